package io.gazette.cli.batch;

import io.gazette.cli.output.Reason;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.walk.ChangedException;
import io.gazette.cli.walk.Container;
import io.gazette.cli.walk.Item;
import io.gazette.diagnostic.Bilingual;
import io.gazette.diagnostic.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;

/**
 * The workers. One thread walks through the containers and hands out items, each with its share of
 * the {@link Budget}; what a worker is given it can always do, so nobody waits in a circle. An item
 * that ran out of memory is tried again when it is alone.
 */
final class Crew {

  private static final Task END = new Task(new Item("", 0), null, 0);

  private final Desk desk;
  private final Budget budget;
  private final BlockingQueue<Task> queue;
  private final List<Thread> workers = new ArrayList<>();
  private final List<Task> again = new ArrayList<>();
  private volatile UnwritableOutputException end;

  /** An item, its content, and the share of the budget that it has. */
  private record Task(Item item, Container.Content content, long share) {}

  Crew(Desk desk, Budget budget, int jobs) {
    this.desk = desk;
    this.budget = budget;
    this.queue = new ArrayBlockingQueue<>(jobs * 2);
    for (int i = 1; i <= jobs; i++) {
      workers.add(new Thread(this::work, "gazette-" + i));
    }
  }

  /** Works on the items of {@code containers} that are {@code wanted}. */
  void run(List<Container> containers, Predicate<Item> wanted)
      throws UnwritableOutputException, InterruptedException {
    workers.forEach(Thread::start);
    try {
      for (Container container : containers) {
        handOut(container, new Foreman(wanted));
      }
    } finally {
      for (int i = 0; i < workers.size(); i++) {
        queue.put(END);
      }
      for (Thread worker : workers) {
        worker.join();
      }
    }
    again.forEach(this::alone);
    if (end != null) {
      throw end;
    }
  }

  private void handOut(Container container, Foreman foreman) throws InterruptedException {
    try {
      container.read(foreman);
    } catch (IOException e) {
      Result result = e instanceof ChangedException ? Result.CHANGED : Result.UNREACHABLE;
      foreman.giveUp(container, result, Reason.of(e));
    } catch (RuntimeException e) {
      foreman.giveUp(container, Result.UNREADABLE, Saying.ARCHIVE_DAMAGED.of(Bilingual.of(e)));
    }
  }

  private void work() {
    try {
      for (Task task = queue.take(); task != END; task = queue.take()) {
        work(task);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(Task task) {
    try {
      if (end == null) {
        desk.work(task.item(), task.content());
      }
    } catch (UnwritableOutputException e) {
      end = e;
    } catch (OutOfMemoryError e) {
      synchronized (again) {
        again.add(task);
      }
    } finally {
      budget.giveBack(task.share());
    }
  }

  private void alone(Task task) {
    if (end != null) {
      return;
    }
    try {
      desk.work(task.item(), task.content());
    } catch (OutOfMemoryError e) {
      fail(task.item(), Result.MEMORY, Saying.MEMORY_REACHED.of());
    } catch (UnwritableOutputException e) {
      end = e;
    }
  }

  private void fail(Item item, Result result, Message message) {
    try {
      desk.fail(item, result, message);
    } catch (UnwritableOutputException e) {
      end = e;
    }
  }

  /** Hands the items of a container out. */
  private final class Foreman implements Container.Reader {

    private final Predicate<Item> wanted;
    private int handedOut;

    Foreman(Predicate<Item> wanted) {
      this.wanted = wanted;
    }

    @Override
    public void item(Item item, Container.Content content) throws InterruptedException {
      if (wanted.test(item)) {
        long share = budget.take(item.size());
        try {
          queue.put(new Task(item, content.isLoose() ? content : Held.of(content), share));
        } catch (OutOfMemoryError e) {
          budget.giveBack(share);
          fail(item, Result.MEMORY, Saying.MEMORY_REACHED.of());
        }
      }
      handedOut++;
    }

    @Override
    public boolean goesOn() {
      return end == null;
    }

    /** Notes the items that the container did not give. */
    private void giveUp(Container container, Result result, Message message) {
      List<Item> items = container.items();
      for (Item item : items.subList(handedOut, items.size())) {
        if (end == null && wanted.test(item)) {
          fail(item, result, message);
        }
      }
    }
  }
}

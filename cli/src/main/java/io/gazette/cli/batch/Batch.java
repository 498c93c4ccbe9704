package io.gazette.cli.batch;

import io.gazette.cli.limit.TimeLimit;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import io.gazette.cli.walk.Container;
import io.gazette.cli.walk.Item;
import io.gazette.cli.walk.Listing;
import io.gazette.cli.walk.Refusal;
import java.io.IOException;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The door of the conversion of archives. */
public final class Batch {

  private Batch() {}

  /**
   * Converts what {@code listing} lists.
   *
   * @return 0 done, 1 findings at or above the level asked for, 2 a file that cannot be read, 70 a
   *     fault of the tool
   * @throws io.gazette.cli.output.UnwritableOutputException where a result cannot be written; what
   *     was noted by then is not done again
   */
  public static int run(
      BatchOptions options, Listing listing, Conversion conversion, Console console)
      throws IOException {
    try (OutFolder folder = OutFolder.take(options.out(), options.shard());
        Manifest manifest = Manifest.open(folder)) {
      Products products = new Products(folder, options);
      int converted = convert(options, listing, conversion, console, manifest, products);
      return new Closing(options, console, folder, manifest, products)
          .close(paths(options, listing), listing, converted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToldException(Saying.INTERRUPTED.of(), e);
    }
  }

  private static int convert(
      BatchOptions options,
      Listing listing,
      Conversion conversion,
      Console console,
      Manifest manifest,
      Products products)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newCachedThreadPool(TimeLimit::thread);
    try (Progress progress = progress(options, listing, console)) {
      Desk desk = new Desk(options, conversion, manifest, products, progress, threads);
      for (Refusal refusal : listing.refusals()) {
        if (options.shard().holds(refusal.path())) {
          desk.refuse(refusal);
        }
      }
      new Crew(desk, Budget.ofHeap(), options.jobs())
          .run(listing.containers(), item -> options.shard().holds(item.path()));
      return progress.count();
    } finally {
      threads.shutdown();
    }
  }

  private static Progress progress(BatchOptions options, Listing listing, Console console) {
    int files = 0;
    long bytes = 0;
    for (Container container : listing.containers()) {
      for (Item item : container.items()) {
        if (options.shard().holds(item.path())) {
          files++;
          bytes += item.size();
        }
      }
    }
    return new Progress(console, files, bytes);
  }

  /** All that this run, or this shard of it, has to do with, in order. */
  private static TreeSet<String> paths(BatchOptions options, Listing listing) {
    TreeSet<String> paths = new TreeSet<>();
    listing.containers().forEach(c -> c.items().forEach(item -> paths.add(item.path())));
    listing.refusals().forEach(refusal -> paths.add(refusal.path()));
    paths.removeIf(path -> !options.shard().holds(path));
    return paths;
  }
}

package io.gazette.cli.batch;

import io.gazette.cli.tell.Line;
import io.gazette.cli.tell.Noun;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.walk.Item;
import io.gazette.diagnostic.Message;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/** How far it is: a bar on a terminal, else a line now and then; of failures a line each. */
final class Progress implements AutoCloseable {

  private static final int REDRAW_MILLISECONDS = 200;
  private static final int LINE_MILLISECONDS = 10_000;
  private static final int BAR = 24;

  private final Console console;
  private final int files;
  private final long bytes;
  private final Rate rate = new Rate(System.nanoTime());
  private final Timer timer = new Timer("gazette-progress", true);
  private int doneFiles;
  private long doneBytes;
  private int converted;

  /**
   * @param files how many there are to do
   * @param bytes how many they have together
   */
  Progress(Console console, int files, long bytes) {
    this.console = console;
    this.files = files;
    this.bytes = bytes;
    int period = console.terminal() ? REDRAW_MILLISECONDS : LINE_MILLISECONDS;
    if (!console.quiet()) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              show();
            }
          },
          period,
          period);
    }
  }

  synchronized void done(Item item) {
    doneFiles++;
    doneBytes += item.size();
  }

  /** Counts a file that was converted; tells it, where one wants to know. */
  synchronized void converted(Entry entry) {
    converted++;
    if (console.verbose()) {
      Entry.Tally tally = entry.tally().orElseThrow();
      tell(
          Saying.FILE_CONVERTED.of(
              entry.path(),
              Noun.DOCUMENT.of(tally.documents()),
              Noun.ARTICLE.of(tally.articles())));
    }
  }

  private void tell(Message message) {
    clear();
    console.say(message);
    console.err().flush();
  }

  /** How many files were not as they had been. */
  synchronized int count() {
    return converted;
  }

  /** Tells what failed; of a file of many the others go on. */
  synchronized void failure(Entry entry) {
    tell(Saying.CANNOT_CONVERT.of(entry.path(), entry.message()));
  }

  /** Tells where the tool is at fault, where one wants to know. */
  synchronized void trace(Throwable fault) {
    if (console.verbose()) {
      clear();
      fault.printStackTrace(console.err());
      console.err().flush();
    }
  }

  private synchronized void show() {
    rate.at(System.nanoTime(), doneBytes);
    if (console.terminal()) {
      clear();
      String line = bar() + " " + line().in(console.language());
      console.err().print(Line.cut(line, console.width() - 1));
    } else {
      console.say(line());
    }
    console.err().flush();
  }

  private void clear() {
    if (console.terminal() && !console.quiet()) {
      console.err().print("\r\u001b[K");
    }
  }

  private String bar() {
    int full = bytes == 0 ? BAR : (int) (BAR * doneBytes / bytes);
    return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
  }

  /** {@code 24 %, 1200 of 5000 files, 61.2 MB/s, 1:03 left}. */
  private Message line() {
    long percent = bytes == 0 ? 100 : 100 * doneBytes / bytes;
    double speed = rate.bytesPerSecond();
    String left = speed > 0 ? clock((long) ((bytes - doneBytes) / speed)) : "-:--";
    return Saying.PROGRESS.of(percent, doneFiles, files, speed / 1e6, left);
  }

  private static String clock(long seconds) {
    long hours = seconds / 3600;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  @Override
  public synchronized void close() {
    timer.cancel();
    clear();
  }
}

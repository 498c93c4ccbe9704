package io.gazette.cli.batch;

/**
 * The memory that files may take at a time. A file asks for what its conversion may need before it
 * is read; one that needs more than there is gets all, and is alone.
 */
final class Budget {

  /** What a byte of a file comes to, at the most, while it is read, parsed, checked and written. */
  private static final int TIMES = 24;

  /** What any file takes. */
  private static final long LEAST = 1 << 20;

  private final long all;
  private long left;

  Budget(long all) {
    this.all = all;
    this.left = all;
  }

  /** That of this process: the rest of the heap is for what is noted of all files. */
  static Budget ofHeap() {
    return new Budget(Runtime.getRuntime().maxMemory() / 100 * 65);
  }

  /** Waits until there is room for a file of {@code size} bytes, and gives what was taken. */
  synchronized long take(long size) throws InterruptedException {
    long share = Math.min(all, LEAST + size * TIMES);
    while (left < share) {
      wait();
    }
    left -= share;
    return share;
  }

  synchronized void giveBack(long share) {
    left += share;
    notifyAll();
  }
}

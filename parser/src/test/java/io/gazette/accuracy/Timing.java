package io.gazette.accuracy;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Times of one job in a warm process, each sorted.
 *
 * @param wall nanoseconds by the clock
 * @param thread nanoseconds of processor time of the working thread
 * @param process nanoseconds of processor time of the whole process a round: the collector's and
 *     the compiler's too
 */
record Timing(double[] wall, double[] thread, double process) {

  private static final int LEAST_ROUNDS = 5;
  private static final int MOST_ROUNDS = 200;

  /** A process is warm once a twentieth of its time or less goes to the compiler. */
  private static final int WARM = 20;

  private static final int MOST_WARM_UPS = 12;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Something that takes time. */
  interface Job {
    void run() throws IOException;
  }

  /** Times {@code job} for {@code enough} nanoseconds, after warm-ups of {@code warmUp} each. */
  static Timing of(Job job, long warmUp, long enough) throws IOException {
    for (int i = 0; i < MOST_WARM_UPS && !isWarm(job, warmUp); i++) {
      // The job itself warms up.
    }
    double[] wall = new double[MOST_ROUNDS];
    double[] thread = new double[MOST_ROUNDS];
    int count = 0;
    long end = System.nanoTime() + enough;
    long process = PROCESS.getProcessCpuTime();
    while (count < LEAST_ROUNDS || System.nanoTime() < end && count < MOST_ROUNDS) {
      long start = System.nanoTime();
      long startThread = THREADS.getCurrentThreadCpuTime();
      job.run();
      thread[count] = THREADS.getCurrentThreadCpuTime() - startThread;
      wall[count++] = System.nanoTime() - start;
    }
    process = PROCESS.getProcessCpuTime() - process;
    return new Timing(sorted(wall, count), sorted(thread, count), (double) process / count);
  }

  /**
   * Runs {@code job} for {@code nanos} of processor time; whether the compiler had little to do.
   */
  private static boolean isWarm(Job job, long nanos) throws IOException {
    long compiled = COMPILER.getTotalCompilationTime();
    for (long end = PROCESS.getProcessCpuTime() + nanos; PROCESS.getProcessCpuTime() < end; ) {
      job.run();
    }
    return (COMPILER.getTotalCompilationTime() - compiled) * 1_000_000 * WARM < nanos;
  }

  private static double[] sorted(double[] times, int count) {
    double[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    return sorted;
  }

  double medianWall() {
    return wall[wall.length / 2];
  }

  double medianThread() {
    return thread[thread.length / 2];
  }
}

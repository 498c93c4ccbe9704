package io.gazette.accuracy;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Arrays;
import java.util.Map;

/**
 * Two commands as whole processes, run in turn, so that the speed of the machine, which drifts,
 * falls on both.
 *
 * @param ours milliseconds of each run of the first
 * @param theirs milliseconds of each run of the second
 */
record Turns(double[] ours, double[] theirs) {

  /** Runs each once to warm the disk, then {@code rounds} times. */
  static Turns of(int rounds, Map<String, String> env, String[] our, String[] their)
      throws Exception {
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    time(env, our);
    time(env, their);
    for (int i = 0; i < rounds; i++) {
      theirs[i] = time(env, their);
      ours[i] = time(env, our);
    }
    return new Turns(ours, theirs);
  }

  private static double time(Map<String, String> env, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(env);
    File nowhere = new File("/dev/null");
    builder.redirectInput(nowhere).redirectError(nowhere).redirectOutput(Redirect.to(nowhere));
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    if (exit != 0) {
      throw new IOException(String.join(" ", command) + ": exit code " + exit);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** Of our time to theirs, turn by turn: the middle one, and those at a quarter and at three. */
  String ratio() {
    double[] ratios = new double[ours.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ours[i] / theirs[i];
    }
    return "%.2f (%.2f–%.2f)"
        .formatted(quantile(ratios, 0.5), quantile(ratios, 0.25), quantile(ratios, 0.75));
  }

  /** The middle one of {@code times}, and those at a quarter and at three. */
  static String spread(double[] times) {
    return "%.1f (%.1f–%.1f)"
        .formatted(quantile(times, 0.5), quantile(times, 0.25), quantile(times, 0.75));
  }

  static double quantile(double[] values, double part) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(part * (sorted.length - 1))];
  }
}

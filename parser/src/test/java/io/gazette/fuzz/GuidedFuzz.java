package io.gazette.fuzz;

import java.io.IOException;
import java.util.Locale;

/**
 * What Jazzer calls with bytes it has thought out, by the names it looks for: {@code scripts/fuzz
 * guided TARGET SECONDS}.
 */
public final class GuidedFuzz {

  private static Target target = Target.PARSER;

  private GuidedFuzz() {}

  /** Prints the words of all targets, or the folder of the seeds of the one that is named. */
  public static void main(String[] args) {
    if (args.length > 0) {
      System.out.println(named(args[0]).seeds());
      return;
    }
    for (Target each : Target.values()) {
      System.out.println(each.word());
    }
  }

  /** Called once, with the target's word. */
  public static void fuzzerInitialize(String[] args) {
    target = named(args[0]);
  }

  private static Target named(String word) {
    return Target.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Called with one input after the other; whatever it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    target.run(bytes);
  }
}

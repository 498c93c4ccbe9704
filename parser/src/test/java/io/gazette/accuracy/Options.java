package io.gazette.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line of {@code scripts/accuracy}.
 *
 * @param mode what is measured
 * @param folder the corpus; empty for the usual place
 * @param seeds of the noise or the issues
 * @param misses whether each miss is named
 * @param gate whether a figure below what is wanted is exit 1
 * @param print a file to print with noise, to look at
 * @param sample how many references or warnings are printed with the words around them; 0 for the
 *     usual number
 * @param each how many findings of each rule, or whole texts of each source, are printed; 0 for a
 *     sample of all
 * @param under folders of the corpus that are looked at, or kinds of mutations; empty for the usual
 *     ones
 */
record Options(
    Mode mode,
    Optional<Path> folder,
    List<Long> seeds,
    boolean misses,
    boolean gate,
    Optional<Path> print,
    int sample,
    int each,
    List<String> under) {

  static final String USAGE =
      """
      usage: scripts/accuracy [DIR] [--misses] [--gate]
             scripts/accuracy --noise [SEED]... [--misses] [--gate] [DIR]
             scripts/accuracy --issues [SEED]... [--misses] [--gate] [DIR]
             scripts/accuracy --encodings [SEED] [--misses] [--gate] [DIR]
             scripts/accuracy --alarms [SEED] [--sample N | --each N] [--under FOLDER]... [DIR]
                 what the checks find in real texts, to be judged by reading: N warnings of all,
                 or N findings of each rule
             scripts/accuracy --mutations [SEED] [--under KIND]... [--misses] [--gate] [DIR]
             scripts/accuracy --pages [--misses] [--gate] [DIR]
             scripts/accuracy --taiwan [--misses] [--gate] [DIR]
             scripts/accuracy --pdf [--misses] [--gate] [DIR]
             scripts/accuracy --sheets [SEED]... [--misses] [--gate] [DIR]   laws set in print anew
             scripts/accuracy --references [--sample N] [--each N] [--seed S] [DIR]
                 what the texts name; N references, N whole texts of each source to be judged
             scripts/accuracy --amendments [--misses] [--gate] [DIR]   what decisions change
             scripts/accuracy --diff [SEED]... [--misses] [--gate] [DIR]   what comparisons tell
             scripts/accuracy --print FILE SEED    a law as a noisy page
             scripts/accuracy --print issue SEED   a composed issue
      DIR is the corpus: ../shared/corpus, or $GAZETTE_SHARED/corpus
      """;

  /** What is measured. */
  enum Mode {
    STRUCTURE,
    NOISE,
    ISSUES,
    ENCODINGS,
    ALARMS,
    MUTATIONS,
    TAIWAN,
    PAGES,
    PDF,
    SHEETS,
    REFERENCES,
    AMENDMENTS,
    DIFF
  }

  /** Reads the arguments; what is wrong with them is the message of the exception. */
  static Options of(String... args) {
    Mode mode = Mode.STRUCTURE;
    Optional<Path> folder = Optional.empty();
    Optional<Path> print = Optional.empty();
    List<Long> seeds = new ArrayList<>();
    boolean misses = false;
    boolean gate = false;
    int sample = 0;
    int each = 0;
    List<String> under = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--help" -> throw new IllegalArgumentException("measures the parser");
        case "--noise" -> mode = Mode.NOISE;
        case "--issues" -> mode = Mode.ISSUES;
        case "--pages" -> mode = Mode.PAGES;
        case "--taiwan" -> mode = Mode.TAIWAN;
        case "--pdf" -> mode = Mode.PDF;
        case "--sheets" -> mode = Mode.SHEETS;
        case "--encodings" -> mode = Mode.ENCODINGS;
        case "--alarms" -> mode = Mode.ALARMS;
        case "--mutations" -> mode = Mode.MUTATIONS;
        case "--amendments" -> mode = Mode.AMENDMENTS;
        case "--diff" -> mode = Mode.DIFF;
        case "--references" -> mode = Mode.REFERENCES;
        case "--sample" -> sample = number(args, ++i);
        case "--each" -> each = number(args, ++i);
        case "--under" -> under.add(word(args, ++i));
        case "--seed" -> seeds.add((long) number(args, ++i));
        case "--misses" -> misses = true;
        case "--gate" -> gate = true;
        case "--print" -> {
          if (i + 1 == args.length) {
            throw new IllegalArgumentException("--print wants a file");
          }
          print = Optional.of(Path.of(args[++i]));
        }
        default -> {
          if (args[i].matches("[0-9]{1,18}")) {
            seeds.add(Long.valueOf(args[i]));
          } else if (args[i].startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + args[i]);
          } else {
            folder = Optional.of(Path.of(args[i]));
          }
        }
      }
    }
    List<Long> usual = print.isPresent() ? List.of(1L) : List.of(1L, 2L, 3L, 4L, 5L);
    return new Options(
        mode, folder, seeds.isEmpty() ? usual : seeds, misses, gate, print, sample, each, under);
  }

  private static String word(String[] args, int i) {
    if (i >= args.length) {
      throw new IllegalArgumentException(args[i - 1] + " wants a word");
    }
    return args[i];
  }

  private static int number(String[] args, int i) {
    if (i >= args.length || !args[i].matches("[0-9]{1,8}")) {
      throw new IllegalArgumentException(args[i - 1] + " wants a number");
    }
    return Integer.parseInt(args[i]);
  }
}

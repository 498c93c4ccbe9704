package io.gazette.cli;

import io.gazette.cli.output.Destination;
import io.gazette.compare.Comparison;
import io.gazette.compare.Spelling;
import io.gazette.emit.changes.ChangesFormat;
import io.gazette.emit.changes.ChangesOptions;
import io.gazette.emit.changes.ChangesOptions.Detail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code gazette diff OLD NEW}: what changed between two texts. */
final class DiffCommand {

  private DiffCommand() {}

  /** The words of {@code --to}. */
  static List<String> formats() {
    List<String> words = new ArrayList<>();
    for (ChangesFormat format : ChangesFormat.values()) {
      words.add(format.word());
    }
    return words;
  }

  /** Compares; exit codes are those of {@code diff}: 0 the same, 1 they differ, 2 trouble. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    CommonOptions options = CommonOptions.of(arguments, shell);
    ChangesFormat to = to(arguments);
    if (arguments.operands().size() != 2) {
      throw arguments.wrong("two texts are compared; name OLD and NEW");
    }
    Input old = options.input().called(arguments.operands().get(0));
    Input now = options.input().called(arguments.operands().get(1));
    if (old.isStandardInput() && now.isStandardInput()) {
      throw arguments.wrong("only one of OLD and NEW can be standard input");
    }
    Parsed before = parsed(old, options, shell);
    Parsed after = parsed(now, options, shell);
    Spelling spelling = arguments.has(Option.EXACT) ? Spelling.EXACT : Spelling.READER;
    Comparison comparison = Comparison.of(before.issue(), after.issue(), spelling);
    ChangesOptions changes =
        new ChangesOptions(
            before.name(),
            after.name(),
            options.language(),
            colour(options, shell),
            detail(options));
    write(comparison, to, changes, Destination.of(options.output(), shell.out()));
    return comparison.isSame() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Parsed parsed(Input input, CommonOptions options, Shell shell) throws IOException {
    return Parsed.of(input, input.bytes(shell.in()), options.parse());
  }

  private static void write(
      Comparison comparison, ChangesFormat to, ChangesOptions options, Destination destination)
      throws IOException {
    try {
      to.emit(comparison, options, destination);
      destination.commit();
    } finally {
      destination.discard();
    }
  }

  private static ChangesFormat to(Arguments arguments) {
    String word = arguments.value(Option.TO, ChangesFormat.TEXT.word());
    return ChangesFormat.named(word)
        .orElseThrow(() -> arguments.wrongValue("--to", word, formats()));
  }

  private static boolean colour(CommonOptions options, Shell shell) {
    boolean toFile = !options.output().equals("-");
    return toFile ? options.colour() == Colour.ALWAYS : options.colour().on(shell, "out");
  }

  private static Detail detail(CommonOptions options) {
    if (options.quiet()) {
      return Detail.COUNTS;
    }
    return options.verbose() ? Detail.UNITS : Detail.CHANGES;
  }
}

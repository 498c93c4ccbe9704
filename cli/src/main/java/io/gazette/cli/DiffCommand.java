package io.gazette.cli;

import io.gazette.cli.output.Destination;
import io.gazette.cli.tell.Saying;
import io.gazette.compare.Comparison;
import io.gazette.compare.Enactment;
import io.gazette.compare.Spelling;
import io.gazette.emit.changes.ChangesFormat;
import io.gazette.emit.changes.ChangesOptions;
import io.gazette.emit.changes.ChangesOptions.Detail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    if (arguments.operands().size() < 2) {
      throw arguments.missing();
    }
    Input old = options.input().called(arguments.operands().get(0));
    Input now = options.input().called(arguments.operands().get(1));
    if (old.isStandardInput() && now.isStandardInput()) {
      throw arguments.wrong(Saying.ONE_STANDARD_INPUT.of());
    }
    Parsed before = parsed(old, options, shell);
    Parsed after = parsed(now, options, shell);
    Optional<Parsed> decision = decision(arguments, options, shell);
    Spelling spelling = arguments.has(Option.EXACT) ? Spelling.EXACT : Spelling.READER;
    ChangesOptions changes =
        new ChangesOptions(
            before.name() + decided(arguments),
            after.name(),
            options.language(),
            colour(options, shell),
            detail(options));
    Destination out = Destination.whole(options.output(), shell.out());
    try {
      boolean same =
          Limited.work(
              after.name(),
              options.time(),
              () ->
                  decision.isPresent()
                      ? write(enactment(before, decision.get(), after, spelling), to, changes, out)
                      : write(comparison(before, after, spelling), to, changes, out));
      out.commit();
      return same ? ExitCode.DONE : ExitCode.FINDINGS;
    } finally {
      out.discard();
    }
  }

  /** What makes the old text another, as its name is told. */
  private static String decided(Arguments arguments) {
    return arguments.has(Option.AMENDMENT) ? " + " + arguments.value(Option.AMENDMENT, "") : "";
  }

  private static boolean write(
      Comparison comparison, ChangesFormat to, ChangesOptions options, Destination out)
      throws IOException {
    to.emit(comparison, options, out);
    return comparison.isSame();
  }

  private static boolean write(
      Enactment enactment, ChangesFormat to, ChangesOptions options, Destination out)
      throws IOException {
    to.emit(enactment, options, out);
    return enactment.isFaithful();
  }

  private static Comparison comparison(Parsed before, Parsed after, Spelling spelling) {
    return Comparison.of(before.issue(), after.issue(), spelling);
  }

  /** The decision that {@code --amendment} names. */
  private static Optional<Parsed> decision(Arguments arguments, CommonOptions options, Shell shell)
      throws IOException {
    if (!arguments.has(Option.AMENDMENT)) {
      return Optional.empty();
    }
    Input input = options.input().called(arguments.value(Option.AMENDMENT, ""));
    return Optional.of(parsed(input, options, shell));
  }

  /** {@code decision} carried out. */
  private static Enactment enactment(
      Parsed before, Parsed decision, Parsed after, Spelling spelling) throws IOException {
    for (Parsed each : List.of(before, decision, after)) {
      if (each.issue().documents().isEmpty()) {
        throw UnreadableInputException.of(each.name(), Saying.NO_DOCUMENT.of(), null);
      }
    }
    return Enactment.of(before.issue(), decision.issue(), after.issue(), spelling);
  }

  private static Parsed parsed(Input input, CommonOptions options, Shell shell) throws IOException {
    byte[] bytes = input.bytes(shell.in());
    return Limited.work(
        input.name(), options.time(), () -> Parsed.of(input, bytes, options.parse()));
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

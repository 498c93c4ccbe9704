package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Language;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a command line says about results. */
final class EmitArguments {

  /** The day a build or a conversion is dated with, where it must not depend on the clock. */
  private static final String SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

  private EmitArguments() {}

  /** Takes what concerns {@code to} from the command line and the environment. */
  static EmitOptions of(Arguments arguments, Shell shell, OutputFormat to, AknOptions akn) {
    return new EmitOptions(
        conversionDate(arguments, shell),
        language(arguments, to),
        akn,
        arguments.has(Option.FINDINGS));
  }

  /** The format called {@code word}. */
  static OutputFormat format(Arguments arguments, String word) {
    Optional<OutputFormat> format = OutputFormat.named(word);
    if (format.isEmpty()) {
      throw arguments.wrongValue("--to", word, Option.TO.words());
    }
    return format.get();
  }

  /**
   * Of what the result says itself, which is the same in any locale: a page is for readers of the
   * gazette, all else for programs.
   */
  private static Language language(Arguments arguments, OutputFormat to) {
    Language otherwise = to == OutputFormat.HTML ? Language.ZH : EmitOptions.DEFAULT.language();
    return Languages.given(arguments).orElse(otherwise);
  }

  private static Optional<LocalDate> conversionDate(Arguments arguments, Shell shell) {
    String seconds = shell.env().get(SOURCE_DATE_EPOCH);
    if (seconds == null || seconds.isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
      return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    } catch (NumberFormatException | DateTimeException e) {
      throw arguments.wrong(Saying.EPOCH.of(seconds));
    }
  }
}

package io.gazette.cli;

import io.gazette.ParseOptions;
import io.gazette.cli.limit.TimeLimit;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Language;
import io.gazette.model.Place;
import io.gazette.registry.Registry;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/**
 * The options of every command that reads a gazette, checked.
 *
 * @param input what is read
 * @param output where the result goes; {@code -} is standard output
 * @param parse how it is parsed
 * @param time how long a document may take
 * @param strict whether a finding of error level or an unplaced character ends in exit 1
 * @param quiet whether findings below error are left out
 * @param verbose whether more is said
 * @param colour when to colour
 * @param language what findings are told in
 */
record CommonOptions(
    Input input,
    String output,
    ParseOptions parse,
    TimeLimit time,
    boolean strict,
    boolean quiet,
    boolean verbose,
    Colour colour,
    Language language) {

  /** Takes them from the command line; a wrong value is a usage error. */
  static CommonOptions of(Arguments arguments, Shell shell) throws UnreadableInputException {
    LimitArguments.checkMemory(arguments);
    SparedInputs.check(arguments);
    return new CommonOptions(
        new Input(
            arguments.operand("-"),
            from(arguments),
            encoding(arguments),
            arguments.has(Option.PASSWORD)
                ? Optional.of(arguments.value(Option.PASSWORD, ""))
                : Optional.empty(),
            arguments.has(Option.OCR)),
        arguments.value(Option.OUTPUT, "-"),
        new ParseOptions(arguments.has(Option.REPAIR), place(arguments), registry(arguments)),
        LimitArguments.time(arguments),
        arguments.has(Option.STRICT),
        arguments.has(Option.QUIET),
        arguments.has(Option.VERBOSE),
        colour(arguments),
        Languages.given(arguments).orElse(shell.language()));
  }

  private static From from(Arguments arguments) {
    String word = arguments.value(Option.FROM, "");
    From from = From.named(word);
    if (arguments.has(Option.FROM) && !from.isGiven()) {
      throw arguments.wrongValue("--from", word, Option.FROM.words());
    }
    return from;
  }

  private static Optional<Charset> encoding(Arguments arguments) {
    if (!arguments.has(Option.ENCODING)) {
      return Optional.empty();
    }
    String name = arguments.value(Option.ENCODING, "");
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw arguments.wrongValue(
          "--encoding", name, List.of("UTF-8", "UTF-16", "GB18030", "GBK", "Big5"));
    }
  }

  private static Optional<Place> place(Arguments arguments) {
    if (!arguments.has(Option.PLACE)) {
      return Optional.empty();
    }
    String code = arguments.value(Option.PLACE, "");
    if (!isPlaceCode(code)) {
      throw arguments.wrong(Saying.PLACE.of(code));
    }
    return Optional.of(new Place(code, ""));
  }

  private static Registry registry(Arguments arguments) throws UnreadableInputException {
    return arguments.has(Option.REGISTRY)
        ? RegistryFile.read(arguments.value(Option.REGISTRY, ""))
        : Registry.BUILT_IN;
  }

  private static boolean isPlaceCode(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return code.length() == 6;
  }

  private static Colour colour(Arguments arguments) {
    String word = arguments.value(Option.COLOR, "auto");
    Colour colour = Colour.named(word);
    if (colour == null) {
      throw arguments.wrongValue("--color", word, Colour.WORDS);
    }
    return colour;
  }
}

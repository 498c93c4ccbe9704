package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language people are told in. */
final class Languages {

  /**
   * The variables of POSIX that name the language of messages, the strongest first. Before them
   * goes the launcher's: it has the system tell its errors in English, which {@code Reason} knows.
   */
  private static final List<String> VARIABLES =
      List.of("GAZETTE_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

  private static final String NAME = Option.LANG.shortest();

  private Languages() {}

  /** That of {@code --lang}, where it is given. */
  static Optional<Language> given(Arguments arguments) {
    if (!arguments.has(Option.LANG)) {
      return Optional.empty();
    }
    String word = arguments.value(Option.LANG, "");
    for (Language language : Language.values()) {
      if (language.word().equals(word)) {
        return Optional.of(language);
      }
    }
    throw arguments.wrongValue(NAME, word, Option.LANG.words());
  }

  /**
   * That of all that people are told, errors in {@code args} among it: that of {@code --lang}, also
   * in an {@code @FILE}, else of the locale.
   */
  static Language of(String[] args, Map<String, String> env) {
    Language language = ofLocale(env);
    List<String> words = expanded(args);
    for (int i = 0; i < words.size(); i++) {
      String arg = words.get(i);
      boolean apart = arg.equals(NAME) && i + 1 < words.size();
      String word = apart ? words.get(i + 1) : arg.startsWith(NAME + "=") ? arg.substring(7) : "";
      for (Language each : Language.values()) {
        language = each.word().equals(word) ? each : language;
      }
    }
    return language;
  }

  private static List<String> expanded(String[] args) {
    List<String> words = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("@")) {
        words.addAll(wordsOf(arg.substring(1)));
      } else {
        words.add(arg);
      }
    }
    return words;
  }

  /** The words of a file of options, quoted or not; what is wrong with it is told later. */
  private static List<String> wordsOf(String file) {
    try {
      return Files.readString(Path.of(file))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("[\\s\"']+")))
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  /** That of the locale: Chinese where it begins with {@code zh}, else English. */
  static Language ofLocale(Map<String, String> env) {
    for (String variable : VARIABLES) {
      String locale = env.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return locale.startsWith(Language.ZH.word()) ? Language.ZH : Language.EN;
      }
    }
    return Language.EN;
  }
}

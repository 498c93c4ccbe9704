package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * That of all that people are told, errors in {@code args} among it: that of {@code --lang}, else
   * of the locale.
   */
  static Language of(String[] args, Map<String, String> env) {
    Language language = ofLocale(env);
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      boolean apart = arg.equals(NAME) && i + 1 < args.length;
      String word = apart ? args[i + 1] : arg.startsWith(NAME + "=") ? arg.substring(7) : "";
      for (Language each : Language.values()) {
        language = each.word().equals(word) ? each : language;
      }
    }
    return language;
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

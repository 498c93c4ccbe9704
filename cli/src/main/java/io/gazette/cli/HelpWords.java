package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What the help says, in the language of the reader. English stands beside the commands and
 * options, Chinese in a table; what the table does not know is said in English.
 */
final class HelpWords {

  private static final String TABLE = "help.zh.tsv";

  private final Map<String, String> table;

  private HelpWords(Map<String, String> table) {
    this.table = table;
  }

  static HelpWords in(Language language) {
    return new HelpWords(language == Language.ZH ? table() : Map.of());
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    try (InputStream in = HelpWords.class.getResourceAsStream(TABLE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        int tab = line.indexOf('\t');
        table.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read from the program itself", e);
    }
    return table;
  }

  /** What is called {@code key}, or {@code english}. */
  String of(String key, String english) {
    return table.getOrDefault(key, english);
  }

  String of(Command command) {
    return of(command.word(), command.description());
  }

  String operand(Command command) {
    return of(command.word() + " operand", command.operandDescription());
  }

  String of(Option option) {
    String[] names = option.names();
    return of(names[names.length - 1], option.description());
  }

  /** Remarks and examples, a line each; the examples are the same in any language. */
  String[] footer(Command command) {
    String[] footer = command.footer();
    for (int i = 0; i < footer.length; i++) {
      if (footer[i].startsWith("Example")) {
        footer[i] = of("example", footer[i]);
      } else if (i == 0) {
        footer[i] = of(command.word() + " note", footer[i]);
      }
    }
    return footer;
  }
}

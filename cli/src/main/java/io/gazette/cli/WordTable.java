package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words in the language of the reader. English stands where it is used, Chinese in a table of keys;
 * what the table does not know is said in English.
 */
final class WordTable {

  private final Map<String, String> words;

  private WordTable(Map<String, String> words) {
    this.words = words;
  }

  /** The Chinese words of {@code file}, which lies beside this class; none in English. */
  static WordTable of(String file, Language language) {
    return new WordTable(language == Language.ZH ? read(file) : Map.of());
  }

  private static Map<String, String> read(String file) {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = WordTable.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        int tab = line.indexOf('\t');
        words.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read from the program itself", e);
    }
    return words;
  }

  /** What is called {@code key}, or {@code english}. */
  String of(String key, String english) {
    return words.getOrDefault(key, english);
  }

  /** The keys of all that it knows. */
  Set<String> keys() {
    return words.keySet();
  }
}

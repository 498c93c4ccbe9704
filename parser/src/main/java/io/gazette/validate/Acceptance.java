package io.gazette.validate;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.text.Chars;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that a text itself accepts: a line {@code <!-- gazette: accept GZ503 -->} stands
 * above the line with the fault, {@code accept-file} anywhere for all of the text.
 */
final class Acceptance {

  private static final String BEGIN = "<!-- gazette:";
  private static final String END = "-->";
  private static final String LINE = "accept";
  private static final String FILE = "accept-file";

  private final Map<Integer, Set<String>> lines = new HashMap<>();
  private final Set<String> everywhere = new HashSet<>();

  private Acceptance() {}

  /** Reads the comments of {@code source}. */
  static Acceptance of(SourceText source) {
    Acceptance acceptance = new Acceptance();
    String text = source.text();
    for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      int line = source.lineAt(at);
      int end = text.indexOf(END, at);
      if (end > 0 && end < source.lineEnd(line)) {
        acceptance.read(text.substring(at + BEGIN.length(), end), next(source, line));
      }
    }
    return acceptance;
  }

  /** The 1-based line that a comment in {@code line}, from 0, speaks of. */
  private static int next(SourceText source, int line) {
    for (int i = line + 1; i < source.lineCount(); i++) {
      boolean comment = source.text().startsWith(BEGIN, source.lineStart(i));
      for (int k = source.lineStart(i); k < source.lineEnd(i) && !comment; k++) {
        if (!Chars.isBlank(source.text().charAt(k))) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private void read(String comment, int line) {
    List<String> words = words(comment);
    if (words.isEmpty()) {
      return;
    }
    List<String> rules = words.subList(1, words.size());
    if (words.get(0).equals(FILE)) {
      everywhere.addAll(rules);
    } else if (words.get(0).equals(LINE)) {
      lines.computeIfAbsent(line, l -> new HashSet<>()).addAll(rules);
    }
  }

  private static List<String> words(String comment) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char c : (comment + " ").toCharArray()) {
      if (!Chars.isBlank(c) && c != ',') {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** {@code findings} without those that are accepted. */
  List<Diagnostic> rest(List<Diagnostic> findings) {
    if (lines.isEmpty() && everywhere.isEmpty()) {
      return findings;
    }
    List<Diagnostic> rest = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Set<String> here = lines.getOrDefault(finding.span().line(), Set.of());
      if (!names(here, finding.rule()) && !names(everywhere, finding.rule())) {
        rest.add(finding);
      }
    }
    return rest;
  }

  private static boolean names(Set<String> names, Rule rule) {
    return names.contains(rule.id()) || names.contains(rule.name());
  }
}

package io.gazette.emit.html;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Rule;
import io.gazette.emit.markup.XmlWriter;
import io.gazette.model.Discard;
import io.gazette.model.Issue;
import io.gazette.text.Chars;
import io.gazette.text.DiscardReason;
import io.gazette.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands beside the text: the numbers of the pages of print, and findings. */
final class Margin {

  private static final int LONGEST_NUMBER = 4;

  private final List<Diagnostic> findings;
  private final Language language;
  private final Words words;
  private final Map<Long, List<String>> turns = new HashMap<>();
  private final Map<Long, List<Integer>> notes = new HashMap<>();
  private final Set<Integer> unplaced = new HashSet<>();

  /**
   * @param findings those to be shown
   * @param language they are told in
   */
  Margin(List<Diagnostic> findings, Language language, Words words) {
    this.findings = List.copyOf(findings);
    this.language = language;
    this.words = words;
  }

  /** Whether anything of {@code issue} stands there. */
  boolean isWanted(Issue issue) {
    return hasFindings()
        || issue.discarded().stream().anyMatch(d -> d.reason() == DiscardReason.PAGE_NUMBER);
  }

  /** Puts page numbers and findings of {@code issue} at {@code places}. */
  void fill(Issue issue, Places places) {
    for (Discard discard : issue.discarded()) {
      if (discard.reason() == DiscardReason.PAGE_NUMBER) {
        turn(discard, places);
      }
    }
    for (int i = 0; i < findings.size(); i++) {
      long at = findings.get(i).span().line() == 0 ? 0 : places.before(findings.get(i).span());
      if (at == 0) {
        unplaced.add(i);
      } else {
        notes.computeIfAbsent(at, a -> new ArrayList<>()).add(i);
      }
    }
  }

  private void turn(Discard discard, Places places) {
    String number = number(discard.text());
    long at = places.after(discard.span());
    if (!number.isEmpty() && at != 0) {
      turns.computeIfAbsent(at, a -> new ArrayList<>()).add(number);
    }
  }

  /** The number in — 12 —; {@code ""} where there is none or more than one. */
  private static String number(String text) {
    StringBuilder number = new StringBuilder();
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      int digit = Chars.digit(text.charAt(i));
      if (digit >= 0) {
        if (!number.isEmpty() && last != i - 1) {
          return "";
        }
        number.append(digit);
        last = i;
      }
    }
    return number.length() > LONGEST_NUMBER ? "" : number.toString();
  }

  /**
   * Writes what stands beside {@code place}, if that was not written yet: a section and its first
   * paragraph begin at one place.
   */
  void write(Span place, XmlWriter html) throws IOException {
    long key = Places.key(place);
    List<String> ended = turns.remove(key);
    if (ended != null) {
      for (String number : ended) {
        html.start("span");
        html.attribute("class", "akn-eop");
        html.attribute("data-number", number);
        html.end();
      }
    }
    List<Integer> here = notes.remove(key);
    if (here != null) {
      for (int finding : here) {
        note(finding, html);
      }
    }
  }

  private void note(int which, XmlWriter html) throws IOException {
    html.start("span");
    html.attribute("class", "finding " + findings.get(which).rule().severity().word());
    html.attribute("id", anchor(which));
    html.attribute("role", "note");
    told(findings.get(which), html);
    html.end();
  }

  private void told(Diagnostic finding, XmlWriter html) throws IOException {
    Rule rule = finding.rule();
    html.start("b");
    html.text(words.severity(rule.severity()) + " " + rule.id());
    html.end();
    html.text(" " + finding.message().in(language));
  }

  private static String anchor(int which) {
    return "finding_" + (which + 1);
  }

  /** Whether there are findings to be shown. */
  boolean hasFindings() {
    return !findings.isEmpty();
  }

  /** Writes a list of all findings, each a link to its place where it has one. */
  void list(XmlWriter html) throws IOException {
    html.start("ol");
    for (int i = 0; i < findings.size(); i++) {
      html.lineEnd();
      html.start("li");
      if (!unplaced.contains(i)) {
        html.start("a");
        html.attribute("href", "#" + anchor(i));
        html.text(words.line(findings.get(i).span().line()));
        html.end();
        html.text(" ");
      }
      told(findings.get(i), html);
      html.end();
    }
    html.end();
  }
}

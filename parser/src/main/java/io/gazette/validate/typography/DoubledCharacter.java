package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 主管部部门责令: a character set twice. Many stand twice by right, 财政部部长; so the text itself is asked:
 * the same words stand elsewhere in it with the character once, and nowhere else with it twice.
 */
final class DoubledCharacter implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ532",
          "doubled-character",
          Severity.WARNING,
          "PUN-11",
          new Message("字重复", "a character stands twice"),
          new Message(
              "别处同样的词句只有一个这样的字，这里多半是误植。",
              "The same words have it once elsewhere; here it was set twice."),
          new Message("删去一个。", "Delete one."),
          new Rule.Example(
              """
          第一条　养犬登记由主管部门负责。
          第二条　免疫登记由主管部门负责。
          第三条　收容登记由主管部部门负责。
          """,
              """
          第一条　养犬登记由主管部门负责。
          第二条　免疫登记由主管部门负责。
          第三条　收容登记由主管部门负责。
          """));

  /** Two characters before, the one, two behind: words that come back as they are. */
  private static final int LENGTH = 5;

  /** How often the words stand elsewhere with the character once. */
  private static final int OFTEN = 2;

  /** A text of more is no text of words; the rest is left alone. */
  private static final int MANY = 5000;

  private record Doubled(Passage passage, int at, String once) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    List<Doubled> doubled = new ArrayList<>();
    for (Passage passage : sheet.passages()) {
      collect(passage, doubled);
    }
    if (doubled.isEmpty() || doubled.size() > MANY) {
      return;
    }
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> twice = new HashMap<>();
    doubled.forEach(each -> found.put(each.once(), 0));
    doubled.forEach(each -> twice.merge(each.once(), 1, Integer::sum));
    count(sheet.passages(), found);
    for (Doubled each : doubled) {
      if (found.get(each.once()) >= OFTEN && twice.get(each.once()) == 1) {
        String character = each.passage().text(each.at(), each.at() + 1);
        report.fix(
            each.passage(),
            each.at(),
            each.at() + 2,
            character,
            "“" + character + "”重复；删去一个",
            character + " stands twice; delete one");
      }
    }
  }

  private static void collect(Passage passage, List<Doubled> doubled) {
    for (int i = 2; i + 3 < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c == passage.charAt(i + 1) && Chars.isHan(c) && isWithin(passage, i)) {
        doubled.add(
            new Doubled(passage, i, passage.text(i - 2, i + 1) + passage.text(i + 2, i + 4)));
      }
    }
  }

  /** Whether two other Han characters stand on either side. */
  private static boolean isWithin(Passage passage, int at) {
    boolean han = true;
    for (int i : new int[] {at - 2, at - 1, at + 2, at + 3}) {
      han &= Chars.isHan(passage.charAt(i)) && passage.charAt(i) != passage.charAt(at);
    }
    return han;
  }

  private static void count(List<Passage> passages, Map<String, Integer> found) {
    boolean[] begins = new boolean[1 << 16];
    found.keySet().forEach(words -> begins[begin(words.charAt(0), words.charAt(2))] = true);
    for (Passage passage : passages) {
      for (int i = 0; i + LENGTH <= passage.length(); i++) {
        if (begins[begin(passage.charAt(i), passage.charAt(i + 2))]) {
          found.computeIfPresent(passage.text(i, i + LENGTH), (words, count) -> count + 1);
        }
      }
    }
  }

  /** A number for two characters, the same for few others. */
  private static int begin(char first, char third) {
    return (first * 31 ^ third * 17) & 0xFFFF;
  }
}

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

  /** So many characters before it and behind it make of a word one that comes back as it is. */
  private static final int AROUND = 2;

  /** How often the words stand elsewhere with the character once. */
  private static final int OFTEN = 2;

  /** A text of more is no text of words; the rest is left alone. */
  private static final int MANY = 5000;

  /** A longer word than 人民政府 is hardly set twice. */
  private static final int LONGEST = 4;

  private record Doubled(Passage passage, int at, int length, String once) {}

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
      int least = each.length() > 1 ? 1 : OFTEN;
      int end = each.at() + 2 * each.length();
      boolean clause = each.length() > 1 && endsClause(each.passage(), each.at(), end);
      if ((clause || found.get(each.once()) >= least) && twice.get(each.once()) == 1) {
        tell(each, report);
      }
    }
  }

  private static void tell(Doubled doubled, Report report) {
    String word = doubled.passage().text(doubled.at(), doubled.at() + doubled.length());
    report.fix(
        doubled.passage(),
        doubled.at(),
        doubled.at() + 2 * doubled.length(),
        word,
        "“" + word + "”重复；删去一个",
        word + " stands twice; delete one");
  }

  private static void collect(Passage passage, List<Doubled> doubled) {
    int last = passage.length() - 1;
    for (int i = AROUND; i < last; i++) {
      int length = period(passage, i, last - i);
      if (length > 0) {
        int end = i + 2 * length;
        int behind = Math.min(end + AROUND, passage.length());
        String once = passage.text(i - AROUND, i + length) + passage.text(end, behind);
        doubled.add(new Doubled(passage, i, length, once));
        i = end;
      }
    }
  }

  /** How long the word is that stands twice at {@code at}; 0 where none does. */
  private static int period(Passage passage, int at, int room) {
    char c = passage.charAt(at);
    for (int length = 1; length <= LONGEST && length <= room; length++) {
      if (c == passage.charAt(at + length) && isTwice(passage, at, length)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the word at {@code at} stands twice, with other Han characters on either side. */
  private static boolean isTwice(Passage passage, int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (passage.charAt(i) != passage.at(i + length) || !Chars.isHan(passage.charAt(i))) {
        return false;
      }
    }
    int end = at + 2 * length;
    boolean han = end + AROUND <= passage.length();
    for (int i = 1; i <= AROUND && han; i++) {
      han = Chars.isHan(passage.at(at - i)) && Chars.isHan(passage.at(end + i - 1));
    }
    return (han || length > 1 && endsClause(passage, at, end))
        && passage.at(at - 1) != passage.at(at + length - 1)
        && passage.at(end) != passage.at(at);
  }

  /** 应当密闭密闭，: nobody says a word twice at the end of a clause. */
  private static boolean endsClause(Passage passage, int at, int end) {
    char next = passage.at(end);
    return Chars.isHan(passage.at(at - 1)) && next != Chars.ERASED && "，。；".indexOf(next) >= 0;
  }

  private static void count(List<Passage> passages, Map<String, Integer> found) {
    boolean[] begins = new boolean[1 << 16];
    found.keySet().forEach(words -> begins[begin(words.charAt(0), words.charAt(2))] = true);
    int longest = LONGEST + 2 * AROUND;
    for (Passage passage : passages) {
      for (int i = 0; i + AROUND < passage.length(); i++) {
        for (int length = 1 + 2 * AROUND;
            begins[begin(passage.charAt(i), passage.charAt(i + 2))]
                && length <= longest
                && i + length <= passage.length();
            length++) {
          found.computeIfPresent(passage.text(i, i + length), (words, count) -> count + 1);
        }
      }
    }
  }

  /** A number for two characters, the same for few others. */
  private static int begin(char first, char third) {
    return (first * 31 ^ third * 17) & 0xFFFF;
  }
}

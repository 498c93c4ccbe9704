package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/**
 * ‘’ without “”, 〈〉 without 《》, 「」 in simplified text, a pair within its like, a pair around
 * nothing.
 */
final class QuoteShape implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ552",
          "pair-of-wrong-shape",
          Severity.WARNING,
          "GB/T 15834—2011 4.8、4.15；PUN-02",
          new Message(
              "引号、书名号、括号用得不对", "quotation marks, title marks or brackets of the wrong shape"),
          new Message(
              "单引号、单书名号只用在双的里面；同形的括号不连套，里面也不空着。",
              "The single form stands within the double one alone; a pair neither repeats itself nor is empty."),
          new Message("改为正确的形式。", "Set the right form."),
          new Rule.Example(
              """
          第一条　本办法所称‘养犬人’，是指饲养犬只的人。
          """,
              """
          第一条　本办法所称“养犬人”，是指饲养犬只的人。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  private static final String PAIRS = "（）《》“”〔〕【】〈〉‘’";

  @Override
  public void passage(Passage passage, Report report) {
    boolean quoted = beginsQuoted(passage);
    int angle = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      switch (c) {
        case '“' -> quoted = true;
        case '《' -> angle++;
        case '》' -> angle--;
        case '‘' -> single(passage, i, quoted, '’', "“”", report);
        case '〈' -> single(passage, i, angle > 0, '〉', "《》", report);
        case '「' -> corner(passage, i, report);
        case '[', '【' -> square(passage, i, report);
        case '<', '＜' -> angle(passage, i, angle > 0, report);
        default -> {}
      }
      int pair = PAIRS.indexOf(c);
      if (pair >= 0 && pair % 2 == 0) {
        repeated(passage, i, PAIRS.charAt(pair + 1), report);
      }
    }
  }

  /** …‘三办’蔚然成风”倡议: the opening mark stands in the paragraph before. */
  private static boolean beginsQuoted(Passage passage) {
    for (int i = 0; i < passage.length(); i++) {
      if (passage.charAt(i) == '”' || passage.charAt(i) == '“') {
        return passage.charAt(i) == '”';
      }
    }
    return false;
  }

  private static void single(
      Passage passage, int at, boolean within, char close, String right, Report report) {
    int end = closing(passage, at, close);
    boolean whole = Chars.isHan(passage.at(at + 1)) && end > 0;
    boolean opened = passage.unit().isPresent() && passage.unit().get().quoted();
    if (!within && whole && !opened) {
      tell(passage, at, end + 1, right, report);
    }
  }

  private static void corner(Passage passage, int at, Report report) {
    int end = closing(passage, at, '」');
    if (end > 0 && passage.sheet().mainland()) {
      tell(passage, at, end + 1, "“”", report);
    }
  }

  /** 学校[含技工学校]实施: round brackets are due. */
  private static void square(Passage passage, int at, Report report) {
    int end = closing(passage, at, passage.charAt(at) == '[' ? ']' : '】');
    boolean within = Chars.isHan(passage.at(at - 1)) && Chars.isHan(passage.at(at + 1));
    if (within && end > at + 2 && Chars.isHan(passage.at(end + 1)) && isBody(passage)) {
      tell(passage, at, end + 1, "（）", report);
    }
  }

  /** Points for title marks: they are none in Chinese. */
  private static void angle(Passage passage, int at, boolean within, Report report) {
    int end = closing(passage, at, passage.charAt(at) == '<' ? '>' : '＞');
    char last = passage.at(end - 1);
    boolean name = end > at + 3 && "法例定法则知见案".indexOf(last) >= 0;
    if (!within && name && Chars.isHan(passage.at(at + 1)) && isBody(passage)) {
      tell(passage, at, end + 1, "《》", report);
    }
  }

  private static boolean isBody(Passage passage) {
    return passage.role() == Passage.Role.UNIT && passage.sheet().mainland();
  }

  private static void tell(Passage passage, int from, int to, String right, Report report) {
    String fixed = right.charAt(0) + passage.text(from + 1, to - 1) + right.charAt(1);
    report.fix(passage, from, to, fixed, "应当用" + right, "set " + right);
  }

  /** （（…）） and （）. */
  private static void repeated(Passage passage, int at, char close, Report report) {
    char open = passage.charAt(at);
    int next = at + 1;
    while (next < passage.length() && Chars.isBlank(passage.at(next))) {
      next++;
    }
    if (passage.at(next) == close && next == at + 1) {
      report.at(
          passage, at, next + 1, "" + open + close + "里没有内容；补上", "nothing stands within; add it");
    } else if (passage.at(next) == open) {
      int end = closing(passage, next, close);
      if (end > 0 && passage.at(end + 1) == close) {
        report.at(
            passage,
            at,
            end + 2,
            "" + open + close + "套了两层；删去一层",
            "the pair stands twice; delete one");
      }
    }
  }

  private static int closing(Passage passage, int at, char close) {
    char open = passage.charAt(at);
    for (int i = at + 1; i < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c == close) {
        return i;
      }
      if (c == open) {
        return -1;
      }
    }
    return -1;
  }
}

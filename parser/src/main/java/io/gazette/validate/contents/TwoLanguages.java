package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Contents;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The tables of both languages announce the same documents and pages (GAZ-03, GAZ-04). */
final class TwoLanguages implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ110",
          "contents-languages-differ",
          Severity.WARNING,
          "GAZ-03；GAZ-04",
          new Message("中英文目录不一致", "the Chinese and the English contents differ"),
          new Message(
              "两种文字的读者会翻到不同的地方。", "Readers of the two languages are led to different places."),
          new Message("改成一致。", "Make them agree."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          CONTENTS
          【Documents of the Municipal Government】
          Notice on Spring Ploughing…………(4)
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """,
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕8号）……（3）
          CONTENTS
          【Documents of the Municipal Government】
          Notice on Spring Ploughing…………(3)
          云政发〔2024〕8号
          云川市人民政府关于做好春耕工作的通知
          各区、县人民政府：
          请认真做好春耕工作，保障粮食安全。
          云川市人民政府
          2024年3月8日
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    List<Contents> tables = sheet.issue().contents();
    if (tables.size() < 2) {
      return;
    }
    List<Contents.Entry> first = Table.entries(tables.get(0));
    for (Contents other : tables.subList(1, tables.size())) {
      compare(first, Table.entries(other), due(sheet, first), report);
    }
  }

  /** How many entries the first table would have if it lacked none and had none too many. */
  private static int due(Sheet sheet, List<Contents.Entry> first) {
    Set<Integer> announced = new HashSet<>();
    int without = 0;
    for (Listed listed : sheet.listed()) {
      without += listed.place() < 0 ? 1 : 0;
      announced.add(listed.place());
    }
    announced.remove(-1);
    return first.size() - without + sheet.issue().documents().size() - announced.size();
  }

  private static void compare(
      List<Contents.Entry> first, List<Contents.Entry> other, int due, Report report) {
    if (other.isEmpty() || first.isEmpty()) {
      return;
    }
    if (first.size() != other.size() && other.size() == due) {
      return;
    }
    if (first.size() != other.size()) {
      report.at(
          other.get(0).span(),
          "中文目录 " + first.size() + " 条，外文目录 " + other.size() + " 条；改成一致",
          first.size() + " entries in Chinese, " + other.size() + " here; make them agree");
      return;
    }
    for (int i = 0; i < first.size(); i++) {
      number(first.get(i), other.get(i), report);
      OptionalInt page = first.get(i).page();
      if (page.isPresent()
          && !falls(first, i)
          && other.get(i).page().isPresent()
          && !page.equals(other.get(i).page())) {
        report.at(
            other.get(i).span(),
            "中文目录作第" + page.getAsInt() + "页；改成一致",
            "page " + page.getAsInt() + " in the Chinese contents; make them agree");
      }
    }
  }

  /** A page before that of the entry above, or behind that of the one below, is told there. */
  private static boolean falls(List<Contents.Entry> entries, int at) {
    int page = entries.get(at).page().orElse(0);
    boolean before = at > 0 && entries.get(at - 1).page().orElse(page) > page;
    boolean behind = at + 1 < entries.size() && entries.get(at + 1).page().orElse(page) < page;
    return before || behind;
  }

  /** 云政发〔2024〕6号 is No. 6 [2024] in English; an order has no year there. */
  private static void number(Contents.Entry first, Contents.Entry other, Report report) {
    List<Integer> own = numbers(first.documentNumber());
    List<Integer> there = numbers(other.documentNumber());
    boolean english = other.documentNumber().startsWith("No");
    if (english && own.size() == 2 && there.size() == 2 && !own.containsAll(there)) {
      report.at(
          other.span(),
          "中文目录作" + first.documentNumber() + "；改成一致",
          first.documentNumber() + " in the Chinese contents; make them agree");
    }
  }

  /** The runs of digits in {@code text}. */
  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && end - i < 8 && Chars.digit(text.charAt(end)) >= 0) {
        end++;
      }
      if (end > i) {
        numbers.add(ChineseNumber.parse(text, i, end));
        i = end - 1;
      }
    }
    return numbers;
  }
}

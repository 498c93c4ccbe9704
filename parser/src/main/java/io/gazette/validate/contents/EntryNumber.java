package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "Same number" (GAZ-04). */
final class EntryNumber implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ105",
          "contents-number-differs",
          Severity.WARNING,
          "GAZ-04",
          new Message("目录与正文的文号不同", "an entry and its document differ in number"),
          new Message("按文号查不到这份文件。", "Whoever looks for the number misses the document."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市人民政府公报
          2024年 第3期（总第87期）
          2024年3月31日
          云川市人民政府主办
          目录
          【市政府文件】
          云川市人民政府关于做好春耕工作的通知（云政发〔2024〕18号）……（3）
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
    Set<String> repeated = repeated(sheet.issue().documents());
    for (Listed listed : sheet.listed()) {
      if (listed.document().isPresent()
          && !listed.entry().documentNumber().isEmpty()
          && !repeated.contains(normal(listed.document().get()))) {
        compare(listed.entry(), listed.document().get(), report);
      }
    }
  }

  /** Numbers that two documents bear: which of them is wrong is told there (GZ109). */
  private static Set<String> repeated(List<Document> documents) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Document document : documents) {
      String number = normal(document);
      boolean full = document.number().isPresent() && document.number().get().year().isPresent();
      if (full && !seen.add(number)) {
        repeated.add(number);
      }
    }
    return repeated;
  }

  private static String normal(Document document) {
    return document.number().isPresent() ? document.number().get().normal() : "";
  }

  private static void compare(Contents.Entry entry, Document document, Report report) {
    String printed = number(document);
    if (printed.isEmpty()) {
      lacking(entry, document, report);
    } else if (!digits(printed).equals(digits(entry.documentNumber()))
        || document.order().isEmpty() && differ(code(printed), code(entry.documentNumber()))) {
      report.between(
          entry.span(),
          Parts.place(document, Printed.Part.DOCUMENT_NUMBER),
          "目录作" + entry.documentNumber() + "，正文作" + printed + "；改成一致",
          "the entry says "
              + entry.documentNumber()
              + ", the document "
              + printed
              + "; make them agree");
    }
  }

  /** Whether both have a code and neither is the other with words before it. */
  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.endsWith(other) && !other.endsWith(one);
  }

  /** 云政发 of （云政发〔2024〕8号）; {@code ""} where something else stands before the year. */
  private static String code(String number) {
    String plain = Parts.plain(number);
    int from = plain.startsWith("(") ? 1 : 0;
    int to = from;
    while (to < plain.length() && Chars.isHan(plain.charAt(to))) {
      to++;
    }
    boolean year = to + 1 < plain.length() && "([".indexOf(plain.charAt(to)) >= 0;
    return year && Chars.digit(plain.charAt(to + 1)) >= 0 ? plain.substring(from, to) : "";
  }

  /** The contents give a number that is printed nowhere above the document. */
  private static void lacking(Contents.Entry entry, Document document, Report report) {
    List<Integer> head = new ArrayList<>();
    document.head().forEach(line -> head.addAll(digits(line.text())));
    if (!head.containsAll(digits(entry.documentNumber()))) {
      report.at(
          Parts.title(document),
          "目录作" + entry.documentNumber() + "，这里没有；补上",
          "the entry says " + entry.documentNumber() + ", the document bears none; add it");
    }
  }

  private static String number(Document document) {
    if (document.order().isPresent()) {
      return document.order().get().number();
    }
    return document.number().isPresent() ? document.number().get().text() : "";
  }

  /** The numbers of {@code text}, whatever numerals and brackets they are in. */
  static List<Integer> digits(String text) {
    List<Integer> numbers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean numeral = i < text.length() && ChineseNumber.isNumeral(text.charAt(i));
      if (!numeral) {
        int value = i > from ? ChineseNumber.parse(text, from, i) : -1;
        if (value >= 0) {
          numbers.add(value);
        }
        from = i + 1;
      }
    }
    return numbers;
  }
}

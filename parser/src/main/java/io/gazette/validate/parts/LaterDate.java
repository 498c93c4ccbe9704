package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was published or repealed lies before a document that says so; what it lasts, after it. */
final class LaterDate implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ239",
          "past-after-document",
          Severity.WARNING,
          "LEG-13",
          new Message(
              "所述的已往日期晚于本文，或者有效期早于本文",
              "a day of the past is later than the document, or its validity ends before it"),
          new Message("两个日期必有一个写错。", "One of the two days is wrong."),
          new Message("对照原件，改正日期。", "Compare the original and correct the date."),
          new Rule.Example(
              """
          云政发〔2024〕8号
          云川市人民政府关于养犬的通知
          各区、县人民政府：
          2029年3月1日公布的《云川市养犬办法》同时废止。
          云川市人民政府
          2024年3月8日
          """,
              """
          云政发〔2024〕8号
          云川市人民政府关于养犬的通知
          各区、县人民政府：
          2019年3月1日公布的《云川市养犬办法》同时废止。
          云川市人民政府
          2024年3月8日
          """));

  private static final List<String> DONE = List.of("公布的《", "发布的《", "印发的《", "颁布的《", "通过的《", "修订的《");

  private static final List<String> IN_FORCE = List.of("起施行的《", "施行的《", "起实施的《", "实施的《");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    LocalDate day = day(document);
    for (Document attachment : document.attachments()) {
      boolean issued = attachment.relation().filter(Document.Relation.ISSUED::equals).isPresent();
      if (issued && !day.equals(LocalDate.MIN) && day(attachment).equals(LocalDate.MIN)) {
        blocks(attachment.body(), day, isFirst(document), sheet, report);
      }
    }
    if (!day.equals(LocalDate.MIN)) {
      blocks(document.body(), day, false, sheet, report);
    }
  }

  /** What is issued anew keeps its old commencement. */
  private static boolean isFirst(Document document) {
    return !document.title().contains("修") && !document.title().contains("重新");
  }

  /** The last day that the document bears; {@link LocalDate#MIN} where it bears none. */
  private static LocalDate day(Document document) {
    LocalDate day = document.date().orElse(LocalDate.MIN);
    Optional<LocalDate> order = document.order().flatMap(Document.Order::date);
    day = order.isPresent() && order.get().isAfter(day) ? order.get() : day;
    for (Document.AdoptionStep step : document.adoption()) {
      day = step.date().isPresent() && step.date().get().isAfter(day) ? step.date().get() : day;
    }
    return day;
  }

  private static void blocks(
      List<Block> blocks, LocalDate day, boolean first, Sheet sheet, Report report) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        dates(unit, day, first, sheet, report);
        numbers(unit, day, sheet, report);
        blocks(unit.children(), day, first, sheet, report);
      }
    }
  }

  /** 根据…（东政发〔2038〕15号）精神: what is cited was there before. */
  private static void numbers(Block.Unit unit, LocalDate day, Sheet sheet, Report report) {
    String text = unit.text();
    for (int at = text.indexOf('〔'); at >= 0; at = text.indexOf('〔', at + 1)) {
      int end = text.indexOf('号', at);
      boolean number = at > 0 && end > at + 6 && end < at + 12 && text.charAt(at + 5) == '〕';
      int year = number ? ChineseNumber.parse(text, at + 1, at + 5) : -1;
      if (year > day.getYear() && year < 2200) {
        report.at(
            sheet.within(unit.span(), text.substring(at, end + 1)),
            "所引文号晚于本文（" + day + "）；改正",
            "the number cited is of a year after the document, " + day + "; correct it");
      }
    }
  }

  private static void dates(
      Block.Unit unit, LocalDate day, boolean first, Sheet sheet, Report report) {
    String text = unit.text();
    Optional<ChineseDate.Found> next = ChineseDate.find(text, 0);
    while (next.isPresent()) {
      ChineseDate.Found date = next.get();
      boolean past = date.date().isAfter(day) && isPast(text, date.to());
      boolean over = date.date().isBefore(day) && lasts(text, date.from());
      over |= first && date.date().isBefore(day.minusYears(1)) && commences(text, date);
      if (past || over) {
        report.at(
            sheet.within(unit.span(), text.substring(date.from(), date.to())),
            "本文的日期是" + day + "；改正其中一个",
            "the document is of " + day + "; correct one of the two");
      }
      next = ChineseDate.find(text, date.to());
    }
  }

  /** 2009年3月1日公布的《…》; 起施行的《…》 is past where it ends: 同时废止. */
  private static boolean isPast(String text, int at) {
    boolean repealed = IN_FORCE.stream().anyMatch(word -> text.startsWith(word, at));
    return DONE.stream().anyMatch(word -> text.startsWith(word, at))
        || repealed && text.indexOf("同时废止", at) > 0;
  }

  /** 本办法自…起施行, more than a year before it was made. */
  private static boolean commences(String text, ChineseDate.Found date) {
    int from = date.from() - 1;
    boolean own = text.strip().startsWith("本") && text.indexOf('。') > date.to();
    return own && from > 0 && text.charAt(from) == '自' && text.startsWith("起施行", date.to());
  }

  private static boolean lasts(String text, int at) {
    return text.startsWith("有效期至", at - 4) || text.startsWith("有效期限至", at - 5);
  }
}

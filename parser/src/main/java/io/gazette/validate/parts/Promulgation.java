package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "The order … states name, 通过日期, 施行日期" (KND-05): the same that the rule under it states of itself.
 */
final class Promulgation implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ235",
          "order-differs-from-rule",
          Severity.WARNING,
          "规章制定程序条例（2017）第三十条；KND-05",
          new Message("公布令与所公布的文本不一致", "an order and what it promulgates disagree"),
          new Message(
              "通过日期、会议次数、施行日期两处不同，何时通过、何时生效就有争议。",
              "Two days of adoption or commencement leave open which one counts."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市人民政府令
          第82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年6月1日起施行。
          """,
              """
          云川市人民政府令
          第82号
          《云川市养犬办法》已经2024年3月1日市人民政府第10次常务会议通过，现予公布，自2024年5月1日起施行。
          市长 某某
          2024年3月8日
          云川市养犬办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬应当登记。
          第三条　本办法自2024年5月1日起施行。
          """));

  private static final List<String> STEPS = List.of("通过", "批准");

  /** What was changed later has a 题注 of many days, and commencements of its own. */
  private static final List<String> CHANGES = List.of("修正", "修订", "修改");

  /** Between 第五次 and 通过 stands the kind of meeting, and its day. */
  private static final int FARTHEST = "届人民代表大会常务委员会第三十五次会议于二〇二三年十二月二十九日审议".length();

  private static final int LONGEST_ORDINAL = "第一百二十三".length();

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    String order = text(document, Printed.Part.PROMULGATION);
    String note = text(document, Printed.Part.ADOPTION_NOTE);
    name(document, sheet, report);
    if (order.isEmpty() || CHANGES.stream().anyMatch(w -> note.contains(w) || order.contains(w))) {
      return;
    }
    for (String step : STEPS) {
      Optional<LocalDate> there = dayOf(step, order);
      Optional<LocalDate> here = dayOf(step, note);
      boolean days = there.isPresent() && here.isPresent() && !there.equals(here);
      String meeting = meetingOf(step, order);
      String own = meetingOf(step, note);
      boolean meetings = !meeting.isEmpty() && !own.isEmpty() && !same(meeting, own);
      if (days) {
        differ(document, step + "日期", there.get().toString(), here.get().toString(), report);
      } else if (meetings) {
        differ(document, step + "的会议", "第" + meeting + "次", "第" + own + "次", report);
      } else {
        term(document, step, termOf(step, order), termOf(step, note), report);
      }
    }
    commencement(document, order, report);
  }

  private static void term(
      Document document, String step, String there, String here, Report report) {
    if (!there.isEmpty() && !here.isEmpty() && !same(there, here)) {
      differ(document, step + "的届次", "第" + there + "届", "第" + here + "届", report);
    }
  }

  /** 《某办法》已经…通过，现予公布: the name is the title of what stands below. */
  private static void name(Document document, Sheet sheet, Report report) {
    for (Printed line : Parts.of(document, Printed.Part.PROMULGATION)) {
      Optional<String> name = IssuedName.ofOrder(line.text());
      if (name.isPresent() && !IssuedName.agree(name.get(), document.title())) {
        report.between(
            sheet.within(line.span(), "《" + name.get() + "》"),
            Parts.titles(document),
            "公布的是《" + document.title() + "》，令中称《" + name.get() + "》；改成一致",
            "what is promulgated is 《" + document.title() + "》; make the name agree");
      }
    }
  }

  private static void differ(
      Document document, String what, String order, String note, Report report) {
    report.between(
        Parts.place(document, Printed.Part.ADOPTION_NOTE),
        Parts.place(document, Printed.Part.PROMULGATION),
        what + "：令中是" + order + "，题注是" + note + "；改成一致",
        "the order says " + order + ", the note under the title " + note + "; make them agree");
  }

  private static void commencement(Document document, String order, Report report) {
    Optional<LocalDate> there = dayOf("起施行", order);
    Optional<Block.Unit> last = lastArticle(document.body());
    if (there.isEmpty() || last.isEmpty()) {
      return;
    }
    String text = text(last.get());
    Optional<LocalDate> here = text.startsWith("本") ? dayOf("起施行", text) : Optional.empty();
    if (here.isPresent() && !here.equals(there)) {
      report.between(
          Parts.label(last.get()),
          Parts.place(document, Printed.Part.PROMULGATION),
          "施行日期：令中是" + there.get() + "，这里是" + here.get() + "；改成一致",
          "in force from "
              + here.get()
              + ", by the order from "
              + there.get()
              + "; make them agree");
    }
  }

  private static Optional<Block.Unit> lastArticle(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Unit last)) {
      return Optional.empty();
    }
    return last.type() == Block.Type.ARTICLE ? Optional.of(last) : lastArticle(last.children());
  }

  private static String text(Block.Unit article) {
    StringBuilder text = new StringBuilder(article.text());
    for (Block child : article.children()) {
      text.append(child instanceof Block.Unit unit ? unit.text() : "");
    }
    return text.toString().strip();
  }

  /** What the lines of {@code document} that are {@code part} say, without white space. */
  static String text(Document document, Printed.Part part) {
    StringBuilder text = new StringBuilder();
    for (Printed line : Parts.of(document, part)) {
      text.append(Parts.plain(line.text()));
    }
    return text.toString();
  }

  /** The last day named before the first {@code word} of {@code text}, in the same clause. */
  static Optional<LocalDate> dayOf(String word, String text) {
    int end = text.indexOf(word);
    Optional<LocalDate> day = Optional.empty();
    Optional<ChineseDate.Found> next = end < 0 ? Optional.empty() : ChineseDate.find(text, 0);
    while (next.isPresent() && next.get().to() <= end) {
      day = Optional.of(next.get().date());
      next = ChineseDate.find(text, next.get().to());
    }
    return day;
  }

  /** 第10次 of 第10次常务会议通过, the nearest before {@code word}; {@code ""} where there is none. */
  private static String meetingOf(String word, String text) {
    return ordinal(word, '次', text);
  }

  /** 第十四届 of 第十四届人民代表大会常务委员会第五次会议通过: which term of a congress that was. */
  private static String termOf(String word, String text) {
    return ordinal(word, '届', text);
  }

  /** What stands between the last 第 and {@code measure} before {@code word}, in its clause. */
  private static String ordinal(String word, char measure, String text) {
    int end = text.indexOf(word);
    int to = end < 0 ? -1 : text.lastIndexOf(measure, end);
    int from = to < 0 ? -1 : text.lastIndexOf('第', to);
    boolean near = from >= 0 && end - to <= FARTHEST && to - from <= LONGEST_ORDINAL;
    boolean clause = near && text.substring(to, end).chars().noneMatch(c -> ",;；。".indexOf(c) >= 0);
    return clause ? text.substring(from + 1, to) : "";
  }

  private static boolean same(String one, String other) {
    return ChineseNumber.parse(one) == ChineseNumber.parse(other);
  }
}

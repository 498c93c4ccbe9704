package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Printed;
import io.gazette.parse.words.GazetteName;
import java.util.List;

/**
 * The imprint on the last page of an issue, where the first has none or only a part of it: 编辑出版：…,
 * 地 址：…, 国内统一刊号：… (GAZ-01, GAZ-09).
 */
public final class ClosingImprint {

  private static final int MOST_LINES = 40;

  /** What only a publisher prints; a notice may have 主办单位 and 联系电话 at its end. */
  private static final String[] SURE = {
    "公报", "公報", "政报", "刊号", "准印证", "编辑", "出版", "邮发", "印数", "定价", "工本费", "ISSN", "印刷", "发行"
  };

  private ClosingImprint() {}

  /**
   * Index just after the imprint that begins with line {@code from}; {@code from} where none does.
   *
   * @param to index after the last line that may belong to it
   */
  public static int end(List<Line> lines, int from, int to) {
    if (!mayBegin(lines.get(from))) {
      return from;
    }
    MastheadParser parser = new MastheadParser();
    boolean sure = false;
    int i = from;
    while (i < Math.min(to, from + MOST_LINES) && parser.partOf(lines.get(i)).isPresent()) {
      sure |= isSure(lines.get(i).compact());
      parser.add(lines.get(i));
      i++;
    }
    return sure && i > from + 1 ? i : from;
  }

  private static boolean mayBegin(Line line) {
    return GazetteName.of(line.compact()).isPresent()
        || MastheadLines.isBoardHeading(line.compact())
        || !LabelledValue.of(line.text()).isEmpty();
  }

  private static boolean isSure(String text) {
    for (String word : SURE) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The lines of an imprint, each with its part. */
  public static List<Printed> printed(List<Line> lines) {
    return parsed(lines).printed();
  }

  /** {@code masthead} with what only the imprint {@code lines} tell; its printed lines stay. */
  public static Masthead complete(Masthead masthead, List<Line> lines) {
    Masthead last = parsed(lines);
    return new Masthead(
        either(masthead.title(), last.title()),
        either(masthead.titleEnglish(), last.titleEnglish()),
        either(masthead.titlePinyin(), last.titlePinyin()),
        masthead.year().isPresent() ? masthead.year() : last.year(),
        masthead.number().isPresent() ? masthead.number() : last.number(),
        masthead.totalNumber().isPresent() ? masthead.totalNumber() : last.totalNumber(),
        masthead.date().isPresent() ? masthead.date() : last.date(),
        either(masthead.sponsor(), last.sponsor()),
        either(masthead.supervisor(), last.supervisor()),
        masthead.editors().isEmpty() ? last.editors() : masthead.editors(),
        contact(masthead.contact(), last.contact()),
        masthead.printed());
  }

  private static Contact contact(Contact first, Contact last) {
    return new Contact(
        either(first.address(), last.address()),
        either(first.postcode(), last.postcode()),
        either(first.telephone(), last.telephone()),
        either(first.fax(), last.fax()),
        either(first.email(), last.email()),
        either(first.website(), last.website()));
  }

  private static String either(String first, String last) {
    return first.isEmpty() ? last : first;
  }

  private static Masthead parsed(List<Line> lines) {
    MastheadParser parser = new MastheadParser();
    for (Line line : lines) {
      parser.add(line);
    }
    return parser.build();
  }
}

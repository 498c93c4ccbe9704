package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Printed;
import io.gazette.parse.words.GazetteName;
import io.gazette.text.GazetteEndings;
import java.util.List;
import java.util.Optional;

/**
 * The imprint on the last page of an issue, where the first has none or only a part of it: 编辑出版：…,
 * 地 址：…, 国内统一刊号：… (GAZ-01, GAZ-09).
 */
public final class ClosingImprint {

  private static final int MOST_LINES = 40;

  /** No column of print is narrower. */
  private static final int SHORTEST_FULL = 16;

  /** What only a publisher prints; a notice may have 主办单位 and 联系电话 at its end. */
  private static final String[] SURE = {"刊号", "准印证", "邮发", "印数", "工本费", "ISSN"};

  /** What a publisher does, as a label or behind a body: 编辑：…, 某办公室编印. */
  private static final String[] WORK = {"编辑", "编印", "出版", "印刷", "发行", "定价"};

  private final int end;
  private final Masthead told;

  private ClosingImprint(int end, Masthead told) {
    this.end = end;
    this.told = told;
  }

  /**
   * The imprint that begins with line {@code from}; empty where none does.
   *
   * @param to index after the last line that may belong to it
   */
  public static Optional<ClosingImprint> at(List<Line> lines, int from, int to) {
    if (!mayBegin(lines.get(from))) {
      return Optional.empty();
    }
    MastheadParser parser = new MastheadParser();
    boolean sure = false;
    int i = from;
    int end = Math.min(to, from + MOST_LINES);
    while (i < end
        && (parser.partOf(lines.get(i)).isPresent() || i > from && isBetween(parser, lines, i))) {
      sure |= isSure(lines.get(i));
      parser.add(lines.get(i));
      i++;
    }
    return sure && (i > from + 1 || isWhole(lines.get(from)))
        ? Optional.of(new ClosingImprint(i, parser.build()))
        : Optional.empty();
  }

  /**
   * A label of the publisher's own, 赠阅范围：…, or the end of a value that filled the line above, with
   * a known label on the line below.
   */
  private static boolean isBetween(MastheadParser parser, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line above = lines.get(at - 1);
    boolean rest =
        line.is(LineKind.TEXT)
            && above.compact().length() >= SHORTEST_FULL
            && line.compact().length() < above.compact().length();
    return at + 1 < lines.size()
        && (rest || LabelledValue.isLabelled(line.compact()))
        && !LabelledValue.of(lines.get(at + 1).text()).isEmpty()
        && parser.partOf(lines.get(at + 1)).isPresent();
  }

  private static boolean mayBegin(Line line) {
    return GazetteName.of(line.compact()).isPresent()
        || MastheadLines.isBoardHeading(line.compact())
        || LabelledValue.beginsWithMaker(line.compact())
        || !LabelledValue.of(line.text()).isEmpty();
  }

  /** One line that tells who makes the gazette and who prints it, or its number as a periodical. */
  private static boolean isWhole(Line line) {
    List<LabelledValue> values = LabelledValue.of(line.text());
    String word = values.isEmpty() ? "" : values.get(0).word();
    return values.size() > 1
        || word.startsWith("准印证")
        || word.endsWith("刊号")
        || LabelledValue.beginsWithMaker(line.compact());
  }

  private static boolean isSure(Line line) {
    if (GazetteEndings.areIn(line.compact())) {
      return true;
    }
    for (String word : SURE) {
      if (line.compact().contains(word)) {
        return true;
      }
    }
    List<LabelledValue> values = LabelledValue.of(line.text());
    for (String word : WORK) {
      if (line.compact().endsWith(word) || isLabel(values, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(List<LabelledValue> values, String word) {
    for (LabelledValue value : values) {
      if (value.word().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Index just after its last line. */
  public int end() {
    return end;
  }

  /** Its lines, each with its part. */
  public List<Printed> printed() {
    return told.printed();
  }

  /** {@code masthead} with what only this imprint tells; its printed lines stay. */
  public Masthead complete(Masthead masthead) {
    return new Masthead(
        either(masthead.title(), told.title()),
        either(masthead.titleEnglish(), told.titleEnglish()),
        either(masthead.titlePinyin(), told.titlePinyin()),
        masthead.year().isPresent() ? masthead.year() : told.year(),
        masthead.number().isPresent() ? masthead.number() : told.number(),
        masthead.totalNumber().isPresent() ? masthead.totalNumber() : told.totalNumber(),
        masthead.date().isPresent() ? masthead.date() : told.date(),
        either(masthead.sponsor(), told.sponsor()),
        either(masthead.supervisor(), told.supervisor()),
        masthead.editors().isEmpty() ? told.editors() : masthead.editors(),
        contact(masthead.contact(), told.contact()),
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
}

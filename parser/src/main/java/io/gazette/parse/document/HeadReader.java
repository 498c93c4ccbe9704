package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.AdoptionNotes;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TitleKeys;
import io.gazette.parse.words.TitleLines;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.DiscardReason;
import io.gazette.text.LineHint;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands above the body of a document: "份号 密级和保密期限 紧急程度 发文机关标志 发文字号 签发人 标题 主送机关" (GW 9),
 * of a law the 题注 and 目录, and the order that promulgates it.
 */
final class HeadReader {

  /** Segments gives no more lines above a record to it. */
  private static final int MOST_ABOVE = 2;

  private final Trace trace;
  private final Draft draft;
  private final List<Line> lines;
  private final String expected;
  private int at;

  private HeadReader(Trace trace, Draft draft, List<Line> lines, String expected) {
    this.trace = trace;
    this.draft = draft;
    this.lines = lines;
    this.expected = expected;
  }

  /**
   * Reads the head of the document that {@code lines} are into {@code draft}.
   *
   * @param expected key of its title where that is known, else {@code ""}
   * @return index of the first line of the body
   */
  static int read(Trace trace, Draft draft, List<Line> lines, String expected) {
    HeadReader reader = new HeadReader(trace, draft, lines, expected);
    reader.aboveRecord();
    while (reader.at < lines.size() && reader.part(lines.get(reader.at))) {
      reader.at++;
    }
    return reader.at;
  }

  /**
   * Takes the part that begins with {@code line}, its last line left as the current one; false at
   * the body.
   */
  private boolean part(Line line) {
    if (isRubricOfContents(line)) {
      return rubric(line);
    }
    if (SmallParts.isRegistration(line)) {
      return smallPart(line);
    }
    return switch (line.kind()) {
      case ISSUER_MARK -> above(line, Part.ISSUER_MARK);
      case DOCUMENT_NUMBER -> HeadNumbers.document(draft, line);
      case ORDER_HEAD -> order(line);
      case ORDER_NUMBER -> HeadNumbers.order(draft, line);
      case ATTACHMENT_LABEL -> LabelLines.read(draft, line);
      case ATTACHMENT_LIST -> LabelLines.readWithTitle(draft, line);
      case ADOPTION_NOTE -> adoptionNote();
      case CONTENTS_HEADING -> contents(true);
      case ADDRESSEES -> addressees(line);
      case DATE -> dateUnderTitle(line);
      case RUBRIC -> rubric(line);
      case RECORD_HEAD -> record();
      case LABELLED -> isLabelledTitle(line) ? title(line) : contents(false);
      case TEXT -> text(line);
      default -> false;
    };
  }

  /** # 第十三届全国人民代表大会… is a title; # 第一编 总则 is a division. */
  private boolean isLabelledTitle(Line line) {
    return !draft.hasTitle() && line.hint() == LineHint.HEADING_1 && line.marker().style().isList();
  }

  private boolean above(Line line, Part part) {
    if (draft.hasTitle()) {
      return false;
    }
    draft.head(part, line);
    draft.issuerMark = draft.issuerMark + Spacing.compact(line.text());
    return true;
  }

  private boolean rubric(Line line) {
    if (draft.hasTitle()) {
      return false;
    }
    draft.head(Part.RUBRIC, line);
    String rubric = line.compact();
    draft.rubric = draft.rubric.isEmpty() ? rubric.substring(1, rubric.length() - 1) : draft.rubric;
    return true;
  }

  /** 市政府文件 over a document that the contents list under 市政府文件; above a number it is a 发文机关标志. */
  private boolean isRubricOfContents(Line line) {
    boolean mark = at + 1 < lines.size() && lines.get(at + 1).is(LineKind.DOCUMENT_NUMBER);
    return !draft.hasTitle()
        && !draft.rubric.isEmpty()
        && !mark
        && (line.is(LineKind.TEXT) || line.is(LineKind.ISSUER_MARK))
        && TitleKeys.of(line.compact()).equals(TitleKeys.of(draft.rubric));
  }

  private boolean order(Line line) {
    if (OrderReader.isUnderTitle(lines, 0, at)) {
      discardTitle();
    }
    if (draft.hasTitle() && draft.number.isEmpty()) {
      return HeadNumbers.underTitle(draft, line);
    }
    if (draft.hasTitle() || draft.order.isPresent()) {
      return false;
    }
    int end = OrderReader.read(trace, draft, lines, at);
    if (end >= 0) {
      at = end - 1;
      return true;
    }
    int head = Math.max(OrderHeads.end(lines, at), at + 1);
    for (Line part : lines.subList(at, head)) {
      draft.head(Part.ORDER_HEAD, part);
      draft.issuerMark = draft.issuerMark + part.compact();
      draft.number = draft.number.isPresent() ? draft.number : OrderReader.gluedNumber(part);
    }
    at = head - 1;
    return true;
  }

  /** The title over an order is printed again below it. */
  private void discardTitle() {
    for (Line above : lines.subList(0, at)) {
      above.source().erase(above.from(), above.to(), DiscardReason.REPEATED_TITLE);
    }
    draft.head.clear();
    draft.title = "";
    draft.date = Optional.empty();
  }

  /** What stands above a record in its segment belongs to the issue and is no part of it. */
  private void aboveRecord() {
    int above = 0;
    while (above < Math.min(lines.size(), MOST_ABOVE) && RecordHead.end(lines, above) < 0) {
      above++;
    }
    boolean whole = draft.relation.isEmpty() && above < lines.size();
    boolean record = whole && RecordHead.end(lines, above) > 0;
    for (; record && at < above; at++) {
      draft.head(Part.UNPARSED, lines.get(at));
    }
  }

  private boolean record() {
    if (draft.hasTitle() || !draft.issuer.isEmpty() || RecordHead.end(lines, at) < 0) {
      return false;
    }
    at = RecordHead.read(draft, lines, at) - 1;
    return true;
  }

  private boolean text(Line line) {
    if (RecordHead.isOrgan(lines, at)) {
      return record();
    }
    if (!draft.issuer.isEmpty()) {
      return false;
    }
    if (OrderHeads.end(lines, at) > 0
        && (!draft.hasTitle() || OrderReader.isUnderTitle(lines, 0, at))) {
      return order(line);
    }
    if (!draft.hasTitle()) {
      return LabelLines.readStatus(draft, line)
          || smallPart(line)
          || (isTitle(line) || line.hint().isHeading()) && title(line);
    }
    int repeated = endOfRepeatedTitle();
    if (repeated > at) {
      for (Line each : lines.subList(at, repeated)) {
        each.source().erase(each.from(), each.to(), DiscardReason.REPEATED_TITLE);
      }
      at = repeated - 1;
      return true;
    }
    int note = NoteLines.endOfUnsure(lines, at);
    if (note > 0) {
      return adoptionNote(note);
    }
    int given = SpeechLines.read(draft, lines, at);
    if (given >= 0) {
      at = given;
      return true;
    }
    return AddresseeLines.areOver(draft, lines, at) && addressees(line);
  }

  /** By its look; or the table of contents names it, whatever mark was set behind it. */
  private boolean isTitle(Line line) {
    boolean announced = draft.issuerMark.endsWith("公告") && draft.number.isPresent();
    return line.hint() == LineHint.TITLE
        || TitleLines.begins(lines, at) && !OpeningSentences.isAt(lines, at, announced)
        || !expected.isEmpty() && TitleKeys.of(line.compact()).equals(expected);
  }

  private boolean title(Line line) {
    int end = TitleLines.end(lines, at, expected);
    List<String> printed = new ArrayList<>();
    Span span = Span.NONE;
    for (int i = at; i < end; i++) {
      printed.add(lines.get(i).text());
      span = span.to(lines.get(i).span());
    }
    draft.title = Titles.join(printed);
    draft.date = SpeechLines.dateBehind(draft.title);
    HeadNumbers.besideTitle(draft, span);
    at = end - 1;
    return true;
  }

  private boolean smallPart(Line line) {
    Optional<Part> part = SmallParts.of(line);
    if (part.isPresent()) {
      draft.head(part.get(), line);
    }
    return part.isPresent();
  }

  /** The index after the lines that say the title once more; {@code at} where they do not. */
  private int endOfRepeatedTitle() {
    String title = TitleKeys.of(draft.title);
    StringBuilder said = new StringBuilder();
    for (int i = at; i < lines.size() && said.length() <= draft.title.length(); i++) {
      said.append(lines.get(i).compact());
      if (!said.isEmpty() && TitleKeys.of(said.toString()).equals(title)) {
        return i + 1;
      }
    }
    return at;
  }

  /** （2024年3月5日） under the title of a speech; 2024年3月5日 under who signs there. */
  private boolean dateUnderTitle(Line line) {
    boolean told = Chars.fold(line.first()) == '(' || !draft.signatures.isEmpty();
    return told && draft.hasTitle() && draft.date.isEmpty() && date(line);
  }

  private boolean date(Line line) {
    draft.date = ChineseDate.first(line.text());
    draft.head(Part.DATE, line);
    return true;
  }

  private boolean adoptionNote() {
    return draft.hasTitle() && adoptionNote(NoteLines.end(lines, at));
  }

  /** Takes the lines up to index {@code end} as one 题注. */
  private boolean adoptionNote(int end) {
    StringBuilder note = new StringBuilder();
    Span span = Span.NONE;
    for (Line line : lines.subList(at, end)) {
      note.append(line.text());
      span = span.to(line.span());
    }
    draft.adoption.addAll(AdoptionNotes.steps(note.toString()));
    draft.head.add(new Printed(Part.ADOPTION_NOTE, note.toString(), span));
    at = end - 1;
    return true;
  }

  private boolean contents(boolean headed) {
    int from = headed ? at + 1 : at;
    int end = OwnContents.end(lines, from, headed);
    if (end < 0 || !draft.contents.isEmpty()) {
      return false;
    }
    if (headed) {
      draft.head(Part.CONTENTS_HEADING, lines.get(at));
    }
    for (Line entry : lines.subList(from, end)) {
      draft.contents.add(OwnContents.item(entry));
      draft.head(Part.CONTENTS_ENTRY, entry);
    }
    at = end - 1;
    return true;
  }

  private boolean addressees(Line line) {
    int end = draft.hasTitle() ? AddresseeLines.read(draft, lines, at) : -1;
    at = end < 0 ? at : end;
    return end >= 0;
  }
}

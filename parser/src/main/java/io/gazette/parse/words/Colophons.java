package io.gazette.parse.words;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.normalise.CleanText;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the 版记 (COL-01: "抄送 + full-width colon, names, full stop at the end; 主送 moved here stands
 * above it"; COL-02: "印发机关 left, 印发日期 + 印发 right").
 *
 * <p>抄送：市委、市纪委监委。 沈阳市人民政府办公室　2020年4月14日印发, on one line or two. 主送, 正本 and 主题词 are kept as printed
 * lines; they name none to whom the document is copied, as 抄送 and 副本 do.
 */
public final class Colophons {

  private final List<Printed> printed = new ArrayList<>();
  private final StringBuilder copied = new StringBuilder();
  private String printedBy = "";
  private Optional<LocalDate> printedOn = Optional.empty();
  private Part open = Part.UNPARSED;

  private Colophons() {}

  /** The colophon that {@code lines}, all of it and nothing else, print. */
  public static Colophon read(List<Line> lines) {
    Colophons colophon = new Colophons();
    for (Line line : lines) {
      colophon.line(line);
    }
    List<String> copiedTo = BodyNames.split(colophon.copied.toString());
    return new Colophon(copiedTo, colophon.printedBy, colophon.printedOn, colophon.printed);
  }

  private void line(Line line) {
    String text = line.compact();
    Optional<ChineseDate.Found> date = ChineseDate.find(line.text(), 0);
    if (line.is(LineKind.COPIED_TO) || text.startsWith("主送") || text.startsWith("抄")) {
      copiedTo(line, text);
    } else if (date.isPresent()) {
      dated(line, date.get());
    } else if (open != Part.UNPARSED) {
      continued(line, text);
    } else {
      printedBy(line.text());
      add(Part.PRINTED_BY, line, line.from(), line.to());
    }
  }

  private void copiedTo(Line line, String text) {
    if (text.startsWith("主题词")) {
      add(Part.COPIED_TO, line, line.from(), line.to());
      return;
    }
    boolean main = text.startsWith("主送") || text.startsWith("正本");
    open = main ? Part.ADDRESSEES : Part.COPIED_TO;
    continued(line, text.substring(labelEnd(text)));
  }

  private void continued(Line line, String names) {
    if (open == Part.COPIED_TO) {
      copied.append(names);
      copied.append(names.endsWith("。") ? "；" : "");
    }
    add(open, line, line.from(), line.to());
    open = names.endsWith("。") ? Part.UNPARSED : open;
  }

  /** 沈阳市人民政府办公室　2020年4月14日印发, or the date alone. */
  private void dated(Line line, ChineseDate.Found date) {
    open = Part.UNPARSED;
    printedOn = Optional.of(date.date());
    int at = offset(line, date.from());
    if (!line.source().text(line.from(), at).isEmpty()) {
      printedBy(line.source().text(line.from(), at));
      add(Part.PRINTED_BY, line, line.from(), at);
    }
    add(Part.PRINTED_ON, line, at, line.to());
  }

  private void printedBy(String text) {
    String name = text.strip();
    String body = name.startsWith("印发") ? name.substring(labelEnd(name)) : name;
    printedBy = printedBy.isEmpty() ? body.strip() : printedBy;
  }

  /** Offset in the source of the character {@code index} of the line's text. */
  private static int offset(Line line, int index) {
    CleanText source = line.source();
    int at = line.from();
    int seen = 0;
    while (at < line.to() && (seen < index || source.at(at) == 0)) {
      seen += source.at(at) == 0 ? 0 : 1;
      at++;
    }
    return at;
  }

  private void add(Part part, Line line, int from, int to) {
    CleanText source = line.source();
    int last = to;
    while (last > from && Chars.isBlank(source.at(last - 1))) {
      last--;
    }
    printed.add(new Printed(part, source.text(from, last), source.span(from, last)));
  }

  private static int labelEnd(String text) {
    int at = Math.max(text.indexOf('：'), text.indexOf(':'));
    return at >= 0 && at < 10 ? at + 1 : 0;
  }
}

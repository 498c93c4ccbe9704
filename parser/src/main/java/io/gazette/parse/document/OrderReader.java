package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.join.Paragraphs;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.TitleKeys;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the order that promulgates a rule: "公布规章的命令应当载明该规章的制定机关、序号、规章名称、通过日期、施行日期、…首长署名以及公布日期"
 * (规章制定程序条例 art. 30). A rule with its order is one document (mapping.md, 6).
 */
final class OrderReader {

  /** An order is short; what stands further below belongs to something else. */
  private static final int LONGEST = 24;

  private static final int MOST_TITLE_LINES = 6;
  private static final int SHORTEST_NAME = 4;

  private OrderReader() {}

  /**
   * Reads the order whose head is line {@code from} into {@code draft}.
   *
   * @return index of the line after it, where the rule begins; -1 where no rule follows: then the
   *     order is a document by itself and nothing was read
   */
  static int read(Trace trace, Draft draft, List<Line> lines, int from) {
    int date = date(lines, from);
    if (date < 0 || !promulgates(lines, from, date + 1)) {
      return -1;
    }
    StringBuilder issuer = new StringBuilder();
    int i = from;
    int head = Math.max(OrderHeads.end(lines, from), from + 1);
    while (i < head) {
      Line line = lines.get(i);
      draft.head(Part.ORDER_HEAD, line);
      issuer.append(issuer.isEmpty() ? "" : " ").append(issuerOf(withoutNumber(line.compact())));
      draft.number = draft.number.isPresent() ? draft.number : gluedNumber(line);
      i++;
    }
    String number = draft.number.isPresent() ? draft.number.get().text() : "";
    while (i < date && OrderHeads.isNumber(lines.get(i))) {
      draft.head(Part.ORDER_NUMBER, lines.get(i));
      number = lines.get(i).compact();
      draft.number =
          lines.get(i).is(LineKind.ORDER_NUMBER)
              ? DocumentNumbers.order(lines.get(i).text())
              : DocumentNumbers.read(lines.get(i).text());
      i++;
    }
    int signature = signature(lines, i, date);
    promulgation(trace, draft, lines.subList(i, signature));
    List<Printed> signed = new ArrayList<>();
    for (Line line : lines.subList(signature, date)) {
      signed.add(new Printed(Part.ORDER_SIGNATURE, line.text(), line.span()));
    }
    draft.head.addAll(signed);
    Line last = lines.get(date);
    draft.head(Part.ORDER_DATE, last);
    if (!last.is(LineKind.DATE)) {
      String signer = Signers.withoutDate(last.text());
      signed.add(new Printed(Part.ORDER_SIGNATURE, signer, last.span()));
    }
    List<Signature> signatures = Signatures.read(signed);
    Optional<LocalDate> day = ChineseDate.first(lines.get(date).text());
    draft.order = Optional.of(new Order(issuer.toString().strip(), number, signatures, day));
    return date + 1;
  }

  /** 云川市人民政府令 without its last word. */
  static String issuerOf(String head) {
    for (String word : new String[] {"命令", "公布令", "公告", "通告", "布告", "令"}) {
      if (head.endsWith(word)) {
        return head.substring(0, head.length() - word.length());
      }
    }
    return head;
  }

  /** 云川市人民政府令第31号, 云川市人民政府令（第31号）: head and number on one line. */
  static Optional<DocumentNumber> gluedNumber(Line head) {
    String s = head.compact();
    return DocumentNumbers.order(s.substring(withoutNumber(s).length()));
  }

  /** The head without the number that is printed on the same line. */
  static String withoutNumber(String head) {
    boolean numbered = head.endsWith("号") || head.endsWith("）") || head.endsWith(")");
    return numbered ? head.substring(0, DocumentNumbers.orderStart(head)) : head;
  }

  private static int date(List<Line> lines, int from) {
    for (int i = from + 1; i < Math.min(lines.size(), from + LONGEST); i++) {
      Line line = lines.get(i);
      if (line.is(LineKind.DATE) || Signers.isSignerWithDate(line)) {
        return i;
      }
      if (line.has(MarkerStyle.ARTICLE)
          || line.has(MarkerStyle.CHAPTER)
          || line.is(LineKind.ADOPTION_NOTE) && i > from + 1) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether the lines from {@code from} up to the order at {@code order} print the title of the
   * rule that it promulgates, as a page on the web does over the order.
   */
  static boolean isUnderTitle(List<Line> lines, int from, int order) {
    int below = date(lines, order) + 1;
    return from < order
        && below > 0
        && promulgates(lines, order, below)
        && prints(lines, below, key(lines, from, order));
  }

  /**
   * Whether the order at {@code order} promulgates the rule whose title begins with line {@code
   * below}.
   */
  static boolean promulgates(List<Line> lines, int order, int below) {
    return rule(lines, below) || names(lines, order, below);
  }

  /** Whether the order names the title: 《某某办法》已经…通过，现予公布. */
  private static boolean names(List<Line> lines, int order, int below) {
    int end = Math.min(lines.size(), below + MOST_TITLE_LINES);
    String text = key(lines, order, below);
    for (int i = below; i < end && TitleLines.isTitleLike(lines.get(i)); i++) {
      String title = key(lines, below, i + 1);
      if (title.length() >= SHORTEST_NAME && TitleLines.endsInKind(title)) {
        return text.contains(title);
      }
    }
    return false;
  }

  /** Whether the lines from {@code at} on print the title with that key. */
  private static boolean prints(List<Line> lines, int at, String title) {
    for (int end = at + 1; end <= Math.min(lines.size(), at + MOST_TITLE_LINES); end++) {
      if (key(lines, at, end).equals(title)) {
        return true;
      }
    }
    return false;
  }

  private static String key(List<Line> lines, int from, int to) {
    StringBuilder title = new StringBuilder();
    for (Line line : lines.subList(from, to)) {
      title.append(line.compact());
    }
    return TitleKeys.of(title.toString());
  }

  /**
   * Whether a rule follows: a title, its number perhaps over it (法释〔2020〕28号), and under it a 题注,
   * 目录, chapter or article before long.
   */
  private static boolean rule(List<Line> lines, int below) {
    boolean numbered = below < lines.size() && lines.get(below).is(LineKind.DOCUMENT_NUMBER);
    int from = numbered ? below + 1 : below;
    if (from >= lines.size()
        || !TitleLines.isTitleLike(lines.get(from)) && !lines.get(from).hint().isHeading()) {
      return false;
    }
    int titled = TitleLines.end(lines, from, "");
    for (int i = from + 1; i < Math.min(lines.size(), from + 10); i++) {
      Line line = lines.get(i);
      if (line.is(LineKind.CONTENTS_HEADING)
          || line.is(LineKind.ADOPTION_NOTE)
          || line.has(MarkerStyle.CHAPTER)
          || line.has(MarkerStyle.PART)
          || line.has(MarkerStyle.ARTICLE)) {
        return true;
      }
      // Further below a line of a sentence may end in a colon: ｜应当具备下列条件：.
      boolean addressed =
          i <= titled + 1
              && line.is(LineKind.ADDRESSEES)
              && !AddresseeLines.introduces(line.compact());
      if (addressed || line.is(LineKind.ISSUER_MARK)) {
        return false;
      }
    }
    StringBuilder title = new StringBuilder();
    for (Line line : lines.subList(from, titled)) {
      title.append(line.compact());
    }
    return TitleLines.endsInKind(title);
  }

  private static int signature(List<Line> lines, int from, int date) {
    int i = date;
    while (i > from
        && (TitleLines.isTitleLike(lines.get(i - 1)) || Signers.isPerson(lines.get(i - 1)))
        && lines.get(i - 1).compact().length() <= 30) {
      i--;
    }
    return i;
  }

  private static void promulgation(Trace trace, Draft draft, List<Line> lines) {
    for (Printed paragraph : Paragraphs.of(trace, lines, Part.PROMULGATION)) {
      draft.head.add(paragraph);
      draft.promulgation = draft.promulgation + paragraph.text();
    }
  }
}

package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Addressees;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Spacing;
import io.gazette.text.ChineseDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of a record of the 行政院公報: organs and the kind of document, the day, the 字號.
 *
 * <pre>
 * 法務部令
 * 中華民國98年2月23日
 * 法令字第0981300440號
 * </pre>
 */
final class RecordHead {

  /** Joint organs have a line each, and a number each. */
  private static final int MOST_LINES = 12;

  /** A number that is cited so far above heads no record of its own. */
  private static final int LONGEST_RECORD = 400;

  private RecordHead() {}

  /**
   * The index just after the head that begins at line {@code from}: a line of an organ and its kind
   * with a date on it or below; -1 where none begins.
   */
  static int end(List<Line> lines, int from) {
    int i = from;
    boolean head = false;
    boolean date = false;
    while (i < lines.size() && i - from < MOST_LINES && isPart(lines, i, head)) {
      head |= lines.get(i).is(LineKind.RECORD_HEAD);
      date |= ChineseDate.first(lines.get(i).compact()).isPresent();
      i++;
    }
    return head && date ? i : -1;
  }

  private static boolean isPart(List<Line> lines, int i, boolean head) {
    return switch (lines.get(i).kind()) {
      case RECORD_HEAD -> true;
      case RECORD_FIELD, DATE, DOCUMENT_NUMBER -> head;
      default -> !head && isOrgan(lines, i);
    };
  }

  /** 經濟部 above 內政部令: the first of several organs. */
  static boolean isOrgan(List<Line> lines, int i) {
    boolean above = i + 1 < lines.size() && lines.get(i + 1).is(LineKind.RECORD_HEAD);
    return above && Signers.isSigner(lines.get(i));
  }

  /**
   * Whether the record that begins at {@code from} is printed as part of the one above, which cites
   * its number: 本部96年8月29日經商字第09602421880號函（如附件）.
   */
  static boolean isCited(List<Line> lines, int above, int from) {
    String number = number(lines, from);
    if (number.isEmpty()) {
      return false;
    }
    for (int i = Math.max(above, from - LONGEST_RECORD); i < from; i++) {
      if (lines.get(i).compact().contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static String number(List<Line> lines, int from) {
    int end = end(lines, from);
    for (int i = from; i < end; i++) {
      String s = lines.get(i).compact();
      int at = s.indexOf("字第");
      int start = Math.max(s.lastIndexOf('日', Math.max(at, 0)), s.lastIndexOf('：')) + 1;
      if (at > start) {
        return s.substring(start);
      }
    }
    return "";
  }

  /**
   * Reads the head that begins at line {@code from} into {@code draft}; the index just after it.
   */
  static int read(Draft draft, List<Line> lines, int from) {
    int end = end(lines, from);
    for (Line line : lines.subList(from, end)) {
      if (line.is(LineKind.DATE)
          || line.is(LineKind.DOCUMENT_NUMBER)
          || line.is(LineKind.RECORD_FIELD)) {
        field(draft, line);
      } else {
        organ(draft, line);
      }
    }
    return end;
  }

  private static void organ(Draft draft, Line line) {
    Optional<ChineseDate.Found> date = ChineseDate.find(line.text(), 0);
    int cut = date.isPresent() ? date.get().from() : line.text().length();
    String head = line.text().substring(0, cut).strip();
    draft.head.add(new Printed(Part.ORDER_HEAD, head, line.span()));
    String name = Spacing.compact(head);
    draft.issuerMark = draft.issuerMark + name;
    String organ = withoutKind(name);
    draft.issuer = draft.issuer.isEmpty() ? organ : draft.issuer + " " + organ;
    if (cut < line.text().length()) {
      dated(draft, line, line.text().substring(cut));
    }
  }

  /** 法務部 of 法務部令: what stands after the last character of the name of an organ. */
  private static String withoutKind(String head) {
    for (String kind : new String[] {"書函", "公告", "通告", "處分書", "任免令", "任命令", "令", "函", "咨", "呈"}) {
      if (head.endsWith(kind)) {
        return head.substring(0, head.length() - kind.length());
      }
    }
    int meeting = head.indexOf('第');
    return meeting > 0 ? head.substring(0, meeting) : head;
  }

  private static void field(Draft draft, Line line) {
    String s = line.compact();
    if (s.indexOf("民國") >= 0 && ChineseDate.first(s).isPresent()) {
      dated(draft, line, line.text());
    } else if (s.indexOf("字第") > 0) {
      number(draft, line, line.text());
    } else if (s.startsWith("受文者")) {
      addressee(draft, line);
    } else {
      draft.head(other(s), line);
    }
  }

  /** 受文者：石溪縣政府; 受文者：如正副本行文單位 names none. */
  private static void addressee(Draft draft, Line line) {
    String name = Spacing.compact(line.text().substring(line.text().indexOf('：') + 1));
    if (!name.isEmpty() && name.charAt(0) != '如') {
      draft.addressees = Addressees.split(name);
    }
    draft.head(Part.ADDRESSEES, line);
  }

  private static void dated(Draft draft, Line line, String text) {
    int end = ChineseDate.find(text, 0).orElseThrow().to();
    int number = text.indexOf("字第");
    int from = number < 0 ? text.length() : codeStart(text, number, end);
    draft.date = draft.date.isPresent() ? draft.date : ChineseDate.first(text);
    draft.head.add(new Printed(Part.DATE, text.substring(0, from).strip(), line.span()));
    if (from < text.length()) {
      number(draft, line, text.substring(from).strip());
    }
  }

  /** Where the number after a date begins: behind the date and its （補登）. */
  private static int codeStart(String text, int number, int end) {
    int from = end;
    for (int i = end; i < number; i++) {
      boolean edge = text.charAt(i) == ' ' || text.charAt(i) == '　';
      from = edge ? i + 1 : from;
    }
    return from;
  }

  private static void number(Draft draft, Line line, String text) {
    if (draft.number.isEmpty()) {
      draft.number = DocumentNumbers.read(text);
    }
    draft.head.add(new Printed(Part.DOCUMENT_NUMBER, text, line.span()));
  }

  private static Part other(String s) {
    if (s.startsWith("速別")) {
      return Part.URGENCY;
    }
    return s.startsWith("密等") ? Part.SECRECY : Part.CONTACT;
  }
}

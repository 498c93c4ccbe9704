package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Spacing;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.RegistrationNumbers;
import io.gazette.text.Span;
import java.util.Optional;

/**
 * Takes the lines of a head that hold its number (HED-02). Each method answers whether {@code line}
 * was taken.
 */
final class HeadNumbers {

  private HeadNumbers() {}

  /** 沈政发〔2020〕8号, perhaps with 签发人：某某, the date or the 统一编号 behind it. */
  static boolean document(Draft draft, Line line) {
    if (draft.number.isPresent()) {
      return false;
    }
    String text = line.text();
    int issuedBy = text.indexOf("签发人");
    int end = issuedBy > 0 ? issuedBy : numberEnd(text);
    String number = text.substring(0, end).strip();
    draft.number = DocumentNumbers.read(withoutLabel(number));
    draft.head.add(new Printed(Part.DOCUMENT_NUMBER, number, line.span()));
    if (issuedBy > 0) {
      draft.head.add(new Printed(Part.ISSUED_BY, text.substring(issuedBy), line.span()));
    } else if (RegistrationNumbers.is(Spacing.compact(text.substring(end)))) {
      String registered = text.substring(end).strip();
      draft.head.add(new Printed(Part.REGISTRATION_NUMBER, registered, line.span()));
    } else if (end < text.length()) {
      draft.date = ChineseDate.first(text.substring(end));
      draft.head.add(new Printed(Part.DATE, text.substring(end).strip(), line.span()));
    }
    return true;
  }

  /** 文号：云政发〔2024〕8号, as pages of the web print it. */
  private static String withoutLabel(String number) {
    int colon = Math.max(number.indexOf('：'), number.indexOf(':'));
    return number.substring(colon + 1).strip();
  }

  /** Where the number ends and a date or a 统一编号 on the same line begins. */
  private static int numberEnd(String text) {
    int end = text.indexOf('号') + 1;
    boolean tail =
        end > 1
            && (ChineseDate.find(text, end).isPresent()
                || RegistrationNumbers.is(Spacing.compact(text.substring(end))));
    return tail ? end : text.length();
  }

  /**
   * Takes the title, which stands at {@code span}, and the number on its line: 云政发〔2024〕8号关于某事的通知,
   * 某市人民政府关于某事的通知（云政发〔2024〕8号）.
   */
  static void besideTitle(Draft draft, Span span) {
    String line = draft.title;
    int from = draft.number.isEmpty() ? beforeTitle(draft, line) : 0;
    int to = draft.number.isEmpty() ? behindTitle(draft, line) : line.length();
    number(draft, line.substring(0, from), span);
    draft.head.add(new Printed(Part.TITLE, line.substring(from, to), span));
    number(draft, line.substring(to), span);
    draft.title = line.substring(from, to).strip();
  }

  private static void number(Draft draft, String printed, Span span) {
    if (!printed.isEmpty()) {
      draft.head.add(new Printed(Part.DOCUMENT_NUMBER, printed, span));
    }
  }

  /** Where the title begins behind its number; 云政发〔2024〕8号文件 is none. */
  private static int beforeTitle(Draft draft, String line) {
    int end = line.indexOf('号') + 1;
    boolean title = end > 1 && end + 1 < line.length() && line.charAt(end) != '文';
    if (title && (Chars.isHan(line.charAt(end)) || line.charAt(end) == '《')) {
      draft.number = DocumentNumbers.read(line.substring(0, end));
    }
    return draft.number.isPresent() ? end : 0;
  }

  /** Where the number begins, its bracket included; the length of the line where there is none. */
  private static int behindTitle(Draft draft, String line) {
    int open = Brackets.openingOfLast(line);
    draft.number = open > 0 ? inBrackets(line, open) : Optional.empty();
    return draft.number.isPresent() ? open : line.length();
  }

  /** 云政发〔2024〕8号 behind any title; 2021年第5号, which might be cited, behind 公告, 通告 and 令 alone. */
  private static Optional<DocumentNumber> inBrackets(String title, int open) {
    String bracket = title.substring(open);
    boolean counted =
        title.startsWith("公告", open - 2)
            || title.startsWith("通告", open - 2)
            || title.charAt(open - 1) == '令';
    Optional<DocumentNumber> number = DocumentNumbers.read(bracket);
    return counted && number.isEmpty() ? DocumentNumbers.order(bracket) : number;
  }

  /** 第31号 under an issuer mark, 〔2017〕第31期 under the title of minutes. */
  static boolean order(Draft draft, Line line) {
    if (draft.number.isPresent() || draft.issuerMark.isEmpty() && !draft.hasTitle()) {
      return false;
    }
    draft.number = DocumentNumbers.order(line.text());
    draft.head(Part.ORDER_NUMBER, line);
    return true;
  }

  /** 某税务局公告2022年第4号 under the title of that 公告. */
  static boolean underTitle(Draft draft, Line line) {
    Optional<DocumentNumber> glued = OrderReader.gluedNumber(line);
    if (glued.isPresent()) {
      Optional<DocumentNumber> number = DocumentNumbers.read(line.text());
      draft.number = number.isPresent() ? number : whole(line, glued.get());
      draft.head(Part.DOCUMENT_NUMBER, line);
    }
    return glued.isPresent();
  }

  private static Optional<DocumentNumber> whole(Line line, DocumentNumber glued) {
    String before = OrderReader.withoutNumber(line.compact());
    return Optional.of(
        new DocumentNumber(
            line.text().strip(), before + glued.normal(), before, glued.year(), glued.serial()));
  }
}

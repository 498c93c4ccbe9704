package io.gazette.parse.front;

import io.gazette.model.Document.DocumentNumber;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TitleLines;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.text.RegistrationNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an entry of a table of contents tells: title, number, and who spoke (GAZ-03).
 *
 * @param title its lines
 * @param number that stood among them; {@code ""} where none did
 * @param leads whether the number stood before the title
 * @param author who spoke or wrote, a person or bodies; {@code ""} where none is told
 */
record EntryParts(List<String> title, String number, boolean leads, String author) {

  private static final int LONGEST_NAME = 4;

  /** With the office: 市人大常委会副主任　张志明. */
  private static final int LONGEST_AUTHOR = 24;

  private EntryParts(List<String> title, String number) {
    this(title, number, false, "");
  }

  /** The parts of the entry that {@code pieces}, its lines without page and dots, print. */
  static EntryParts of(List<String> pieces) {
    return withoutAuthor(numbered(pieces));
  }

  /**
   * 关于某条例（草案）的说明　张志明: gazettes of people's congresses list who spoke behind the title; the bodies
   * that wrote what a notice passes on have a line of their own under it.
   */
  private static EntryParts withoutAuthor(EntryParts entry) {
    if (entry.title().isEmpty()) {
      return entry;
    }
    List<String> title = new ArrayList<>(entry.title());
    String last = title.get(title.size() - 1).strip();
    String above = String.join("", title.subList(0, title.size() - 1));
    if (!above.isEmpty() && TitleLines.endsInKind(above) && BodyNames.isRow(last)) {
      title.remove(title.size() - 1);
      return new EntryParts(title, entry.number(), entry.leads(), last);
    }
    for (int i = last.length() - 1; i > Math.max(0, last.length() - LONGEST_AUTHOR); i--) {
      if (!Chars.isBlank(last.charAt(i))) {
        continue;
      }
      String name = last.substring(i);
      String before = last.substring(0, i).strip();
      if (TitleLines.endsInKind(before) && isAuthor(name)) {
        title.set(title.size() - 1, before);
        return new EntryParts(title, entry.number(), entry.leads(), Spacing.compact(name));
      }
    }
    return entry;
  }

  private static boolean isAuthor(String name) {
    if (Signatures.isPerson(name)) {
      return true;
    }
    return name.length() <= 2 * LONGEST_NAME
        && EditorNames.isRow(name)
        && EditorNames.split(name).size() == 1
        && !TitleLines.endsInKind(EditorNames.split(name).get(0));
  }

  private static EntryParts numbered(List<String> printed) {
    List<String> pieces = withoutDay(withoutRegistration(printed));
    int lead = pieces.isEmpty() ? 0 : numberEnd(pieces.get(0));
    if (lead > 0) {
      List<String> title = new ArrayList<>(pieces);
      title.set(0, pieces.get(0).substring(lead).strip());
      return new EntryParts(title, pieces.get(0).substring(0, lead), true, "");
    }
    EntryParts spaced = spaced(pieces);
    if (!spaced.number().isEmpty()) {
      return spaced;
    }
    EntryParts ordered = ordered(pieces);
    if (!ordered.number().isEmpty()) {
      return ordered;
    }
    EntryParts glued = glued(Titles.join(pieces));
    if (!glued.number().isEmpty()) {
      return glued;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (isNumber(pieces.get(i))) {
        List<String> title = new ArrayList<>(pieces);
        title.remove(i);
        return new EntryParts(title, behindDay(pieces.get(i)));
      }
    }
    String all = Titles.join(pieces);
    int open = Brackets.openingOfLast(all);
    if (open > 0 && isNumber(all.substring(open))) {
      return new EntryParts(List.of(all.substring(0, open)), behindDay(all.substring(open)));
    }
    for (int i = 0; i + 1 < pieces.size(); i++) {
      String piece = pieces.get(i);
      int at = Brackets.openingOfLast(piece);
      if (at > 0 && isNumber(piece.substring(at))) {
        List<String> title = new ArrayList<>(pieces);
        title.set(i, piece.substring(0, at));
        return new EntryParts(title, behindDay(piece.substring(at)));
      }
    }
    return spaced;
  }

  /** （云民儿〔2020〕187号）（ZJSP05—2020—0021） without the second, which the text of the entry keeps. */
  private static List<String> withoutRegistration(List<String> pieces) {
    int last = pieces.size() - 1;
    String piece = last < 0 ? "" : pieces.get(last).strip();
    int open = Brackets.openingOfLast(piece);
    if (open < 0 || !RegistrationNumbers.is(Spacing.compact(piece.substring(open)))) {
      return pieces;
    }
    List<String> without = new ArrayList<>(pieces);
    without.set(last, piece.substring(0, open).strip());
    without.removeAll(List.of(""));
    return without;
  }

  /** 云政发〔2023〕4号　2023-02-03 without the day, which the text of the entry keeps. */
  private static List<String> withoutDay(List<String> pieces) {
    List<String> without = new ArrayList<>(pieces);
    int last = pieces.size() - 1;
    String piece = last < 0 ? "" : pieces.get(last);
    int end = piece.lastIndexOf('号') + 1;
    if (end > 0 && isDay(piece.substring(end)) && isNumber(piece.substring(0, end))) {
      without.set(last, piece.substring(0, end));
    }
    return without;
  }

  private static boolean isDay(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.digit(c) < 0 && !Chars.isBlank(c) && "-./年月日".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isBlank();
  }

  /** 某市人民政府令第47号 of （2021年2月26日某市人民政府令第47号）. */
  private static String behindDay(String bracketed) {
    String number = Brackets.unwrapAny(bracketed);
    Optional<ChineseDate.Found> day = ChineseDate.find(number, 0);
    boolean first = day.isPresent() && day.get().from() == 0;
    return first ? number.substring(day.get().to()).strip() : number;
  }

  /** Where the number ends that {@code text} begins with: 沈政发〔2020〕8号　某某的通知; 0 where none does. */
  static int numberEnd(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Chars.isBlank(text.charAt(i)) && text.charAt(i - 1) == '号') {
        return isNumber(text.substring(0, i)) ? i : 0;
      }
    }
    return 0;
  }

  /** …的通知　沈政发〔2020〕8号: a number behind a blank, without brackets. */
  private static EntryParts spaced(List<String> pieces) {
    if (!pieces.isEmpty()) {
      String last = pieces.get(pieces.size() - 1);
      for (int i = last.length() - 1; i > 0; i--) {
        if (Chars.isBlank(last.charAt(i)) && isNumber(last.substring(i))) {
          List<String> title = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
          title.add(last.substring(0, i));
          return new EntryParts(title, Brackets.unwrap(last.substring(i).strip()));
        }
      }
    }
    return new EntryParts(pieces, "");
  }

  /** 某市城市养犬管理办法 over 某市人民政府令第101号: a line that is an order and its number. */
  private static EntryParts ordered(List<String> pieces) {
    int last = pieces.size() - 1;
    String title = last < 1 ? "" : String.join("", pieces.subList(0, last));
    boolean order = TitleLines.endsInKind(title) && !glued(pieces.get(last)).number().isEmpty();
    return order
        ? new EntryParts(pieces.subList(0, last), pieces.get(last))
        : new EntryParts(List.of(), "");
  }

  /** 全国人民代表大会常务委员会公告〔十一届〕第十二号: the number of an order or announcement right behind it. */
  private static EntryParts glued(String title) {
    int at = title.endsWith("号") ? DocumentNumbers.orderStart(title) : title.length();
    String head = title.substring(0, at);
    boolean order = at < title.length() && (head.endsWith("令") || head.endsWith("公告"));
    return order
        ? new EntryParts(List.of(head), title.substring(at))
        : new EntryParts(List.of(), "");
  }

  /** （沈政发〔2020〕8号）, （沈阳市人民政府令第82号）, (No. 8 [2020] of …). */
  static boolean isNumber(String text) {
    String core = Brackets.unwrapAny(text);
    Optional<DocumentNumber> number = DocumentNumbers.read(core);
    if (number.isPresent() || DocumentNumbers.order(core).isPresent()) {
      return true;
    }
    boolean bracketed = core.length() < text.strip().length();
    if (LatinLines.isLatin(core)) {
      return bracketed && core.contains("No.") && hasDigit(core);
    }
    boolean order = core.contains("令") || core.contains("公告");
    return bracketed && order && core.endsWith("号") && core.indexOf('第') > 0 && hasDigit(core);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ChineseNumber.isNumeral(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

package io.gazette.link;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.IriSegment;
import java.util.Optional;

/** Reads the bracket behind a title: （国发〔2019〕11号）, （国务院令第593号，以下简称《条例》）. */
final class Notes {

  private Notes() {}

  /** Where the bracket at {@code open} closes; -1 where it does not within {@code longest}. */
  static int close(String text, int open, int longest) {
    int depth = 0;
    int limit = Math.min(text.length(), open + longest);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if ("（(〔﹝[［".indexOf(c) >= 0) {
        depth++;
      } else if ("）)〕﹞]］".indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The 发文字号 that the note begins with. */
  static Optional<CitedNumber> number(String text, int open, int close, Library library) {
    for (int i = open + 1; i < close; i++) {
      char c = text.charAt(i);
      if ("〔[［﹝【（(".indexOf(c) >= 0) {
        Optional<CitedNumber> number = CitedNumber.at(text, i, open + 1, library.registry());
        return number.isPresent() && number.get().from() == skip(text, open + 1)
            ? number
            : Optional.empty();
      }
      if (!Chars.isHan(c) && !Chars.isSpace(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the note holds a number and nothing else: a 发文字号, or the number of an order. */
  static boolean isNumberAlone(String text, int open, int close, Optional<CitedNumber> number) {
    if (number.isPresent()) {
      return skip(text, number.get().to()) == close;
    }
    int mark = text.lastIndexOf('第', close);
    if (mark <= open + 1 || text.charAt(close - 1) != '号') {
      return false;
    }
    String before = IriSegment.printable(text.substring(open + 1, mark));
    return isOrder(before) && ChineseNumber.parse(text, mark + 1, close - 1) > 0;
  }

  /** 国务院令, 中国银行业监督管理委员会令2011年, 财政部公告〔2019〕. */
  private static boolean isOrder(String before) {
    int end = before.length();
    while (end > 0 && "年〔〕[]0123456789".indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    return before.startsWith("令", end - 1) || before.startsWith("公告", end - 2);
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The name behind one of {@code words}, without the marks around it; {@code ""} for none. */
  static String called(String text, int open, int close, String[] words) {
    String note = text.substring(open + 1, close);
    for (String word : words) {
      int at = note.indexOf(word);
      if (at >= 0) {
        return name(note.substring(at + word.length()));
      }
    }
    return "";
  }

  private static String name(String rest) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if ("，,；;。".indexOf(c) >= 0) {
        break;
      }
      if ("《》“”\"‘’「」：:为".indexOf(c) < 0 && !Chars.isSpace(c)) {
        name.append(c);
      } else if (!name.isEmpty()) {
        break;
      }
    }
    return name.length() <= 30 ? name.toString() : "";
  }
}

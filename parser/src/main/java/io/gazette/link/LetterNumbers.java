package io.gazette.link;

import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.IriSegment;

/**
 * Reads the numbers of documents of Taiwan (發文字號): 九十九年五月三日院臺農字第〇九九〇〇一九二八七號函,
 * 96年7月30日保承行字第09660318590號. Near misses: 97年度上易字第316號 of a court, 衛署醫器製字第001234號 of a licence.
 */
final class LetterNumbers {

  /** A 代字 that seems longer begins nobody knows where. */
  private static final int LONGEST_CODE = 7;

  private static final int LONGEST_SERIAL = 16;

  /** What stands before a 字號 and is no part of it. */
  private static final String LEADS = "日以依於之函及和與據第年按受查見";

  /** Last characters of the name of a body that issues letters. */
  private static final String BODY_ENDS = "會院部署局處府廳";

  private static final String[] KINDS = {"函", "令", "公告", "書函", "文", "通知", "裁處書"};

  private LetterNumbers() {}

  /** Reads the number whose 字 stands at {@code at}; returns where to read on. */
  static int read(PassageReader reader, int at) {
    String text = reader.text;
    int end = text.startsWith("第", at + 1) ? serialEnd(text, at + 2) : -1;
    int from = end < 0 ? at : start(reader, at);
    if (from >= at || !isLetter(reader, from, end)) {
      return at;
    }
    String name = IriSegment.printable(text.substring(from, end));
    String iri = Library.reference(name);
    reader.add(Found.whole(Base.outside(Kind.NUMBER, iri, name, Status.UNKNOWN), from, end));
    return end;
  }

  /** Where the number ends whose serial begins at {@code from}; -1 where none does. */
  private static int serialEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_SERIAL
        && (ChineseNumber.isNumeral(text.charAt(end)) || text.charAt(end) == '○')) {
      end++;
    }
    return end > from && text.startsWith("號", end) ? end + 1 : -1;
  }

  private static int start(PassageReader reader, int at) {
    String text = reader.text;
    int limit = Math.max(reader.limit(), Math.max(0, at - LONGEST_CODE));
    int from = at;
    while (from > limit
        && Chars.isHan(text.charAt(from - 1))
        && LEADS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    boolean open = from == at - LONGEST_CODE && Chars.isHan(text.charAt(from));
    return open ? behindBody(text, from, at) : from;
  }

  /** 雲肆 of 雲川市青年輔導委員會雲肆字第…號, where nothing but the name of the body parts them. */
  private static int behindBody(String text, int from, int at) {
    int start = at - 1;
    while (start > from && BODY_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start > from ? start : at;
  }

  /** Whether a day before it or a word behind it says that it is one of a letter. */
  private static boolean isLetter(PassageReader reader, int from, int end) {
    String text = reader.text;
    boolean court = text.startsWith("年", from - 1);
    if (court) {
      return false;
    }
    for (String kind : KINDS) {
      if (text.startsWith(kind, end)) {
        return true;
      }
    }
    // In a list the day may stand on the line before.
    return from == 0 ? reader.citing.isBehindDay() : text.startsWith("日", from - 1);
  }
}

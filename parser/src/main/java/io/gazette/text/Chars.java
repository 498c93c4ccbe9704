package io.gazette.text;

import java.text.Normalizer;

/** Single characters: what they are, and what they stand for. */
public final class Chars {

  /** Stands where a character was taken out of the text; it is no text and has no width. */
  public static final char ERASED = '\0';

  private Chars() {}

  /**
   * {@return whether {@code c} is white space: Unicode's White_Space, the NBSP family and the
   * ideographic space included} White space is never counted (contract, JSON, {@code characters}).
   *
   * @param c a character
   */
  public static boolean isSpace(char c) {
    // Asked of every character many times: nearly all stand beyond the last white space.
    if (c > '　') {
      return false;
    }
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
    }
    return c == '　'
        || c == 0xA0
        || c == 0x85
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x1680;
  }

  /**
   * {@return whether {@code c} takes no part in the text: white space or taken out}
   *
   * @param c a character
   */
  public static boolean isBlank(char c) {
    return c == ERASED || isSpace(c);
  }

  /**
   * {@return whether {@code c} is printed as nothing at all: zero-width, joiners, direction marks,
   * BOM, soft hyphen}
   *
   * @param c a character
   */
  public static boolean isInvisible(char c) {
    if (c > 0x2064) {
      return c == 0xFEFF;
    }
    return c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x2064
        || c == 0xAD;
  }

  /**
   * {@return whether {@code c} may stand in no XML 1.0 document and no printed text}
   *
   * @param c a character
   */
  public static boolean isControl(char c) {
    if (c > 0x7F) {
      return c >= 0xFFFE;
    }
    return c < ' ' && !isSpace(c) || c >= 0x1C && c <= 0x1F || c == 0x7F;
  }

  /**
   * {@return whether {@code c} is a compatibility ideograph: 年 in its second code, U+F98E}
   *
   * @param c a character
   */
  public static boolean isEncodedTwice(char c) {
    return c >= 0xF900 && c <= 0xFAD9;
  }

  /**
   * {@return the ideograph that {@code c} is the second code of; {@code c} itself where it is none}
   *
   * @param c a character
   */
  public static char unified(char c) {
    String one = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
    return one.length() == 1 ? one.charAt(0) : c;
  }

  /**
   * {@return whether all of {@code word} are Han characters}
   *
   * @param word characters without white space
   */
  public static boolean isHan(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isHan(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether {@code c} is a Han character (URO, extension A, compatibility, 〇, or half of a
   * pair of a higher plane)}
   *
   * @param c a character
   */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c == '〇'
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2E80 && c <= 0x2FDF
        || Character.isSurrogate(c);
  }

  /**
   * {@return where {@code word} first stands within {@code [from, to)} of {@code text}; -1 where it
   * does not} It looks no further, as {@code indexOf} does.
   *
   * @param text what is searched
   * @param word what is looked for
   * @param from offset of the first character that may be its first
   * @param to offset just after the last that may be its last
   */
  public static int find(String text, String word, int from, int to) {
    int last = to - word.length();
    for (int at = from; at <= last; at++) {
      if (text.charAt(at) == word.charAt(0) && text.startsWith(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * {@return whether {@code c} is an ornament that printers set before rubrics and entries: ★市政府文件}
   *
   * @param c a character
   */
  public static boolean isOrnament(char c) {
    return "·•●◆◇■□★☆▲△◎※".indexOf(c) >= 0;
  }

  /**
   * {@return whether {@code c} is a Kangxi or CJK radical, a shape without a reading of its own}
   *
   * @param c a character
   */
  public static boolean isRadical(char c) {
    return c >= 0x2E80 && c <= 0x2FD5 && fold(c) != c;
  }

  /**
   * {@return whether {@code c} is a letter a–z or A–Z, of either width}
   *
   * @param c a character
   */
  public static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 'ａ' && c <= 'ｚ'
        || c >= 'Ａ' && c <= 'Ｚ';
  }

  /**
   * {@return the value of an Arabic digit of either width, or -1}
   *
   * @param c a character
   */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /**
   * {@return what {@code c} stands for where a label is read: one spelling for both widths, for
   * confusable characters (笫 for 第), traditional forms (條), radicals (⼀) and spaces} Never used to
   * change text.
   *
   * @param c a character
   */
  public static char fold(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    if (c >= 0x2F00 && c <= 0x2FD5 || c >= 0x2E80 && c <= 0x2EF3) {
      return Radicals.fold(c);
    }
    return switch (c) {
      case '　', 0xA0, 0x2002, 0x2003, 0x2007, 0x2009, 0x202F, 0x3164 -> ' ';
      case '笫', '苐', '弟' -> '第';
      case '條', '条' -> '条';
      case '編', '篇' -> '编';
      case '節' -> '节';
      case '項' -> '项';
      case '總' -> '总';
      case '則' -> '则';
      case '錄', '録' -> '录';
      case '號' -> '号';
      case '○', '零', 'Ｏ', '◯', '〇' -> '〇';
      case '﹝', '〔', '［', '【' -> '[';
      case '﹞', '〕', '］', '】' -> ']';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '．', '﹒', '｡' -> '.';
      case '—', '–', '－', '−', '―', '─', '一' -> c == '一' ? '一' : '-';
      default -> c;
    };
  }

  /**
   * {@return whether a paragraph may end with {@code c}: a closing mark (PUN-10)}
   *
   * @param c a character
   */
  public static boolean isSentenceEnd(char c) {
    return switch (c) {
      case '。', '！', '？', '；', '：', '!', '?', ';', ':', '…', '.' -> true;
      default -> false;
    };
  }

  /**
   * {@return whether {@code c} closes a pair: 》”’）】〕」』 and the half-width forms}
   *
   * @param c a character
   */
  public static boolean isCloser(char c) {
    return switch (c) {
      case '》', '”', '’', '）', ')', '】', '〕', ']', '」', '』', '〉', '］', '｝', '}', '"' -> true;
      default -> false;
    };
  }
}

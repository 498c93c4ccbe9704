package io.gazette.parse.words;

import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.GazetteEndings;
import java.util.Optional;

/**
 * Names of gazettes: a body and 公报 or 文告, or a 政报 (GAZ-01).
 *
 * <p>沈阳市人民政府公报, 中华人民共和国国务院公报, 某市人民代表大会常务委员会公报, 某部文告, 《某县人民政府公报》2020年第8期. Near misses:
 * 国民经济和社会发展统计公报, 第十九届中央委员会第四次全体会议公报, 《沈阳市人民政府公报》简介.
 */
public final class GazetteName {

  private static final int LONGEST = 40;

  private GazetteName() {}

  /** The name at the start of {@code compact}, where nothing but a number of the issue follows. */
  public static Optional<String> of(String compact) {
    String text = compact;
    if (text.startsWith("《")) {
      text = text.substring(1).replace("》", "");
    }
    for (String end : GazetteEndings.ALL) {
      int at = text.indexOf(end);
      if (at < 2 || at > LONGEST) {
        continue;
      }
      String stem = text.substring(0, at);
      boolean named = isPlain(stem) && (end.equals("政报") || BodyNames.isBody(stem));
      if (named && isNumber(text.substring(at + 2))) {
        return Optional.of(text.substring(0, at + 2));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code compact} is the last word of a name, set on a line of its own: 公　　报. */
  public static boolean isEnd(String compact) {
    return GazetteEndings.ALL.contains(compact);
  }

  private static boolean isPlain(String stem) {
    return Chars.isHan(stem) && !stem.contains("关于");
  }

  /** "", 2020年第8期（总第381期）, 2020·8, （半月刊）. */
  private static boolean isNumber(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      boolean mark = !Chars.isHan(c) && c != '，' && c != '。' && c != '”';
      if (!mark && !ChineseNumber.isNumeral(c) && "年月日第期号辑总卷半旬月刊增".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}

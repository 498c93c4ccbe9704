package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.ParsingRules;
import io.gazette.parse.join.Trace;
import io.gazette.text.Chars;
import java.util.List;
import java.util.Set;

/**
 * Finds "a Latin word amid Chinese text that is not a name, unit or acronym" (PUN-12): the small
 * words of English, which conversions put in the place of 和 and 的. Names, units and acronyms are
 * none of these.
 */
final class LatinWords {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "and", "or", "of", "the", "in", "to", "for", "with", "on", "at", "by", "from", "is",
          "are", "be", "as", "not", "but", "that", "this", "which", "also");

  private LatinWords() {}

  /** Reports each such word in {@code lines}. */
  static void report(Trace trace, List<Line> lines) {
    for (Line line : lines) {
      for (int i = line.from(); i < line.to(); i++) {
        if (line.source().at(i) >= 'a' && line.source().at(i) <= 'z') {
          i = word(trace, line, i);
        }
      }
    }
  }

  private static int word(Trace trace, Line line, int from) {
    int to = from;
    StringBuilder word = new StringBuilder();
    while (to < line.to() && isWordPart(line.source().at(to))) {
      word.append(line.source().at(to));
      to++;
    }
    boolean alone = from == line.from() || !isWordPart(line.source().at(from - 1));
    if (alone && SMALL_WORDS.contains(word.toString()) && amidChinese(line, from, to)) {
      Message message =
          new Message(
              "中文中夹有英文“" + word + "”；改为汉字",
              word + " stands amid Chinese text; set the Chinese word");
      if (word.toString().equals("and")) {
        trace.find(ParsingRules.STRAY_LATIN_WORD, message, from, to, "和");
      } else {
        trace.find(ParsingRules.STRAY_LATIN_WORD, message, trace.text().span(from, to));
      }
    }
    return to;
  }

  private static boolean isWordPart(char c) {
    return c < 0x80
        && (Character.isLetterOrDigit(c)
            || c == '-'
            || c == '.'
            || c == '@'
            || c == '_'
            || c == '/');
  }

  private static boolean amidChinese(Line line, int from, int to) {
    return isChinese(neighbour(line, from - 1, -1)) && isChinese(neighbour(line, to, 1));
  }

  private static char neighbour(Line line, int from, int step) {
    for (int i = from; i >= line.from() && i < line.to(); i += step) {
      if (!Chars.isBlank(line.source().at(i))) {
        return line.source().at(i);
      }
    }
    return ' ';
  }

  private static boolean isChinese(char c) {
    return Chars.isHan(c) || c >= 0x3000 && c <= 0x303F || c == '”' || c == '“' || c >= 0xFF00;
  }
}

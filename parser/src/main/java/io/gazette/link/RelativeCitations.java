package io.gazette.link;

import io.gazette.model.Reference;
import io.gazette.model.Reference.Status;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Optional;

/**
 * Reads citations that count from where they stand (REF-10): 前款, 前两款, 前条第二款, 本条第一款, 本款第三项, 本章,
 * 同条第二款, 该款. Near misses: 本条例, 提前款项, 本项目, 目前条件.
 */
final class RelativeCitations {

  /** Seldom are more units cited at once by their number. */
  private static final int MANY = 3;

  private RelativeCitations() {}

  /** Reads the citation at {@code at}; returns where to read on. */
  static int read(PassageReader reader, int at) {
    if (at < reader.limit()) {
      return at;
    }
    String text = reader.text;
    char c = text.charAt(at);
    int word = at + 1;
    if (c == '上' && word < text.length() && text.charAt(word) == '一') {
      word++;
    }
    int many = 1;
    if (c == '前' || c == '上') {
      int end = word;
      while (end < text.length() && end - word < 3 && ChineseNumber.isNumeral(text.charAt(end))) {
        end++;
      }
      many = end > word ? ChineseNumber.parse(text, word, end) : 1;
      word = end;
    }
    int level = word < text.length() ? Level.at(text, word) : -1;
    if (level < 0 && "该該同".indexOf(c) >= 0 && !isPieceOfWord(text, at)) {
      return NamedLaws.again(reader, at);
    }
    if (level < 0 || many < 1 || many > 20 || isPieceOfWord(text, at)) {
      return at;
    }
    int end = word + Level.length(text, word);
    boolean thing = "该該此".indexOf(c) >= 0 && level(reader, level) == Level.PARAGRAPH;
    if ((many > MANY || thing) && isAmount(text, end)) {
      return at;
    }
    if (reader.amending) {
      return amended(reader, at, end, level(reader, level), many);
    }
    return switch (c) {
      case '本' -> own(reader, at, end, level(reader, level));
      case '前', '上' -> PrecedingCitations.read(reader, at, end, level(reader, level), many);
      default -> same(reader, at, end, level(reader, level));
    };
  }

  /** In traditional characters 前項 is the 款 before, and 前款 the 项 before. */
  private static Level level(PassageReader reader, int level) {
    Level plain = Level.values()[level];
    // The characters are looked at last: that goes through the whole text.
    if (plain != Level.PARAGRAPH && plain != Level.ITEM || !reader.isTraditional()) {
      return plain;
    }
    return plain == Level.PARAGRAPH ? Level.ITEM : Level.PARAGRAPH;
  }

  /** 前十项资产: the ten largest of something; 该项税款: that one. Near misses: 前四项规定的, 前五项的, 前四项、, 该项规定. */
  private static boolean isAmount(String text, int end) {
    return end < text.length()
        && Chars.isHan(text.charAt(end))
        && "规規所的之行情中以或和与與及第".indexOf(text.charAt(end)) < 0;
  }

  private static boolean isPieceOfWord(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    return switch (text.charAt(at)) {
      case '前' -> before == '提';
      case '本' -> "基根成资样文版原书标".indexOf(before) >= 0 && !text.startsWith("构成", at - 2);
      case '上' -> "以之网线手海路".indexOf(before) >= 0;
      case '同' -> "合共相不如等".indexOf(before) >= 0;
      case '该', '該' -> before == '应' || before == '各';
      case '此' -> "因如彼据".indexOf(before) >= 0;
      default -> false;
    };
  }

  /** In new text: counted from where it is to stand in the text that is amended. */
  private static int amended(PassageReader reader, int at, int end, Level level, int many) {
    Optional<Cited> here = reader.citing.quoted.here(reader);
    boolean known = here.isPresent() && reader.citing.amended.isPresent();
    char c = reader.text.charAt(at);
    boolean back = c == '前' || c == '上';
    if (known && level == Level.ARTICLE && back && many == 1) {
      return articleBefore(reader, at, end, here.get().number(Level.ARTICLE));
    }
    if (!known || level != Level.PARAGRAPH && (level != Level.ARTICLE || back)) {
      return at;
    }
    int paragraph = Integer.parseInt(here.get().number(Level.PARAGRAPH));
    int first = back ? paragraph - many : paragraph;
    if (level == Level.PARAGRAPH && first < 1) {
      return at;
    }
    Cited whole = NodeCitations.counted(reader, end, numbered(here.get(), level, first, at, end));
    Found found = new Found(Reference.Kind.LAW, at, whole.to());
    Base base = reader.citing.amended.get();
    if (!Pointing.point(reader, found, whole, base)) {
      return at;
    }
    if (many > 1) {
      found.upTo =
          Resolver.end(found, numbered(here.get(), level, paragraph - 1, at, end), Node.root());
    }
    reader.add(found);
    return whole.to();
  }

  /** 前条 in new text for 第十六条 or 第十五条之一: 第十五条. */
  private static int articleBefore(PassageReader reader, int at, int end, String number) {
    int dash = number.lastIndexOf('-');
    int last = whole(number.substring(dash + 1)) - 1;
    String before = dash < 0 ? "" : number.substring(0, last > 0 ? dash + 1 : dash);
    if (last < (dash < 0 ? 1 : 0)) {
      return at;
    }
    String[] numbers = Cited.noNumbers();
    numbers[Level.ARTICLE.ordinal()] = last > 0 ? before + last : before;
    Cited whole = NodeCitations.counted(reader, end, new Cited(at, end, numbers, false));
    Found found = new Found(Reference.Kind.LAW, at, whole.to());
    if (!Pointing.point(reader, found, whole, reader.citing.amended.get())) {
      return at;
    }
    reader.add(found);
    return whole.to();
  }

  /** The value of some digits; -1 of what is none, or too high. */
  private static int whole(String digits) {
    return digits.length() > 6 ? -1 : ChineseNumber.parse(digits, 0, digits.length());
  }

  private static Cited numbered(Cited here, Level level, int paragraph, int from, int to) {
    String[] numbers = here.numbers().clone();
    String number = Integer.toString(paragraph);
    numbers[Level.PARAGRAPH.ordinal()] = level == Level.PARAGRAPH ? number : "";
    return new Cited(from, to, numbers, false);
  }

  /** 本条, 本款, 本项, 本章, and what is counted from there. */
  private static int own(PassageReader reader, int at, int end, Level level) {
    Optional<Node> node = reader.passage.at().around(level);
    if (node.isEmpty() && level == Level.PART && reader.citing.outline.isPart()) {
      // 本编 of a text that is one 编 and has no label for it.
      reader.add(Found.whole(reader.citing.own, at, end));
      return end;
    }
    return node.isEmpty() ? at : NodeCitations.from(reader, at, end, node.get());
  }

  /** 同条第二款, 该款, 该条: of the article that was cited last. */
  private static int same(PassageReader reader, int at, int end, Level level) {
    Optional<Found> last = reader.lastText();
    if (last.isEmpty() && level == Level.ARTICLE) {
      last = reader.citing.lastIn(reader.passage);
    }
    if (last.isEmpty() || last.get().cited.isNone() || last.get().base.isEmpty()) {
      return at;
    }
    if (last.get().status == Status.DANGLING) {
      return at; // one cause, one finding
    }
    Cited before = last.get().cited;
    if (before.number(level).isEmpty()) {
      return at;
    }
    String[] numbers = before.numbers().clone();
    for (int i = level.ordinal() + 1; i < numbers.length; i++) {
      numbers[i] = "";
    }
    Cited held = new Cited(at, end, numbers, false);
    Cited whole = NodeCitations.counted(reader, end, held);
    Found found = new Found(last.get().kind, at, whole.to());
    if (Pointing.point(reader, found, whole, last.get().base.get())) {
      reader.add(found);
      return whole.to();
    }
    return at;
  }
}

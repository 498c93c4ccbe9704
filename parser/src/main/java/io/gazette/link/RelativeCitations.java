package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.List;
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
    if (level < 0 || many < 1 || many > 20 || isPieceOfWord(text, at)) {
      return at;
    }
    int end = word + Level.length(text, word);
    if (many > MANY && isAmount(text, end)) {
      return at;
    }
    if (reader.amending) {
      return amended(reader, at, end, level(reader, level), many);
    }
    return switch (c) {
      case '本' -> own(reader, at, end, level(reader, level));
      case '前', '上' -> before(reader, at, end, level(reader, level), many);
      default -> same(reader, at, end, level(reader, level));
    };
  }

  /** In traditional characters 前項 is the 款 before, and 前款 the 项 before. */
  private static Level level(PassageReader reader, int level) {
    Level plain = Level.values()[level];
    if (!reader.isTraditional() || plain != Level.PARAGRAPH && plain != Level.ITEM) {
      return plain;
    }
    return plain == Level.PARAGRAPH ? Level.ITEM : Level.PARAGRAPH;
  }

  /** 前十项资产: the ten largest of something. Near misses: 前四项规定的, 前五项的, 前四项、. */
  private static boolean isAmount(String text, int end) {
    return end < text.length()
        && Chars.isHan(text.charAt(end))
        && "规所的之行情中以或和与及".indexOf(text.charAt(end)) < 0;
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
    if (!known || level != Level.PARAGRAPH && (level != Level.ARTICLE || back)) {
      return at;
    }
    int paragraph = Integer.parseInt(here.get().number(Level.PARAGRAPH));
    int first = back ? paragraph - many : paragraph;
    if (level == Level.PARAGRAPH && first < 1) {
      return at;
    }
    Cited whole = counted(reader, end, numbered(here.get(), level, first, at, end));
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
    return node.isEmpty() ? at : from(reader, at, end, node.get());
  }

  /** 前款, 前两款, 前条, 前项, 前章. */
  private static int before(PassageReader reader, int from, int end, Level level, int many) {
    int at = from;
    Optional<Found> cited = reader.last();
    boolean counted = level == Level.PARAGRAPH || level == Level.ITEM;
    if (counted && cited.isPresent() && cited.get().to == at && reader.text.charAt(at) == '前') {
      if (many > 1 || !isHere(reader, cited.get())) {
        return firstOf(reader, cited.get(), level, end, many);
      }
      // 本条前款 is one reference.
      at = cited.get().from;
      reader.takeBack();
    }
    Optional<Node> here = reader.passage.at().around(level);
    if (here.isEmpty()) {
      Optional<Node> heading = many == 1 ? inHeading(reader, level) : Optional.empty();
      if (heading.isPresent()) {
        return from(reader, at, end, heading.get());
      }
      return level == Level.ITEM ? itemBefore(reader, at, end) : at;
    }
    boolean wrapUp = level == Level.PARAGRAPH && reader.passage.kind() == Kind.WRAP_UP;
    Optional<Node> nearest = wrapUp ? here : back(reader, here.get(), level, 1);
    Optional<Node> first =
        many == 1
            ? nearest
            : wrapUp ? here.get().before(many - 1) : back(reader, here.get(), level, many);
    if (first.isEmpty() || nearest.isEmpty()) {
      return dangle(reader, at, end, here.get());
    }
    if (many == 1) {
      return from(reader, at, end, first.get());
    }
    Found found = found(reader, at, end, first.get());
    found.upTo = Optional.of(target(reader, nearest.get()));
    reader.add(found);
    return end;
  }

  /**
   * In a text without 条 a paragraph has no id of its own: 前款 is in the heading that holds it and
   * the paragraph before it, 前项 the heading before.
   */
  private static Optional<Node> inHeading(PassageReader reader, Level level) {
    Node at = reader.passage.at();
    if (at.parent().isEmpty() || at.around(Level.ARTICLE).isPresent()) {
      return Optional.empty();
    }
    if (level == Level.PARAGRAPH) {
      return reader.citing.isBehind(reader.passage) ? Optional.of(at) : Optional.empty();
    }
    boolean first = reader.isTraditional() || reader.citing.isBehind(reader.passage);
    return level == Level.ITEM && !first ? at.before(1) : Optional.empty();
  }

  /** Whether {@code cited} is the 条 or 款 in which it stands. */
  private static boolean isHere(PassageReader reader, Found cited) {
    Optional<Node> node = cited.node;
    return node.isPresent()
        && (node.equals(reader.passage.at().around(Level.ARTICLE))
            || node.equals(reader.passage.at().around(Level.PARAGRAPH)));
  }

  /** 刑法第三百零七条之一前三款, 第三十二条第三款前三项: its first three. */
  private static int firstOf(PassageReader reader, Found article, Level level, int end, int many) {
    if (article.cited.isNone() || article.base.isEmpty() || many < 2) {
      return end;
    }
    String[] numbers = article.cited.numbers().clone();
    numbers[level.ordinal()] = "1";
    Cited first = new Cited(article.from, end, numbers.clone(), false);
    numbers[level.ordinal()] = Integer.toString(many);
    Resolver.point(article, first, article.base.get(), reader.passage.at());
    Cited last = new Cited(article.from, end, numbers, true);
    article.extend(last, Resolver.end(article, last, reader.passage.at()));
    return end;
  }

  private static Optional<Node> back(PassageReader reader, Node node, Level level, int by) {
    return level == Level.ARTICLE ? reader.citing.outline.before(node, by) : node.before(by);
  }

  /** 前项 outside a list of items: the last item of the 款, if it has any. */
  private static int itemBefore(PassageReader reader, int at, int end) {
    Optional<Node> paragraph = reader.passage.at().around(Level.PARAGRAPH);
    Optional<Node> last =
        paragraph.isPresent() ? paragraph.get().last(Level.ITEM) : Optional.empty();
    return last.isPresent() ? from(reader, at, end, last.get()) : at;
  }

  private static int dangle(PassageReader reader, int at, int end, Node here) {
    Found found = new Found(Reference.Kind.INTERNAL, at, end);
    found.base = Optional.of(reader.citing.own);
    found.status = Status.DANGLING;
    found.candidates = List.of(here.eId());
    found.cited = Cited.of(here, at, end);
    reader.add(found);
    return end;
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
    Cited whole = counted(reader, end, held);
    Found found = new Found(last.get().kind, at, whole.to());
    if (Pointing.point(reader, found, whole, last.get().base.get())) {
      reader.add(found);
      return whole.to();
    }
    return at;
  }

  /** {@code held} and the units that are counted behind it. */
  private static Cited counted(PassageReader reader, int end, Cited held) {
    String text = reader.text;
    int next = end;
    while (next < text.length() && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    boolean counts = next < text.length() && text.charAt(next) == '第';
    List<Cited> row = counts ? CitedReader.read(reader, next) : List.of();
    if (row.isEmpty()) {
      return held;
    }
    Cited inner = row.get(0).within(held);
    return new Cited(held.from(), inner.to(), inner.numbers(), false);
  }

  /** A reference to {@code node}, or to what is counted from it. */
  private static int from(PassageReader reader, int at, int end, Node node) {
    Cited held = Cited.of(node, at, end);
    Cited whole = counted(reader, end, held);
    Found found = found(reader, at, whole.to(), node);
    if (whole.to() > end) {
      Resolver.below(found, whole, reader.citing.own, node);
    }
    if (endsRange(reader, found)) {
      return found.to;
    }
    reader.add(found);
    // 本款第（二）、（三）项: the others are read as what goes on from here.
    return UnitCitations.others(reader, found, end, whole.to());
  }

  /** 第七条至前条: {@code found} is the end of what was cited before. */
  private static boolean endsRange(PassageReader reader, Found found) {
    Optional<Found> first = reader.lastText();
    boolean begins =
        found.node.isPresent()
            && first.isPresent()
            && first.get().node.isPresent()
            && first.get().upTo.isEmpty()
            && first.get().base.equals(found.base)
            && first.get().node.get().ref().equals(found.node.get().ref());
    if (!begins || !CitedReader.isRange(reader.text, first.get().to, found.from)) {
      return false;
    }
    first.get().extend(found.cited, found.target);
    return true;
  }

  private static Found found(PassageReader reader, int from, int to, Node node) {
    Found found = new Found(Reference.Kind.INTERNAL, from, to);
    found.base = Optional.of(reader.citing.own);
    found.node = Optional.of(node);
    found.cited = Cited.of(node, from, to);
    found.target = Optional.of(target(reader, node));
    return found;
  }

  private static Target target(PassageReader reader, Node node) {
    return new Target(reader.citing.id, node.eId(), "");
  }
}

package io.gazette.link;

import io.gazette.model.Reference.Status;
import java.util.List;
import java.util.Optional;

/** Points citations at what they count to, in the text they stand in or where that cannot be. */
final class Pointing {

  private Pointing() {}

  /**
   * Points {@code found} at {@code cited} in {@code base}; false where the words are no citation of
   * it: a 款 without an article, a 章 of a text that has none.
   */
  static boolean point(PassageReader reader, Found found, Cited cited, Base base) {
    boolean here = base.document().equals(reader.citing.id);
    Node place = here ? reader.passage.at() : root(base);
    boolean small = cited.top().ordinal() > Level.ARTICLE.ordinal();
    if (small && (base.outline().isEmpty() || place.around(Level.ARTICLE).isEmpty())) {
      return here
          && isBracketed(reader.text, cited)
          && Resolver.amongHeadings(found, cited, base, place);
    }
    Resolver.point(found, cited, base, place);
    keep(found, reader);
    boolean large = cited.top().ordinal() < Level.ARTICLE.ordinal();
    return !(large && here && found.status == Status.DANGLING && isBare(reader, found));
  }

  /** 第（三）项 has the label of what it names; 第三项 of a text without 条 may be the third of a row. */
  static boolean isBracketed(String text, Cited cited) {
    int open = text.charAt(cited.from()) == '第' ? cited.from() + 1 : cited.from();
    return cited.top() == Level.ITEM && "（(".indexOf(text.charAt(open)) >= 0;
  }

  /** Whether nothing before a 章 says that it is one of a text: 本法第二编 is one, 第二章 may be none. */
  private static boolean isBare(PassageReader reader, Found found) {
    int kind = TitleWords.kindEndingAt(reader.text, found.from);
    return kind <= 0 || !Lead.endsIn(reader.text, kind, Lead.OWN);
  }

  private static Node root(Base base) {
    return base.outline().isPresent() ? base.outline().get().root() : Node.root();
  }

  /**
   * What is not in the text itself may go on from what was cited before it, in the same text or in
   * the same article (违反第十二条第一款…；违反第三款…), or be of the text that is interpreted: 关于适用〈…法〉的解释.
   *
   * @param cites whether it may stand as it is
   */
  static boolean elsewhere(
      PassageReader reader, Found found, Cited each, Optional<Found> before, boolean cites) {
    Found own = found.copy();
    List<Optional<Found>> earlier =
        List.of(before, reader.citing.lastIn(reader.passage), reader.citing.interpreted());
    for (Optional<Found> one : earlier) {
      if (one.isPresent() && goesOn(reader, found, each, one.get())) {
        return true;
      }
    }
    found.become(own);
    return cites;
  }

  private static boolean goesOn(PassageReader reader, Found found, Cited each, Found before) {
    boolean small = each.top().ordinal() > Level.ARTICLE.ordinal();
    if (each.top().ordinal() < Level.ARTICLE.ordinal()) {
      return false;
    }
    boolean counted = !before.cited.isNone() && !before.cited.number(Level.ARTICLE).isEmpty();
    if (before.base.isEmpty() || Lead.isLetter(before.base.get()) || small && !counted) {
      return false;
    }
    Cited whole = small ? each.within(before.cited) : each;
    return point(reader, found, whole, before.base.get())
        && found.status != Status.DANGLING
        && found.status != Status.AMBIGUOUS;
  }

  /** What a text once had is no fault of it. */
  static void forgive(Found found, PassageReader reader) {
    if (found.status == Status.DANGLING && isHistory(reader)) {
      found.status = Status.UNKNOWN;
      found.candidates = List.of();
      found.target = Optional.empty();
      found.upTo = Optional.empty();
    }
  }

  /** 修正第10, 14條, what is told of a text beside it: of how it read at other times. */
  private static boolean isHistory(PassageReader reader) {
    boolean beside = reader.passage.at().around(Level.ARTICLE).isEmpty();
    return beside
        && (reader.text.startsWith("修正")
            || reader.text.startsWith("增訂")
            || reader.text.startsWith("刪除"));
  }

  /**
   * A citation into a text that is amended is not checked: its numbers are those before or after.
   * What a part of a text cites and does not hold is of the whole.
   */
  private static void keep(Found found, PassageReader reader) {
    Citing citing = reader.citing;
    boolean own = found.base.isPresent() && found.base.get().document().equals(citing.id);
    if (own) {
      forgive(found, reader);
    }
    boolean changing = reader.amending && found.base.isPresent() && !own;
    boolean ofWhole = citing.excerpt && own && citing.amended.isPresent();
    if (ofWhole && found.status == Status.DANGLING) {
      found.base = citing.amended;
    }
    if ((changing || ofWhole) && found.status == Status.DANGLING && found.target.isEmpty()) {
      found.status = Status.UNKNOWN;
      found.candidates = List.of();
      found.target = found.base.get().whole();
    }
  }
}

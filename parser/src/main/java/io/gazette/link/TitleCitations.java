package io.gazette.link;

import io.gazette.model.Document;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.IriSegment;
import java.util.Optional;

/**
 * Reads texts cited by their titles: 《…法》, 《…意见》（国发〔2019〕11号）, 《…规定》（以下简称《规定》）. "〈〉 inside 《》 is
 * part of the title" (mapping.md, 9). Near misses: 《人民日报》, 《营业执照》.
 */
final class TitleCitations {

  private static final int LONGEST = 200;
  private static final int LONGEST_NOTE = 160;

  private static final String[] CALLED = {"以下简称", "以下简称为", "下称", "以下称", "下简称", "简称"};

  private static final String[] LEADING = {
    "根据", "依据", "依照", "按照", "遵照", "参照", "贯彻", "落实", "执行", "实施", "违反"
  };

  private static final String[] STANDARDS = {"国家标准", "行业标准", "地方标准", "团体标准"};

  private TitleCitations() {}

  /**
   * Reads the title at {@code open}; returns where to read on: nothing in a title is read again.
   */
  static int read(PassageReader reader, int open) {
    int close = close(reader.text, open);
    if (close < 0) {
      return open;
    }
    if (isNaming(reader.text, open)) {
      return close + 1;
    }
    String title = IriSegment.printable(reader.text.substring(open + 1, close));
    Found found = new Found(Kind.LAW, open, close + 1);
    note(reader, found, title);
    if (found.base.isEmpty()) {
      Optional<Base> named = byTitle(reader, found, title);
      if (named.isPresent()) {
        fill(found, named.get());
      }
    }
    if (found.base.isEmpty()) {
      return close + 1;
    }
    reader.citing.cite(found.base.get());
    amend(reader, found);
    reader.add(found);
    return found.to;
  }

  /** 《条例》 in （以下简称《条例》） is a name being given. */
  private static boolean isNaming(String text, int open) {
    int end = open > 0 && "为：:".indexOf(text.charAt(open - 1)) >= 0 ? open - 1 : open;
    for (String word : CALLED) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static void fill(Found found, Base base) {
    Found whole = Found.whole(base, found.from, found.to);
    found.kind = whole.kind;
    found.base = whole.base;
    found.value = whole.value;
    found.target = whole.target;
    found.status = whole.status;
  }

  /** Where the title that opens at {@code open} closes; -1 where it does not. */
  private static int close(String text, int open) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》' && --depth == 0) {
        return i;
      } else if (c == '。') {
        return -1;
      }
    }
    return -1;
  }

  /** The bracket behind a title: it may hold the number of the text, and a short name for it. */
  private static void note(PassageReader reader, Found found, String title) {
    String text = reader.text;
    int open = found.to;
    while (open < text.length() && Chars.isSpace(text.charAt(open))) {
      open++;
    }
    if (open >= text.length() || "（(〔".indexOf(text.charAt(open)) < 0) {
      return;
    }
    int close = Notes.close(text, open, LONGEST_NOTE);
    if (close < 0) {
      return;
    }
    Optional<CitedNumber> number = Notes.number(text, open, close, reader.citing.library);
    if (number.isPresent() && reader.citing.library.inIssue(title).isEmpty()) {
      Optional<Base> numbered = reader.citing.library.byNumber(number.get());
      if (numbered.isPresent()) {
        numbered(found, numbered.get(), title);
      }
    }
    if (Notes.isNumberAlone(text, open, close, number)) {
      found.to = close + 1;
    }
    String name = Notes.called(text, open, close, CALLED);
    if (name.isEmpty() && close + 1 < text.length() && "（(".indexOf(text.charAt(close + 1)) >= 0) {
      // （穗府办规〔2020〕10号）（以下称《办法》）: the name has a bracket of its own.
      int second = Notes.close(text, close + 1, LONGEST_NOTE);
      name = second < 0 ? "" : Notes.called(text, close + 1, second, CALLED);
    }
    if (!name.isEmpty()) {
      Base base = found.base.isPresent() ? found.base.get() : reader.citing.library.byTitle(title);
      reader.citing.call(name, base);
      boolean asText = Chars.find(text, "《", open, close) >= 0;
      if (asText && found.base.isEmpty() && !TitleWords.isText(title)) {
        fill(found, base);
      }
    }
  }

  private static void numbered(Found found, Base base, String title) {
    fill(
        found,
        new Base(Kind.NUMBER, base.document(), base.outline(), base.iri(), title, base.status()));
  }

  /** The text called {@code title}; empty where the title is that of no text. */
  private static Optional<Base> byTitle(PassageReader reader, Found found, String title) {
    Citing citing = reader.citing;
    Optional<Base> called = citing.called(title);
    if (called.isPresent()) {
      return called;
    }
    Base base = citing.library.byTitle(title);
    if (base.status() == Status.RESOLVED) {
      boolean self = base.document().equals(citing.id);
      return Optional.of(self ? base.as(Kind.INTERNAL) : base);
    }
    Optional<Base> issued = issued(reader, title);
    if (issued.isPresent()) {
      return issued;
    }
    if (TitleWords.isKindAlone(title)) {
      return citing.meant(title);
    }
    boolean text =
        TitleWords.isText(title)
            || isStandard(reader.text, found)
            || isNumbered(reader.text, found.from);
    return text || isLed(reader.text, found.from) && TitleWords.mayBeText(title)
        ? Optional.of(base)
        : Optional.empty();
  }

  /** 按照《…》, 落实《…》: what is acted by has authority, whatever it is called. */
  private static boolean isLed(String text, int from) {
    for (String word : LEADING) {
      if (text.startsWith(word, from - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** GB5864-93《…尺寸》 and 《…限量》（NY5072-2002） are standards, whatever they are called. */
  private static boolean isStandard(String text, Found found) {
    boolean before = found.from > 0 && Chars.digit(text.charAt(found.from - 1)) >= 0;
    int open = found.to;
    boolean bracket = open + 1 < text.length() && "（(".indexOf(text.charAt(open)) >= 0;
    return before || bracket && Chars.isLatin(text.charAt(open + 1)) && isCode(text, open + 1);
  }

  /** 准则第4号《季度报告》, 行业标准《机动车驾驶证件》: what stands before says that it is a text. */
  private static boolean isNumbered(String text, int open) {
    int end = open;
    while (end > 0 && "—- ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (Lead.endsIn(text, end, STANDARDS)) {
      return true;
    }
    int from = end - 1;
    while (from > 0 && ChineseNumber.isNumeral(text.charAt(from - 1))) {
      from--;
    }
    boolean numbered = end > 0 && text.charAt(end - 1) == '号' && from > 1 && from < end - 1;
    return numbered
        && text.charAt(from - 1) == '第'
        && (TitleWords.kindEndingAt(text, from - 1) >= 0 || text.startsWith("模板", from - 3));
  }

  private static boolean isCode(String text, int from) {
    int at = from;
    while (at < text.length() && "）)".indexOf(text.charAt(at)) < 0 && at - from < 24) {
      if (Chars.digit(text.charAt(at)) >= 0) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** 现将《方案》印发给你们 names what follows (BOD-08), in short or with another line turn. */
  private static Optional<Base> issued(PassageReader reader, String title) {
    Optional<Base> only = Optional.empty();
    for (Document attachment : reader.citing.attachments) {
      String own = IriSegment.printable(attachment.title());
      boolean same = own.endsWith(title) || title.endsWith(own) && own.length() > 3;
      if (same && !own.isEmpty()) {
        if (only.isPresent()) {
          return Optional.empty();
        }
        only = reader.citing.library.inIssue(attachment.title());
      }
    }
    return only;
  }

  /** 对《…条例》作如下修改, 将《…》第三条…: from here on bare citations are of this text. */
  private static void amend(PassageReader reader, Found found) {
    Citing citing = reader.citing;
    if (!reader.amending || reader.passage.kind() == Passage.Kind.QUOTED) {
      return;
    }
    String text = reader.text;
    char before = found.from > 0 ? text.charAt(found.from - 1) : ' ';
    boolean object = "对将去改在除止".indexOf(before) >= 0;
    boolean changed = text.startsWith("作", found.to) || text.startsWith("中", found.to);
    boolean first = citing.amended.isEmpty() && reader.passage.kind() == Passage.Kind.TITLE;
    if (object || changed || first || isSubject(reader, found)) {
      citing.amended = found.base;
    }
  }

  /** 二、《…办法》第三条修改为…, and the title alone as the heading of what follows. */
  private static boolean isSubject(PassageReader reader, Found found) {
    boolean counted = reader.text.startsWith("第", found.to);
    boolean body = reader.passage.kind() == Passage.Kind.BODY;
    return body && found.from == 0 && (counted || found.to == reader.text.length());
  }
}

package io.gazette.link;

import io.gazette.model.Reference.Status;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads citations that count units, and tells from what stands before them which text is meant:
 * 《…法》第二十三条, 刑法第三百条, 本条例第二十二条第二项, 第三条、第五条, 第三条至第五条.
 */
final class UnitCitations {

  /** What units are counted of that is no text of force: the citation is left alone. */
  private static final String[] ELSEWHERE = {"法例", "合同", "协议", "契约"};

  private static final String[] AFTER_CITATION = {
    "规定", "的", "所", "第", "、", "和", "至", "款", "项", "中", "关于", "以及", "或", "与", "及", "修改", "改为", "作为",
    "删", "增加", "相应", "有关", "之", "規定", "準用", "關於", "適用", "後", "后", "前", "”", "》", "）", "，", "；", "。",
    "內", "内", "除", "适用", "规范", "到", "章名", "节名", "编名"
  };

  private static final int LONGEST_LIST = 40;

  private UnitCitations() {}

  /** Reads the citation at {@code at}; returns where to read on. */
  static int read(PassageReader reader, int at) {
    if (at < reader.limit()) {
      return at;
    }
    List<Cited> row = CitedReader.read(reader, at);
    boolean part = reader.text.startsWith("部分", at - 2);
    boolean none = row.isEmpty() || part || isLabel(reader, row.get(0)) || isElsewhere(reader, at);
    return none ? at : add(reader, at, row);
  }

  /** Reads the items at the bracket {@code open}, whose 第 is left out; returns where to read on. */
  static int items(PassageReader reader, int open) {
    boolean read = open < reader.limit() || reader.passage.kind() == Passage.Kind.TITLE;
    List<Cited> row = read ? List.of() : CitedReader.behind(reader, open);
    return row.isEmpty() ? open : add(reader, open, row);
  }

  /** 第六条　… right behind a quotation mark is the label of new text, not a citation. */
  private static boolean isLabel(PassageReader reader, Cited first) {
    String text = reader.text;
    int before = first.from();
    while (before > 0 && Chars.isSpace(text.charAt(before - 1))) {
      before--;
    }
    boolean begins = before == 0 || "“「。；：;".indexOf(text.charAt(before - 1)) >= 0;
    boolean split = before < first.from() && before > 0;
    boolean apart = first.to() < text.length() && Chars.isSpace(text.charAt(first.to()));
    boolean large = first.top().ordinal() <= Level.ARTICLE.ordinal() && first.isOneUnit();
    boolean goesOn = goesOn(text, first.to());
    if (first.top().ordinal() < Level.ARTICLE.ordinal() && apart && !goesOn) {
      return true;
    }
    return large && (begins && apart && reader.amending || (begins || split) && !goesOn);
  }

  /** What a citation at the start of a sentence goes on with; a label has a sentence behind it. */
  private static boolean goesOn(String text, int to) {
    int at = to;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    for (String word : AFTER_CITATION) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return at == text.length();
  }

  private static int add(PassageReader reader, int at, List<Cited> row) {
    Optional<Found> before = reader.lastText();
    if (before.isPresent() && !before.get().cited.isNone()) {
      Optional<Integer> range = range(reader, before.get(), row, at);
      if (range.isPresent()) {
        return range.get();
      }
      if (isList(reader.text, before.get().to, at)) {
        return continued(reader, before.get(), row, true);
      }
    }
    Optional<Lead> quoted = inNewText(reader, row.get(0));
    if (quoted.isPresent()) {
      Cited here = placeInNewText(reader, row.get(0));
      List<Cited> within = new ArrayList<>();
      for (Cited each : row) {
        within.add(each.within(here));
      }
      return led(reader, quoted.get(), within);
    }
    Optional<Found> open = reader.citing.openAt(reader.passage);
    if (at == 0 && open.isPresent() && row.get(0).top().ordinal() > Level.ARTICLE.ordinal()) {
      return continued(reader, open.get(), row, false);
    }
    Optional<Lead> headed = inHeadings(reader, row.get(0));
    Optional<Lead> lead = headed.isPresent() ? headed : Lead.before(reader, at);
    boolean bare = lead.isPresent() && lead.get().bare();
    boolean point = bare && isPoint(reader, row.get(0)) && !reader.citing.isOfPoints();
    if (lead.isEmpty() || point || bare && Lead.isNowhere(lead.get().base())) {
      return row.get(row.size() - 1).to();
    }
    return led(reader, lead.get(), row);
  }

  /** 第（三）项 behind no other text, where there are no 条: of what stands around it. */
  private static Optional<Lead> inHeadings(PassageReader reader, Cited first) {
    boolean headed =
        !reader.amending
            && !reader.citing.outline.hasArticles()
            && Pointing.isBracketed(reader.text, first)
            && reader.lastText().isEmpty();
    return headed ? Optional.of(Lead.bare(reader.citing.own, first.from())) : Optional.empty();
  }

  /** 第三點 is a unit of a 行政規則, and one of what is being said elsewhere. */
  private static boolean isPoint(PassageReader reader, Cited first) {
    for (int i = first.from(); i < first.to(); i++) {
      if (reader.text.charAt(i) == '點') {
        return true;
      }
    }
    return false;
  }

  /** 第一款 in quoted text is of the article it is to stand in. */
  private static Optional<Lead> inNewText(PassageReader reader, Cited first) {
    Citing citing = reader.citing;
    boolean small = first.top().ordinal() > Level.ARTICLE.ordinal();
    if (!small || citing.amended.isEmpty() || citing.quoted.here(reader).isEmpty()) {
      return Optional.empty();
    }
    boolean quoted = citing.quoted.isQuoted(reader.text, first.from());
    return quoted ? Optional.of(Lead.of(citing.amended.get(), first.from())) : Optional.empty();
  }

  /** The units around {@code first}: 第一项 behind 犯第一款罪 is of that 款. */
  private static Cited placeInNewText(PassageReader reader, Cited first) {
    Cited here = reader.citing.quoted.here(reader).orElse(first);
    Optional<Found> last = reader.lastText();
    if (first.top() == Level.PARAGRAPH || last.isEmpty() || last.get().cited.isNone()) {
      return here;
    }
    Cited before = last.get().cited;
    boolean same = before.number(Level.ARTICLE).equals(here.number(Level.ARTICLE));
    return same && !before.number(Level.PARAGRAPH).isEmpty() ? before : here;
  }

  /** 第三条至第五条: the reference before becomes a range. */
  private static Optional<Integer> range(
      PassageReader reader, Found before, List<Cited> row, int at) {
    if (before.upTo.isPresent() || !CitedReader.isRange(reader.text, before.to, at)) {
      return Optional.empty();
    }
    Cited last = row.get(0).within(before.cited);
    before.extend(last, Resolver.end(before, last, reader.passage.at()));
    return Optional.of(last.to());
  }

  /** 、第五条: of the same text as the reference before. */
  private static int continued(PassageReader reader, Found before, List<Cited> row, boolean list) {
    Base base = before.base.orElse(reader.citing.own);
    for (Cited each : row) {
      if (!closesRange(reader, each)) {
        Found found = new Found(base.kind(), each.from(), each.to());
        found.continues = list || each.from() > row.get(0).from();
        if (Pointing.point(reader, found, each.within(before.cited), base)) {
          reader.add(found);
        }
      }
    }
    return row.get(row.size() - 1).to();
  }

  /**
   * Adds what shares a word with the citation {@code first}, which ends at {@code to}: （三）项 of
   * 本款第（二）、（三）项, whose row begins at {@code from}.
   */
  static int others(PassageReader reader, Found first, int from, int to) {
    int at = from;
    while (at < to && Chars.isSpace(reader.text.charAt(at))) {
      at++;
    }
    List<Cited> row = to > from ? CitedReader.behind(reader, at) : List.of();
    return row.size() < 2 ? to : continued(reader, first, row.subList(1, row.size()), true);
  }

  private static int led(PassageReader reader, Lead lead, List<Cited> row) {
    Optional<Found> before = reader.lastText();
    boolean next = false;
    boolean outside = lead.base().outline().isEmpty();
    boolean large = row.get(0).top().ordinal() < Level.ARTICLE.ordinal();
    boolean chapter = reader.amending && row.get(0).top() != Level.SECTION;
    if (lead.bare() && outside && large && !chapter) {
      return row.get(row.size() - 1).to();
    }
    for (Cited each : row) {
      if (next && closesRange(reader, each)) {
        continue;
      }
      boolean goesOn = !next && lead.found().isPresent();
      int from = next ? each.from() : begin(reader, lead, each);
      Found found = goesOn ? lead.found().get() : new Found(lead.base().kind(), from, each.to());
      found.continues |= next;
      boolean cites = Pointing.point(reader, found, each, lead.base());
      boolean nowhere = found.status == Status.DANGLING || isInPart(reader.text, found);
      if (lead.bare() && (!cites || nowhere)) {
        cites = Pointing.elsewhere(reader, found, each, before, cites);
      }
      if (!cites) {
        return each.to();
      }
      found.to = each.to();
      if (!goesOn) {
        reader.add(found);
      }
      next = true;
    }
    return row.get(row.size() - 1).to();
  }

  /** At its name; a name that a reference before it already has a part of is none. */
  private static int begin(PassageReader reader, Lead lead, Cited first) {
    return Math.min(Math.max(lead.from(), reader.limit()), first.from());
  }

  /**
   * 及第十八條之二, 準用第一百五十四條, that a piece of a longer text does not hold: of what was cited before it.
   */
  private static boolean isInPart(String text, Found found) {
    boolean unknown = found.status == Status.UNKNOWN && found.target.isEmpty();
    boolean listed = found.from > 0 && "、及和與与或".indexOf(text.charAt(found.from - 1)) >= 0;
    return unknown && (listed || text.startsWith("準用", found.from - 2));
  }

  /** Of 第三至五条 the last makes the first a range. */
  private static boolean closesRange(PassageReader reader, Cited each) {
    if (!each.range() || reader.lastText().isEmpty()) {
      return false;
    }
    Found first = reader.lastText().get();
    Cited last = each.within(first.cited);
    first.extend(last, Resolver.end(first, last, reader.passage.at()));
    Pointing.forgive(first, reader);
    return true;
  }

  /**
   * 香港法例第13章 numbers laws, 合同第二十八条 is a clause of what the parties wrote, and so is what is listed
   * behind it.
   */
  private static boolean isElsewhere(PassageReader reader, int at) {
    String text = reader.text;
    int end = at;
    while (end > reader.limit() && at - end < LONGEST_LIST && isOfList(text.charAt(end - 1))) {
      end--;
    }
    if (text.charAt(end) != '第') {
      return false; // 救助合同和第一百八十六条
    }
    for (String word : ELSEWHERE) {
      if (text.startsWith(word, end - word.length())) {
        return !text.startsWith("本", end - word.length() - 1);
      }
    }
    return false;
  }

  private static boolean isOfList(char c) {
    return "第条條款项項、和与與及或至之".indexOf(c) >= 0 || ChineseNumber.isNumeral(c);
  }

  /** Whether nothing but words of a list stands in {@code [from, to)}. */
  static boolean isList(String text, int from, int to) {
    int i = from;
    int words = 0;
    while (i < to) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        i++;
      } else if ("、和与及或".indexOf(c) >= 0) {
        i++;
        words++;
      } else if (text.startsWith("以及", i) || text.startsWith("或者", i)) {
        i += 2;
        words++;
      } else if (c == '者' || c == '以' || c == '并') {
        i++;
      } else {
        return false;
      }
    }
    return words > 0 && words < 3;
  }
}

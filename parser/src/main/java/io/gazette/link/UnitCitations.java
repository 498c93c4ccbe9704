package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Status;
import io.gazette.registry.Registry;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads citations that count units, and tells from what stands before them which text is meant:
 * 《…法》第二十三条, 刑法第三百条, 本条例第二十二条第二项, 第三条、第五条, 第三条至第五条.
 */
final class UnitCitations {

  private static final String[] OWN_LEADS = {"本", "夲"};

  private static final String[] AFTER_CITATION = {
    "规定", "的", "所", "第", "、", "和", "至", "款", "项", "中", "关于", "以及", "或", "与", "及", "修改", "改为", "作为",
    "删", "增加", "相应", "有关", "之", "后", "前", "”", "》", "）", "，", "；", "。", "內", "内", "除", "适用", "规范",
    "到"
  };

  private UnitCitations() {}

  /** Reads the citation at {@code at}; returns where to read on. */
  static int read(PassageReader reader, int at) {
    if (at < reader.limit()) {
      return at;
    }
    List<Cited> row = CitedReader.read(reader, at);
    boolean none = row.isEmpty() || isLabel(reader, row.get(0)) || numbersLaws(reader.text, at);
    return none ? at : add(reader, at, row);
  }

  /** 第六条　… right behind a quotation mark is the label of new text, not a citation. */
  private static boolean isLabel(PassageReader reader, Cited first) {
    String text = reader.text;
    int before = first.from();
    while (before > 0 && Chars.isSpace(text.charAt(before - 1))) {
      before--;
    }
    boolean begins = before == 0 || "“「。；：;".indexOf(text.charAt(before - 1)) >= 0;
    boolean apart = first.to() < text.length() && Chars.isSpace(text.charAt(first.to()));
    boolean large = first.top().ordinal() <= Level.ARTICLE.ordinal();
    boolean goesOn = goesOn(text, first.to());
    if (first.top().ordinal() < Level.ARTICLE.ordinal() && apart && !goesOn) {
      return true;
    }
    return large && begins && (apart && reader.citing.amending || !goesOn);
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
      Cited here = reader.citing.quoted.here(reader).orElse(row.get(0));
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
    Optional<Lead> lead = lead(reader, at);
    if (lead.isEmpty() || lead.get().bare && isNowhere(lead.get().base)) {
      return row.get(row.size() - 1).to();
    }
    return led(reader, lead.get(), row);
  }

  /** 第一款 in quoted text is of the article it is to stand in. */
  private static Optional<Lead> inNewText(PassageReader reader, Cited first) {
    Citing citing = reader.citing;
    boolean small = first.top().ordinal() > Level.ARTICLE.ordinal();
    boolean quoted = reader.passage.kind() == Kind.QUOTED && citing.amended.isPresent();
    return small && quoted && citing.quoted.here(reader).isPresent()
        ? Optional.of(Lead.of(citing.amended.get(), first.from()))
        : Optional.empty();
  }

  /** 第三条至第五条: the reference before becomes a range. */
  private static Optional<Integer> range(
      PassageReader reader, Found before, List<Cited> row, int at) {
    if (before.upTo.isPresent() || !CitedReader.isRange(reader.text, before.to, at)) {
      return Optional.empty();
    }
    Cited last = row.get(0).within(before.cited);
    before.upTo = Resolver.end(before, last, reader.passage.at());
    before.to = last.to();
    before.cited = last;
    return Optional.of(last.to());
  }

  /** 、第五条: of the same text as the reference before. */
  private static int continued(PassageReader reader, Found before, List<Cited> row, boolean list) {
    Base base = before.base.orElse(reader.citing.own);
    for (Cited each : row) {
      if (!closesRange(reader, each)) {
        Found found = new Found(base.kind(), each.from(), each.to());
        found.continues = list || each.from() > row.get(0).from();
        if (point(reader, found, each.within(before.cited), base)) {
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
    List<Cited> row = to > from ? CitedReader.read(reader, at) : List.of();
    return row.size() < 2 ? to : continued(reader, first, row.subList(1, row.size()), true);
  }

  private static int led(PassageReader reader, Lead lead, List<Cited> row) {
    Optional<Found> before = reader.lastText();
    boolean next = false;
    boolean outside = lead.base.outline().isEmpty();
    if (lead.bare && outside && row.get(0).top().ordinal() < Level.ARTICLE.ordinal()) {
      return row.get(row.size() - 1).to();
    }
    for (Cited each : row) {
      if (next && closesRange(reader, each)) {
        continue;
      }
      boolean goesOn = !next && lead.found.isPresent();
      int from = next ? each.from() : Math.min(lead.from, each.from());
      Found found = goesOn ? lead.found.get() : new Found(lead.base.kind(), from, each.to());
      found.continues |= next;
      boolean cites = point(reader, found, each, lead.base);
      if (lead.bare && (!cites || found.status == Status.DANGLING)) {
        cites = elsewhere(reader, found, each, before, cites);
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

  /** Of 第三至五条 the last makes the first a range. */
  private static boolean closesRange(PassageReader reader, Cited each) {
    if (!each.range() || reader.lastText().isEmpty()) {
      return false;
    }
    Found first = reader.lastText().get();
    first.upTo = Resolver.end(first, each.within(first.cited), reader.passage.at());
    first.to = each.to();
    return true;
  }

  /**
   * Points {@code found} at {@code cited} in {@code base}; false where the words are no citation of
   * it: a 款 without an article, a 章 of a text that has none.
   */
  static boolean point(PassageReader reader, Found found, Cited cited, Base base) {
    boolean here = base.document().equals(reader.citing.id);
    Node place = here ? reader.passage.at() : root(base);
    boolean small = cited.top().ordinal() > Level.ARTICLE.ordinal();
    if (small && (base.outline().isEmpty() || place.around(Level.ARTICLE).isEmpty())) {
      return false;
    }
    Resolver.point(found, cited, base, place);
    keep(found, reader);
    boolean large = cited.top().ordinal() < Level.ARTICLE.ordinal();
    return !(large && here && found.status == Status.DANGLING && isBare(reader, found));
  }

  /** Whether nothing before a 章 says that it is one of a text: 本法第二编 is one, 第二章 may be none. */
  private static boolean isBare(PassageReader reader, Found found) {
    int kind = TitleWords.kindEndingAt(reader.text, found.from);
    return kind <= 0 || !endsIn(reader.text, kind, OWN_LEADS);
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
  private static boolean elsewhere(
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
    if (before.base.isEmpty() || small && !counted) {
      return false;
    }
    Cited whole = small ? each.within(before.cited) : each;
    return point(reader, found, whole, before.base.get())
        && found.status != Status.DANGLING
        && found.status != Status.AMBIGUOUS;
  }

  /**
   * A citation into a text that is amended is not checked: its numbers are those before or after.
   * What a part of a text cites and does not hold is of the whole.
   */
  private static void keep(Found found, PassageReader reader) {
    Citing citing = reader.citing;
    boolean own = found.base.isPresent() && found.base.get().document().equals(citing.id);
    boolean changing = citing.amending && found.base.isPresent() && !own;
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

  /** 香港法例第13章 numbers laws, not units of one. */
  private static boolean numbersLaws(String text, int at) {
    return text.startsWith("法例", at - 2);
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

  /**
   * What stands before a citation and says which text is meant.
   *
   * @param base the text
   * @param from where the reference begins: at its name, or at the citation
   * @param found the reference to the text that the citation goes on with
   * @param bare whether nothing says which text is meant
   */
  private record Lead(Base base, int from, Optional<Found> found, boolean bare) {

    static Lead of(Base base, int from) {
      return new Lead(base, from, Optional.empty(), false);
    }

    static Lead bare(Base base, int from) {
      return new Lead(base, from, Optional.empty(), true);
    }
  }

  /** The text that is meant; empty where the words are no citation. */
  private static Optional<Lead> lead(PassageReader reader, int at) {
    String text = reader.text;
    int end = at;
    while (end > 0 && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    Optional<Found> last = reader.lastText();
    if (last.isPresent() && last.get().cited.isNone() && last.get().to <= end) {
      Optional<Lead> title = behindTitle(reader, last.get(), end, at);
      if (title.isPresent()) {
        return title;
      }
    }
    int kind = end < at && !isOwn(text, end) ? -1 : TitleWords.kindEndingAt(text, end);
    return Optional.of(kind < 0 ? Lead.bare(bare(reader), at) : named(reader, kind, end, at));
  }

  private static boolean isOwn(String text, int end) {
    int kind = TitleWords.kindEndingAt(text, end);
    return kind > 0 && endsIn(text, kind, OWN_LEADS);
  }

  /** 《…》第三条, 《…》（以下简称…）第三条, 《…》的第三条. */
  private static Optional<Lead> behindTitle(PassageReader reader, Found title, int end, int at) {
    Base base = title.base.orElse(reader.citing.own);
    if (title.to == end) {
      return Optional.of(new Lead(base, title.from, Optional.of(title), false));
    }
    String between = reader.text.substring(title.to, end);
    boolean bracket =
        (between.startsWith("（") || between.startsWith("("))
            && (between.endsWith("）") || between.endsWith(")"))
            && between.indexOf('）') >= between.length() - 1;
    boolean of = between.equals("的") || between.equals("中") || between.equals("中的");
    return bracket || of ? Optional.of(Lead.of(base, at)) : Optional.empty();
  }

  /** 本条例第三条, 该办法第三条, 刑法第三条; the word that names a kind begins at {@code kind}. */
  private static Lead named(PassageReader reader, int kind, int end, int at) {
    String text = reader.text;
    Citing citing = reader.citing;
    String word = text.substring(kind, end);
    if (endsIn(text, kind, OWN_LEADS) || ownName(text, kind)) {
      return Lead.of(own(reader, word), at);
    }
    if (isGeneralPart(text, kind, word)) {
      int outer = TitleWords.kindEndingAt(text, kind);
      return outer < 0 ? Lead.bare(bare(reader), at) : named(reader, outer, kind, at);
    }
    Registry registry = citing.library.registry();
    int start = registry.lawEndingAt(text, end);
    int alias = aliasStart(citing, text, end);
    if (alias >= 0 && (start < 0 || alias < start)) {
      Base base = citing.called(text.substring(alias, end)).orElse(citing.own);
      return Lead.of(base, alias);
    }
    if (start >= 0) {
      Base base = citing.library.byTitle(text.substring(start, end));
      citing.cite(base);
      return Lead.of(base, start);
    }
    Optional<Base> last = citing.lastCited(word);
    if (last.isPresent()) {
      return Lead.of(last.get(), at);
    }
    if (BareNames.isTraditional(text, at)) {
      int name = BareNames.start(text, kind, end);
      boolean own = name > 0 && text.charAt(name - 1) == '本';
      if (own || name < kind) {
        Base base = own ? own(reader, word) : citing.library.byTitle(text.substring(name, end));
        return Lead.of(base, own ? at : name);
      }
    }
    boolean loose = word.equals("法") || word.equals("规定") || word.equals("标准");
    return loose ? Lead.bare(bare(reader), at) : Lead.of(Base.ambiguous(Reference.Kind.LAW), at);
  }

  /** 总则 in 本法总则第四章 is a part of it. */
  private static boolean isGeneralPart(String text, int kind, String word) {
    return (word.equals("总则") || word.equals("分则") || word.equals("附则"))
        && "法例法".indexOf(kind > 0 ? text.charAt(kind - 1) : ' ') >= 0
        && !text.startsWith("民法总则", kind - 2);
  }

  /** 本实施细则, 本暂行规定: a word or two between 本 and the kind. */
  private static boolean ownName(String text, int kind) {
    for (int back = 2; back <= 5 && kind - back >= 0; back++) {
      if (text.charAt(kind - back) == '本') {
        String between = text.substring(kind - back + 1, kind);
        return between.equals("实施")
            || between.equals("暂行")
            || between.equals("管理")
            || between.equals("若干")
            || between.equals("试行")
            || between.equals("司法")
            || between.equals("特别")
            || between.equals("实施方")
            || between.equals("工作");
      }
    }
    return false;
  }

  private static boolean endsIn(String text, int end, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where a short name that ends at {@code end} begins; -1 where none does. */
  private static int aliasStart(Citing citing, String text, int end) {
    for (int from = Math.max(0, end - 20); from < end - 1; from++) {
      if (citing.called(text.substring(from, end)).isPresent()) {
        return from;
      }
    }
    return -1;
  }

  /** 本决定 in an amending decision is itself; 本法, 本条例 there is the text that is amended. */
  static Base own(PassageReader reader, String word) {
    Citing citing = reader.citing;
    boolean self = !citing.amending || word.endsWith("决定") || word.endsWith("修正案");
    if (self && reader.passage.kind() != Kind.QUOTED) {
      return citing.own;
    }
    return citing.amended.orElse(Base.ambiguous(Reference.Kind.LAW));
  }

  private static boolean isNowhere(Base base) {
    return base.status() == Status.AMBIGUOUS;
  }

  /** The text that a citation without any name speaks of. */
  private static Base bare(PassageReader reader) {
    Citing citing = reader.citing;
    if (citing.amending || reader.passage.kind() == Kind.QUOTED) {
      return citing.amended.orElse(Base.ambiguous(Reference.Kind.LAW));
    }
    if (citing.outline.hasArticles()) {
      return citing.own;
    }
    Optional<Found> last = reader.lastText();
    if (last.isPresent() && last.get().base.isPresent()) {
      return last.get().base.get();
    }
    return Base.ambiguous(Reference.Kind.LAW);
  }
}

package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Status;
import io.gazette.registry.Registry;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.Optional;

/**
 * What stands before a citation and says which text is meant.
 *
 * @param base the text
 * @param from where the reference begins: at its name, or at the citation
 * @param found the reference to the text that the citation goes on with
 * @param bare whether nothing says which text is meant
 */
record Lead(Base base, int from, Optional<Found> found, boolean bare) {

  /** Words that say the text itself is meant. */
  static final String[] OWN = {"本", "夲"};

  /** 本作業要點: no more stands between 本 and the kind. */
  private static final int LONGEST_OWN = 5;

  private static final String[] INTERPRETATIONS = {"司法解释", "解释", "修正案"};

  static Lead of(Base base, int from) {
    return new Lead(base, from, Optional.empty(), false);
  }

  static Lead bare(Base base, int from) {
    return new Lead(base, from, Optional.empty(), true);
  }

  /** The text that is meant; empty where the words are no citation. */
  static Optional<Lead> before(PassageReader reader, int at) {
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
    int open = end == at ? BareNames.quotedStart(text, end) : -1;
    if (open >= 0) {
      Base base = reader.citing.library.ofTaiwan(text.substring(open + 1, end - 1));
      reader.citing.cite(base);
      return Optional.of(Lead.of(base, open));
    }
    int kind = end < at && !isOwn(text, end) ? -1 : TitleWords.kindEndingAt(text, end);
    Optional<Lead> interpretation = end == at ? interpretation(reader, end) : Optional.empty();
    if (interpretation.isPresent()) {
      return interpretation;
    }
    boolean letter = end > 0 && text.charAt(end - 1) == '文';
    int alias = letter && kind < 0 ? aliasStart(reader.citing, text, end) : -1;
    if (alias >= 0) {
      // 88号文第三条
      return Optional.of(Lead.of(reader.citing.called(text.substring(alias, end)).get(), alias));
    }
    return Optional.of(kind < 0 ? Lead.bare(bare(reader), at) : named(reader, kind, end, at));
  }

  /** 婚姻法解释（一）第二十九条, 刑法修正案（八）第二十二条: of the interpretation, not of the law. */
  private static Optional<Lead> interpretation(PassageReader reader, int end) {
    String text = reader.text;
    int open = end > 0 && "）)".indexOf(text.charAt(end - 1)) >= 0 ? opening(text, end - 1) : end;
    int kind = open;
    for (String word : INTERPRETATIONS) {
      kind =
          kind == open && text.startsWith(word, open - word.length()) ? open - word.length() : kind;
    }
    int law = kind < open ? reader.citing.library.registry().lawEndingAt(text, kind) : -1;
    if (law < 0) {
      return Optional.empty();
    }
    Base base = reader.citing.library.byTitle(text.substring(law, end));
    reader.citing.cite(base);
    return Optional.of(Lead.of(base, law));
  }

  /**
   * Where the bracket with a numeral opens that closes at {@code close}; after it where none does.
   */
  private static int opening(String text, int close) {
    int open = close - 1;
    while (open > 0 && ChineseNumber.isNumeral(text.charAt(open))) {
      open--;
    }
    boolean numeral = open < close - 1 && "（(".indexOf(text.charAt(open)) >= 0;
    return numeral ? open : close + 1;
  }

  private static boolean isOwn(String text, int end) {
    int kind = TitleWords.kindEndingAt(text, end);
    return kind > 0 && endsIn(text, kind, OWN);
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
    if (kind > 0 && !citing.shortNames().isEmpty()) {
      // 本條例 of （以下簡稱本條例） is another text.
      Optional<Base> called = citing.called(text.substring(kind - 1, end));
      if (called.isPresent()) {
        return Lead.of(called.get(), kind - 1);
      }
    }
    if (endsIn(text, kind, OWN) || ownName(text, kind)) {
      return Lead.of(own(reader, word), at);
    }
    if (isGeneralPart(text, kind, word)) {
      int outer = TitleWords.kindEndingAt(text, kind);
      return outer < 0 ? Lead.bare(bare(reader), at) : named(reader, outer, kind, at);
    }
    Registry registry = citing.library.registry();
    int law = registry.lawEndingAt(text, end);
    int start = law >= 0 && reader.isTraditional() ? -1 : law;
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
    if (BareNames.isTraditional(text, at)) {
      int name = BareNames.start(text, kind, end);
      boolean own = name > 0 && text.charAt(name - 1) == '本' && kind - name <= LONGEST_OWN;
      if (own || name < kind) {
        Base base = own ? own(reader, word) : citing.library.ofTaiwan(text.substring(name, end));
        if (!own) {
          citing.cite(base);
        }
        return Lead.of(base, own ? at : name);
      }
    }
    Optional<Base> last = citing.lastCited(word);
    if (last.isPresent()) {
      return Lead.of(last.get(), at);
    }
    Optional<Base> carrier = citing.carrier(word);
    if (carrier.isPresent()) {
      return Lead.of(carrier.get(), at);
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

  static boolean endsIn(String text, int end, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where a short name that ends at {@code end} begins; -1 where none does. */
  static int aliasStart(Citing citing, String text, int end) {
    int first = citing.shortNames().isEmpty() ? end : Math.max(0, end - 20);
    for (int from = first; from < end - 1; from++) {
      if (citing.called(text.substring(from, end)).isPresent()) {
        return from;
      }
    }
    return -1;
  }

  /** 本决定 in an amending decision is itself; 本法, 本条例 there is the text that is amended. */
  static Base own(PassageReader reader, String word) {
    Citing citing = reader.citing;
    boolean self = !reader.amending || word.endsWith("决定") || word.endsWith("修正案");
    if (self && reader.passage.kind() != Kind.QUOTED) {
      boolean other =
          !citing.outline.hasArticles() && !Citing.withoutNote(citing.title).endsWith(word);
      // 本要點 in a letter on a 要點 is that one.
      return other ? citing.lastCited(word).orElse(citing.own) : citing.own;
    }
    Optional<Base> amended = citing.amended;
    boolean named = amended.isPresent() && Citing.withoutNote(amended.get().title()).endsWith(word);
    Optional<Base> quoted = named ? amended : citing.lastCited(word);
    Optional<Base> known = quoted.isPresent() ? quoted : amended;
    return known.orElse(Base.ambiguous(Reference.Kind.LAW));
  }

  /** 本决定第一条自…起施行，第二条自…起施行: behind a citation of itself a decision goes on with itself. */
  private static boolean goesOnFromItself(PassageReader reader) {
    Optional<Found> last = reader.lastText();
    return last.isPresent()
        && !last.get().cited.isNone()
        && last.get().base.isPresent()
        && last.get().base.get().document().equals(reader.citing.id);
  }

  /** A letter that is known by its number alone: bare units are none of it. */
  static boolean isLetter(Base base) {
    return base.kind() == Reference.Kind.NUMBER && base.status() == Status.UNKNOWN;
  }

  static boolean isNowhere(Base base) {
    return base.status() == Status.AMBIGUOUS;
  }

  /** The text that a citation without any name speaks of. */
  private static Base bare(PassageReader reader) {
    Citing citing = reader.citing;
    if (goesOnFromItself(reader)) {
      return citing.own;
    }
    if (reader.amending || reader.passage.kind() == Kind.QUOTED) {
      return citing.amended.orElse(Base.ambiguous(Reference.Kind.LAW));
    }
    if (citing.outline.hasArticles()) {
      return citing.own;
    }
    Optional<Found> last = reader.lastText();
    if (last.isPresent() && last.get().base.isPresent() && !isLetter(last.get().base.get())) {
      return last.get().base.get();
    }
    return Base.ambiguous(Reference.Kind.LAW);
  }
}

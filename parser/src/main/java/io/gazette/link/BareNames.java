package io.gazette.link;

import io.gazette.model.Reference.Kind;
import io.gazette.text.Chars;
import java.util.Optional;

/**
 * Finds the name of a law that a text of Taiwan cites without marks: 依國家總動員法第五條, 修正之民事訴訟法第四百四十七條,
 * 依學校衛生法（以下簡稱本法）第二十三條, 適用勞動基準法之規定. Where the name begins no mark tells; a name holds none of the
 * words that lead to one. Near misses: 依法, 依本法, 依前項所定辦法, 依法律.
 */
final class BareNames {

  private static final String LEADS = "依及與或於按以違反之但該本除若如至係即並且因";

  /** Words that lead to a name; their last characters may stand in one: 任用法, 標準法. */
  private static final String[] LEAD_WORDS = {
    "依照", "依據", "根據", "適用", "準用", "引用", "援用", "不受", "有關", "關於", "修正", "修正前", "修正後", "現行", "踰越",
    "配合", "比照", "具有", "已具", "未具", "施行前", "其他", "所定", "規定", "犯", "符合", "合於", "妨害", "從事", "上開", "前開",
    "而有", "決定具", "不行", "核屬", "係屬", "為辦理", "牴觸"
  };

  /** Characters right before a name that lead to it, and the words that begin with them. */
  private static final String TRIMMED = "指應自而得屬謂為係同上";

  private static final String[] UNTRIMMED = {
    "指定", "指導", "指揮", "應用", "應記載", "自由", "自來", "自治", "自衛", "同業", "上市"
  };

  /** 與 and 除 in these are no words of their own. */
  private static final String[] WITHIN = {"給與", "參與", "退除", "解除", "免除"};

  /** Words right before a name that is cited without a unit. */
  private static final String[] CITING = {
    "依", "依照", "依據", "違反", "適用", "準用", "不受", "按", "犯", "觸犯", "根據", "符合",
    "修正", "修正之", "修正前之", "修正後之", "施行前之", "踰越", "牴觸", "配合", "比照", "具有", "已具", "未具"
  };

  /** What stands around a name of a text in which something is said: 於發行準則中規定. */
  private static final String[] AT = {"於", "在"};

  private static final String[] WITHIN_TEXT = {"中", "內"};

  /** What no name holds, and what makes another word of one that it follows. */
  private static final String[] NO_NAME = {
    "之", "所", "其", "前", "各", "第", "定", "本", "該", "相關", "期限", "提出", "擬", "訂"
  };

  /** Words with these characters that do stand in names. */
  private static final String[] NAMED_SO = {"所屬", "各機關", "各級", "第一類", "第二類", "第三類", "定製"};

  /** What the word 或 parts that leads to no name. */
  private static final String[] NO_LAW = {"法令", "法律", "法規", "命令", "契約", "章程"};

  private static final String[] LONGER = {
    "律", "院", "人", "規", "令", "定", "治", "官", "庭", "理", "典", "第", "施行細則", "施行法", "施行條例", "施行規則",
    "施行辦法", "草案", "（草案", "」", "總則", "分則", "條例"
  };

  private static final String[] CALLED = {"以下簡稱", "以下稱", "下稱", "簡稱"};

  /** Words in marks that begin so are no name. */
  private static final String[] NO_TITLE = {"依", "本", "修正", "訂定", "廢止", "前", "違反"};

  private static final int LONGEST = 30;

  /** 於管理辦法中定之: a name as short may be that of many. */
  private static final int LONGEST_LOOSE = 8;

  private BareNames() {}

  /** Whether the citation at {@code at} is written as in Taiwan: 第五條. */
  static boolean isTraditional(String text, int at) {
    for (int i = at; i < Math.min(text.length(), at + 16); i++) {
      char c = text.charAt(i);
      if (c == '條' || c == '条' || c == '點') {
        return c != '条';
      }
    }
    return false;
  }

  /**
   * Where the name that ends at {@code end}, with the word of its kind from {@code kind} on,
   * begins; {@code kind} where nothing but that word stands there.
   */
  static int start(String text, int kind, int end) {
    int start = trimmed(text, walk(text, kind, end), kind);
    boolean and = start > 1 && start < kind && "與及或".indexOf(text.charAt(start - 1)) >= 0;
    if (and && TitleWords.kindEndingAt(text, start - 1) < 0) {
      // 依國民小學與國民中學班級編制準則第三條: the word stands in the name.
      int further = walk(text, start - 1, end);
      boolean whole = further < start - 2 && isNamelike(text.substring(further, start - 1));
      boolean led = further == 0 || "、，；。：（(「".indexOf(text.charAt(further - 1)) >= 0;
      boolean or = text.charAt(start - 1) == '或';
      boolean at = Lead.endsIn(text, further, AT) && startsWith(text, end, WITHIN_TEXT);
      led = (led || at) && !or || Lead.endsIn(text, further, CITING);
      whole &= !or || !Lead.endsIn(text, start - 1, NO_LAW);
      return whole && led ? further : start;
    }
    return start;
  }

  private static int trimmed(String text, int from, int kind) {
    int start = from;
    while (start < kind
        && TRIMMED.indexOf(text.charAt(start)) >= 0
        && !startsWith(text, start, UNTRIMMED)) {
      start++;
    }
    return start;
  }

  private static int walk(String text, int from, int end) {
    int start = from;
    while (start > 0 && end - start < LONGEST && isOfName(text, start)) {
      start--;
    }
    return start;
  }

  /** Reads the law whose name ends before {@code end}; returns where to read on. */
  static int read(PassageReader reader, int end) {
    String text = reader.text;
    int kind = end - 1 < reader.limit() ? -1 : TitleWords.kindEndingAt(text, end);
    int alias = kind < 0 ? -1 : Lead.aliasStart(reader.citing, text, end);
    if (alias >= reader.limit() && isNamed(text, alias, end)) {
      return cite(reader, alias, end);
    }
    if (kind >= 0 && text.startsWith("」", end)) {
      return quoted(reader, quotedStart(text, end + 1), end + 1);
    }
    boolean longer = startsWith(text, end, LONGER) && !text.startsWith("規定", end);
    if (kind < 0 || longer) {
      return end - 1;
    }
    int start = start(text, kind, end);
    boolean name =
        start < kind && start >= reader.limit() && isNamelike(text.substring(start, kind));
    boolean within =
        end - start > LONGEST_LOOSE
            && Lead.endsIn(text, start, AT)
            && startsWith(text, end, WITHIN_TEXT);
    return name && (Lead.endsIn(text, start, CITING) || within || goesOn(reader, start))
        ? cite(reader, start, end)
        : end - 1;
  }

  /** 公職選罷法 where it is such a short name: not 本條例, and not where it is given. */
  private static boolean isNamed(String text, int from, int end) {
    boolean given =
        Lead.endsIn(text, from, CALLED) || "「".indexOf(text.charAt(Math.max(0, from - 1))) >= 0;
    boolean longer = startsWith(text, end, LONGER) && !text.startsWith("規定", end);
    return !given && !longer && text.charAt(from) != '本';
  }

  /** 「雲川市苗圃管理條例」: a name in the marks {@code [open, end)}. */
  private static int quoted(PassageReader reader, int open, int end) {
    boolean name = open >= reader.limit() && end - open > 5;
    for (int i = open + 1; i < end - 1 && name; i++) {
      name = Chars.isHan(reader.text.charAt(i)) || reader.text.charAt(i) == '、';
    }
    if (!name || startsWith(reader.text, open + 1, NO_TITLE)) {
      return end - 2;
    }
    Base base = reader.citing.library.ofTaiwan(reader.text.substring(open + 1, end - 1));
    reader.citing.cite(base);
    reader.add(Found.whole(base, open, end));
    return end;
  }

  /** 依「動物產品輸入檢疫條件」, 依後附「…對照表」: what is acted by and stands in marks from {@code open} on. */
  static int led(PassageReader reader, int open) {
    String text = reader.text;
    int end = text.startsWith("後附", open - 2) ? open - 2 : open;
    if (!Lead.endsIn(text, end, CITING) || !reader.isTraditional()) {
      return open;
    }
    int limit = Math.min(text.length(), open + LONGEST + 20);
    int close = Chars.find(text, "」", open, limit);
    boolean name = close > open + 4;
    String title = name ? text.substring(open + 1, close) : "";
    boolean acted = TitleWords.mayBeText(title) && !title.endsWith("書") && !title.endsWith("證");
    return name && (acted || end < open) ? quoted(reader, open, close + 1) : open;
  }

  /** 、勞動基準法 behind another law. */
  private static boolean goesOn(PassageReader reader, int start) {
    Optional<Found> last = reader.lastText();
    return last.isPresent()
        && (last.get().kind == Kind.LAW || last.get().kind == Kind.SHORT_NAME)
        && UnitCitations.isList(reader.text, last.get().to, start);
  }

  private static int cite(PassageReader reader, int start, int end) {
    String name = reader.text.substring(start, end);
    Optional<Base> called = reader.citing.called(name);
    Base base = called.isPresent() ? called.get() : reader.citing.library.ofTaiwan(name);
    reader.citing.cite(base);
    reader.add(Found.whole(base, start, end));
    return end;
  }

  /**
   * Reads the law that gets a short name in the bracket at {@code open}: （以下簡稱本條例）; returns where
   * to read on.
   */
  static int define(PassageReader reader, int open) {
    String text = reader.text;
    int end = open;
    while (end > 0 && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int kind = startsWith(text, open + 1, CALLED) ? TitleWords.kindEndingAt(text, end) : -1;
    int close = kind < 0 ? -1 : Notes.close(text, open, LONGEST);
    String name = close < 0 ? "" : Notes.called(text, open, close, CALLED);
    if (name.isEmpty()) {
      return open;
    }
    int start = start(text, kind, end);
    boolean parted = start > 0 && "及與或".indexOf(text.charAt(start - 1)) >= 0;
    boolean whole = start < kind && isNamelike(text.substring(start, kind)) && !parted;
    if (whole && start >= reader.limit()) {
      cite(reader, start, end);
    }
    Optional<Found> last = reader.lastText();
    if (last.isPresent() && last.get().to == end && last.get().base.isPresent()) {
      reader.citing.call(name, last.get().base.get());
      return close + 1;
    }
    return open;
  }

  /**
   * Where 「…辦法」 opens, the name of a text in marks, that closes before {@code end}; -1 for none.
   */
  static int quotedStart(String text, int end) {
    boolean closed = end > 2 && text.charAt(end - 1) == '」';
    int open =
        closed && TitleWords.kindEndingAt(text, end - 1) >= 0 ? text.lastIndexOf('「', end) : -1;
    return open >= 0 && end - open <= LONGEST + 20 ? open : -1;
  }

  private static boolean isNamelike(String printed) {
    String name = printed;
    for (String word : NAMED_SO) {
      name = name.replace(word, "");
    }
    for (String word : NO_NAME) {
      boolean within = word.equals("其") && (name.contains("及其") || name.contains("與其"));
      if (name.contains(word) && !within) {
        return false;
      }
    }
    return name.length() > 1 || "民刑憲".contains(name);
  }

  private static boolean startsWith(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character before {@code start} belongs to the name that begins there or before. */
  private static boolean isOfName(String text, int start) {
    char c = text.charAt(start - 1);
    boolean within = Lead.endsIn(text, start, WITHIN);
    if (!Chars.isHan(c) || LEADS.indexOf(c) >= 0 && !within) {
      return false;
    }
    for (String word : LEAD_WORDS) {
      if (text.startsWith(word, start - word.length()) && !text.startsWith("犯罪", start - 1)) {
        return false;
      }
    }
    return true;
  }
}

package io.gazette.link;

import java.util.Optional;

/**
 * Reads laws that are named without 《》 and without a unit: 依照刑法的规定, 传染病防治法、动物防疫法, and the short
 * names that 以下简称 gave. Near misses: 药品管理法规, 道路交通安全法律, 以下简称公司法, 劳动合同法实施条例.
 */
final class NamedLaws {

  /** What makes another word of a name that it follows. */
  private static final String[] LONGER = {
    "律", "院", "人", "定", "治", "制", "学", "官", "庭", "理", "典", "委", "系", "案", "修正案", "草案", "解释", "司法解释",
    "实施", "（草案", "》", "〉", "总则", "分则", "宣誓", "性", "和法律委员会", "日"
  };

  private static final String[] NAMING = {"简称", "下称", "简称为", "“", "《", "〈", "简称：", "简称:"};

  private NamedLaws() {}

  /** Reads the name that ends in the character at {@code at}; returns where to read on. */
  static int read(PassageReader reader, int at) {
    int end = at + 1;
    if (at < reader.limit() || isLonger(reader.text, end)) {
      return at;
    }
    if (reader.isTraditional()) {
      return BareNames.read(reader, end);
    }
    int start = start(reader, end);
    boolean own = start > 0 && reader.text.charAt(start - 1) == '本';
    if (start < reader.limit() || own || isNamed(reader.text, start)) {
      return at;
    }
    String name = reader.text.substring(start, end);
    Optional<Base> called = reader.citing.called(name);
    Base base = called.isPresent() ? called.get() : reader.citing.library.byTitle(name);
    reader.citing.cite(base);
    reader.add(Found.whole(base, start, end));
    return end;
  }

  /**
   * 该法, 該條例, 同法 of what was named last, where its title ends so; returns where to read on. Near
   * misses: 该法律, 该法人, 该决定 of what was decided, 该办法第三条, which is a citation of its own.
   */
  static int again(PassageReader reader, int at) {
    String word = TitleWords.kindAt(reader.text, at + 1);
    int end = at + 1 + word.length();
    boolean unclear = word.isEmpty() || word.equals("规定") || word.equals("規定");
    boolean unit = reader.text.startsWith("第", end);
    if (unclear || unit || isLonger(reader.text, end)) {
      return at;
    }
    Optional<Found> before = reader.lastText();
    before = before.isPresent() ? before : reader.citing.lastIn(reader.passage);
    Optional<Base> last = before.isPresent() ? before.get().base : Optional.empty();
    if (last.isEmpty() || !Citing.isCalled(last.get(), word)) {
      return at;
    }
    reader.add(Found.whole(last.get(), at, end));
    return end;
  }

  /** Where the name that ends at {@code end} begins; -1 where none ends there. */
  private static int start(PassageReader reader, int end) {
    int alias = Lead.aliasStart(reader.citing, reader.text, end);
    int law = reader.citing.library.registry().lawEndingAt(reader.text, end);
    return alias < 0 ? law : law < 0 ? alias : Math.min(alias, law);
  }

  private static boolean isLonger(String text, int end) {
    for (String word : LONGER) {
      if (text.startsWith(word, end)) {
        return !text.startsWith("案件", end);
      }
    }
    return text.startsWith("规", end) && !text.startsWith("规定", end);
  }

  private static boolean isNamed(String text, int start) {
    for (String word : NAMING) {
      if (text.startsWith(word, start - word.length())) {
        return true;
      }
    }
    return false;
  }
}

package io.gazette.amend;

import io.gazette.text.Chars;

/**
 * A place in a law as it is cited: 第三条第一款第二项. Numbers are those of an id ({@code 22}, {@code
 * 120-3}); {@code ""} for a level that is not cited.
 *
 * @param division {@code chp_2}: 编 章 节, where no article is cited
 */
public record Provision(
    String division, String article, String paragraph, String item, String subitem) {

  /** The law as a whole. */
  public static final Provision WHOLE = new Provision("", "", "", "", "");

  /** The article {@code number}. */
  public static Provision article(String number) {
    return new Provision("", number, "", "", "");
  }

  public boolean isWhole() {
    return equals(WHOLE);
  }

  /**
   * Its eId in that law (mapping.md, 3.3): "第X条第Y款第Z项第W目 is art_X__para_Y__point_Z__indent_W, and
   * 第X条第Z项, the form used when a 条 has one 款, art_X__para_1__point_Z".
   */
  public String eId() {
    if (article.isEmpty()) {
      return division;
    }
    StringBuilder id = new StringBuilder("art_").append(article);
    if (!paragraph.isEmpty() || !item.isEmpty()) {
      id.append("__para_").append(paragraph.isEmpty() ? "1" : paragraph);
    }
    if (!item.isEmpty()) {
      id.append("__point_").append(item);
    }
    if (!subitem.isEmpty()) {
      id.append("__indent_").append(subitem);
    }
    return id.toString();
  }

  /** Whether it is a part of {@code outer}, named by the same article. */
  boolean isIn(Provision outer) {
    boolean article = !outer.article.isEmpty() && outer.article.equals(this.article);
    return article && !equals(outer) && eId().startsWith(outer.eId());
  }

  /** The number of its smallest level; 0 where that is none by itself. */
  int ordinal() {
    String smallest = subitem + item;
    smallest = smallest.isEmpty() ? paragraph : subitem.isEmpty() ? item : subitem;
    smallest = smallest.isEmpty() ? article : smallest;
    boolean number = !smallest.isEmpty() && smallest.indexOf('-') < 0 && smallest.length() < 9;
    return number ? Integer.parseInt(smallest) : 0;
  }

  /** The same, {@code number} in place of that of its smallest level. */
  Provision withOrdinal(int number) {
    String n = Integer.toString(number);
    if (!subitem.isEmpty()) {
      return new Provision(division, article, paragraph, item, n);
    }
    if (!item.isEmpty()) {
      return new Provision(division, article, paragraph, n, "");
    }
    return paragraph.isEmpty()
        ? new Provision(division, n, "", "", "")
        : new Provision(division, article, n, "", "");
  }

  /** The same, the levels above its own taken from {@code spoken}: 第二款 after 第六条. */
  Provision within(Provision spoken) {
    if (division.startsWith("sec") && spoken.division.startsWith("chp")) {
      int chapter = spoken.division.indexOf("__");
      String above = chapter < 0 ? spoken.division : spoken.division.substring(0, chapter);
      return new Provision(above + "__" + division, "", "", "", "");
    }
    if (!article.isEmpty() || !division.isEmpty() || spoken.article.isEmpty()) {
      return this;
    }
    boolean small = paragraph.isEmpty();
    return new Provision(
        "",
        spoken.article,
        small ? spoken.paragraph : paragraph,
        small && item.isEmpty() ? spoken.item : item,
        subitem);
  }

  /**
   * A citation in a text.
   *
   * @param provision what it names
   * @param from offset of its first character
   * @param to offset after its last character
   */
  record Found(Provision provision, int from, int to) {}

  /** The citation that begins with the 第 at {@code from}; null where none does. */
  static Found read(String text, int from) {
    String[] numbers = {"", "", "", ""};
    String division = "";
    int level = -1;
    int at = from;
    while (at < text.length() && Chars.fold(text.charAt(at)) == '第') {
      int start = Numeral.skipBlank(text, at + 1);
      boolean bracket = start < text.length() && Chars.fold(text.charAt(start)) == '(';
      start = bracket ? start + 1 : start;
      int end = Numeral.end(text, start);
      String number = Numeral.value(text, start, end);
      int unit = Numeral.skipBlank(text, end);
      if (bracket && unit < text.length() && Chars.fold(text.charAt(unit)) == ')') {
        unit++;
      }
      int next = unit < text.length() ? "条款项目".indexOf(Chars.fold(text.charAt(unit))) : -1;
      String larger = level < 0 && next < 0 ? division(text, unit) : "";
      if (number.isEmpty() || next <= level && larger.isEmpty()) {
        break;
      }
      at = unit + (text.startsWith("分编", unit) ? 2 : 1);
      if (!larger.isEmpty()) {
        division = larger + "_" + number;
        continue;
      }
      int inserted = next == 0 ? insertedEnd(text, at) : at;
      numbers[next] = inserted > at ? number + "-" + Numeral.value(text, at + 1, inserted) : number;
      at = inserted;
      level = next;
      division = "";
    }
    return at == from
        ? null
        : new Found(
            new Provision(division, numbers[0], numbers[1], numbers[2], numbers[3]), from, at);
  }

  /** The ref of a 编 章 节 in an eId; {@code ""} for all else. */
  private static String division(String text, int at) {
    if (text.startsWith("分编", at)) {
      return "subpart";
    }
    int which = at < text.length() ? "编章节".indexOf(Chars.fold(text.charAt(at))) : -1;
    return which < 0 ? "" : new String[] {"part", "chp", "sec"}[which];
  }

  /** 第一百二十条之三: where 之三 ends. */
  private static int insertedEnd(String text, int at) {
    boolean inserted = at < text.length() && text.charAt(at) == '之';
    int end = inserted ? Numeral.end(text, at + 1) : at;
    return inserted && end > at + 1 ? end : at;
  }
}

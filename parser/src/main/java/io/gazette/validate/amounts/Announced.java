package io.gazette.validate.amounts;

import io.gazette.model.Block;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Parts;
import java.util.List;
import java.util.OptionalInt;

/** What an introduction promises: 下列三类：, 以下四个方面内容：. */
final class Announced {

  private static final List<String> POINTERS = List.of("下列", "以下", "如下");

  /** What may be counted; 以下三年 and 以下二百元 count nothing that follows. */
  private static final List<String> COUNTED =
      List.of("个方面", "方面", "项", "类", "种", "条", "点", "大", "个", "部分");

  private static final List<String> HONOURS = List.of("表彰", "授予", "命名", "通报表扬", "认定", "公布");

  private static final List<String> HONOURED =
      List.of("个单位", "家单位", "个集体", "家企业", "户企业", "名同志", "位同志", "名个人", "个项目");

  private static final int LONGEST_NOUN = "主要内容和措施:".length();

  private Announced() {}

  /** How many {@code unit} announces, which ends in a colon; empty where it does not say. */
  static OptionalInt by(Block.Unit unit) {
    String text = unit.text().isEmpty() ? unit.heading() : unit.text();
    String end = text.stripTrailing();
    if (!end.endsWith("：") && !end.endsWith(":")) {
      return OptionalInt.empty();
    }
    String plain = Parts.plain(end);
    int clause = Math.max(plain.lastIndexOf('。'), plain.lastIndexOf('；')) + 1;
    for (String pointer : POINTERS) {
      int at = plain.lastIndexOf(pointer);
      if (at >= clause) {
        return number(plain, at + pointer.length());
      }
    }
    return ofAspects(plain, clause);
  }

  /** 主要包括四个方面：, 重点抓好三项工作：: the number is in the last words of all. */
  private static OptionalInt ofAspects(String plain, int clause) {
    for (String end : List.of("个方面:", "个方面内容:", "项工作:", "项任务:", "项措施:", "条措施:", "个问题:")) {
      int at = plain.length() - end.length();
      int from = at;
      while (from > clause && ChineseNumber.isNumeral(plain.charAt(from - 1))) {
        from--;
      }
      if (plain.endsWith(end) && from < at) {
        return number(plain, from);
      }
    }
    return OptionalInt.empty();
  }

  /** The number at {@code from}, where what follows it can be counted. */
  private static OptionalInt number(String plain, int from) {
    int end = from;
    while (end < plain.length() && ChineseNumber.isNumeral(plain.charAt(end))) {
      end++;
    }
    int value = end > from && end - from < 4 ? ChineseNumber.parse(plain, from, end) : -1;
    int noun = end;
    boolean all = COUNTED.stream().anyMatch(counted -> isAll(plain, noun, counted));
    return value > 1 && all && !plain.contains("至少") ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** 四项内容：, but not 四项或四项以上情形： nor 四项之一：, which are a choice. */
  private static boolean isAll(String plain, int at, String counted) {
    String rest = plain.startsWith(counted, at) ? plain.substring(at + counted.length()) : "";
    return !rest.isEmpty()
        && rest.length() <= LONGEST_NOUN
        && rest.chars().noneMatch(c -> "或以之中(的".indexOf(c) >= 0);
  }

  /** The 5 of 决定对某局等5个单位予以表彰; empty where nothing of the kind is said. */
  static OptionalInt honoured(Block.Unit unit) {
    String text = unit.text();
    boolean honours = HONOURS.stream().anyMatch(text::contains);
    int at = honours ? text.indexOf('等') : -1;
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
        end++;
      }
      int value = end > at + 1 ? ChineseNumber.parse(text, at + 1, end) : -1;
      int behind = end;
      if (value > 1 && HONOURED.stream().anyMatch(word -> text.startsWith(word, behind))) {
        return OptionalInt.of(value);
      }
      at = text.indexOf('等', at + 1);
    }
    return OptionalInt.empty();
  }

  /** How many units of one kind {@code blocks} begin with, labelled from 1 on without a gap. */
  static int labelled(List<Block> blocks) {
    int count = 0;
    Block.Type type = Block.Type.PARAGRAPH;
    int level = 0;
    for (Block block : blocks) {
      boolean next =
          block instanceof Block.Unit unit
              && unit.number().equals(String.valueOf(count + 1))
              && (count == 0 || unit.type() == type && unit.level() == level);
      if (next) {
        count++;
        type = ((Block.Unit) block).type();
        level = ((Block.Unit) block).level();
      } else if (block instanceof Block.Unit unit && !unit.number().isEmpty()) {
        // A number that is left out is another fault (GZ310).
        boolean gap = unit.type() == type && unit.level() == level && !unit.number().equals("1");
        return gap ? 0 : count;
      }
    }
    return count;
  }
}

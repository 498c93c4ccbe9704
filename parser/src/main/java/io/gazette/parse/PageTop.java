package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What stands above the document in a text saved from the web, where the page itself shows where it
 * ends: its place in the site (首页 > 政策 > 规章), its information table (索引号 …), and its title, which
 * the first line names with the site (某某办法_云川市人民政府) and which comes back over the text.
 *
 * @param end index just after its last line; 0 where nothing shows a page
 * @param table the lines of the information table
 */
record PageTop(int end, BitSet table) {

  private static final int MOST_LINES = 150;
  private static final int LONGEST_ENTRY = 16;
  private static final int SHORTEST_SENTENCE = 20;
  private static final int FEWEST_LABELS = 3;

  private static final Set<String> LABELS =
      Set.of(
          "索引号", "分类", "主题分类", "体裁分类", "组配分类", "信息分类", "发布机构", "发文机关", "发文单位", "发布单位", "制发机关",
          "成文日期", "发文日期", "发布日期", "生成日期", "公开日期", "实施日期", "生效日期", "失效日期", "废止日期", "名称", "标题",
          "文件名称", "信息名称", "文号", "发文字号", "文件编号", "主题词", "关键词", "效力状态", "有效性", "时效性", "公开方式",
          "历次修订信息");

  /** The top of the page whose lines are {@code lines}. */
  static PageTop of(List<Line> lines) {
    int text = textStart(lines);
    List<Line> above = lines.subList(0, text);
    int again = titleAgain(above);
    BitSet table = table(above, again);
    int end = Math.max(again, table.length());
    for (int i = 0; i < text; i++) {
      boolean place = WebWords.isPlace(above.get(i).compact());
      end = place ? Math.max(end, i + 1) : end;
    }
    boolean page = again > 0 || table.cardinality() > 0 || end > 0;
    if (!page || !isMenu(above.subList(0, end), again > 0 ? 1 : 2)) {
      return new PageTop(0, new BitSet());
    }
    boolean named = again > 0 && end == again && isHeaded(above, again + 1);
    return new PageTop(named ? end + 1 : end, table);
  }

  /**
   * Whether the text has a head of its own, of one body or two: the title over it is the page's.
   */
  private static boolean isHeaded(List<Line> above, int from) {
    for (Line line : above.subList(from, Math.min(above.size(), from + 2))) {
      if (line.is(LineKind.ORDER_HEAD)) {
        return true;
      }
    }
    return false;
  }

  /** The first line that is a sentence or has a label: no menu stands below it. */
  static int textStart(List<Line> lines) {
    int most = Math.min(lines.size(), MOST_LINES);
    for (int i = 0; i < most; i++) {
      Line line = lines.get(i);
      boolean sentence = line.last() == '。' && line.compact().length() >= SHORTEST_SENTENCE;
      if (sentence || line.marker() != null && !WebWords.isPlace(line.compact())) {
        return i;
      }
    }
    return most;
  }

  boolean isTable(int line) {
    return table.get(line);
  }

  /** Where the title that the first line names with its site stands again, the last time; or 0. */
  private static int titleAgain(List<Line> above) {
    int bar = above.isEmpty() ? -1 : above.get(0).compact().indexOf('_');
    String title = bar > 4 ? above.get(0).compact().substring(0, bar) : "";
    for (int i = above.size() - 1; i > 0; i--) {
      if (above.get(i).compact().equals(title)) {
        return i;
      }
    }
    return 0;
  }

  /** The labels, each above its value or before it, and the values. */
  private static BitSet table(List<Line> above, int again) {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      if (isLabel(above.get(i).compact())) {
        labels.add(i);
      }
    }
    BitSet table = new BitSet();
    if (labels.size() < FEWEST_LABELS) {
      return table;
    }
    int last = labels.get(labels.size() - 1);
    table.set(labels.get(0), last + 1);
    boolean bare = LABELS.contains(above.get(last).compact());
    if (bare && last + 1 < above.size() && last + 1 != again) {
      table.set(last + 1);
    }
    return table;
  }

  private static boolean isLabel(String line) {
    int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
    return LABELS.contains(colon > 0 ? line.substring(0, colon) : line);
  }

  /** Whether enough words of menus and mostly short lines stand in {@code top}. */
  private static boolean isMenu(List<Line> top, int needed) {
    int entries = 0;
    int words = 0;
    for (Line line : top) {
      entries += line.compact().length() <= LONGEST_ENTRY ? 1 : 0;
      words += WebWords.isMenu(line.compact()) ? 1 : 0;
    }
    return words >= needed && entries * 10 >= top.size() * 5;
  }
}

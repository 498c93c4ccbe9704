package io.gazette.read.html;

import io.gazette.read.collect.CollectedText;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import io.gazette.text.Property;
import io.gazette.text.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table in which a government site tells what a document is: 索引号, 发文机关, 成文日期, 标题, 发文字号, 发布日期
 * (the 政府信息公开 catalogue). It is found by its labels, in the cells of a table or at the head of
 * lines.
 */
final class InformationTable {

  /** Labels that only such a table has, or that say what the document itself says. */
  private static final Set<String> CORE =
      Set.of(
          "索引号", "统一编号", "信息索引", "发文机关", "发布机关", "发布机构", "发文单位", "制发机关", "制定机关", "公开机构", "发文机构",
          "成文日期", "发文日期", "发文字号", "文号", "文件编号", "实施日期", "施行日期", "生效日期", "失效日期", "废止日期", "主题分类",
          "主题词", "文件状态", "效力状态", "有效性", "时效性", "法規名稱", "公發布日", "修正日期", "發文字號", "發文機關", "法規體系",
          "法規類別");

  private static final Set<String> OTHER =
      Set.of(
          "标题", "名称", "文件名称", "信息名称", "分类", "信息分类", "发布日期", "发布时间", "公布日期", "公开日期", "生成日期", "关键词",
          "公开方式", "公开时限", "公开范围", "公开形式", "公开程序", "公开类别", "体裁分类", "体裁", "服务对象", "服务对象分类", "内容概述",
          "内容概要", "有效期", "有效期限", "组配分类", "载体类型", "是否有效", "历次修订信息", "施行时间", "信息来源", "主题", "公开目录",
          "所属栏目", "制定日期", "法規位階", "發布日期", "失效时间", "生效时间", "发文时间", "成文时间", "解读链接", "效力级别", "信息类别");

  private static final List<String> TITLES = List.of("标题", "名称", "文件名称", "信息名称", "法規名稱");

  private static final int LONGEST_LABEL = 12;
  private static final int FEWEST = 3;

  private final CollectedText text;
  private final List<PageLine> lines;
  private final Map<Integer, TableRow> rows;
  private final List<Property> properties = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private InformationTable(CollectedText text, List<PageLine> lines, Map<Integer, TableRow> rows) {
    this.text = text;
    this.lines = lines;
    this.rows = rows;
  }

  /** The table of the page whose lines are {@code lines}; empty where it has none. */
  static InformationTable find(
      CollectedText text, List<PageLine> lines, Map<Integer, TableRow> rows) {
    InformationTable table = new InformationTable(text, lines, rows);
    int from = 0;
    while (from < lines.size()) {
      int to = table.cluster(from);
      from = Math.max(to, from + 1);
    }
    return table;
  }

  /** Whether {@code words} end in a label that only such a table has: 全文有效成文日期. */
  static boolean endsInLabel(String words) {
    for (String label : CORE) {
      if (words.endsWith(label)) {
        return true;
      }
    }
    return false;
  }

  /** The lines it stands on, by number. */
  BitSet lines() {
    return taken;
  }

  /** What it says, in printed order. */
  List<Property> properties() {
    return properties;
  }

  /** What it calls the document, if it does. */
  Optional<Property> title() {
    for (String name : TITLES) {
      for (Property property : properties) {
        if (property.name().equals(name) && !property.value().isEmpty()) {
          return Optional.of(property);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the labels that follow each other from line {@code from} on; they are taken if they are
   * enough. Returns the line after them.
   */
  private int cluster(int from) {
    Map<String, Property> found = new LinkedHashMap<>();
    BitSet own = new BitSet();
    int core = 0;
    int line = from;
    int misses = 0;
    int end = from;
    while (line < lines.size() && misses <= 1) {
      List<Property> here = read(line, own);
      if (here.isEmpty()) {
        if (found.isEmpty()) {
          return from + 1;
        }
        misses += own.get(line) || lines.get(line).printed() == 0 ? 0 : 1;
      } else {
        misses = 0;
        end = line + 1;
      }
      for (Property property : here) {
        core += CORE.contains(property.name()) && !found.containsKey(property.name()) ? 1 : 0;
        found.putIfAbsent(property.name(), property);
      }
      line++;
    }
    if (found.size() >= FEWEST && core >= 2) {
      properties.addAll(found.values());
      taken.or(own);
    }
    return end;
  }

  /** The labels with their values on line {@code i}; the lines they stand on are set in own. */
  private List<Property> read(int i, BitSet own) {
    List<Property> found = new ArrayList<>();
    PageLine line = lines.get(i);
    TableRow row = rows.get(i);
    if (row != null) {
      cells(row, found);
    } else if (line.printed() > 0 && line.hint() != LineHint.TABLE_ROW && !own.get(i)) {
      alone(i, found, own);
    }
    if (!found.isEmpty()) {
      own.set(i);
    }
    return found;
  }

  private void cells(TableRow row, List<Property> found) {
    List<TableRow.Cell> cells = row.cells();
    for (int k = 0; k < cells.size(); k++) {
      TableRow.Cell cell = cells.get(k);
      Optional<String> label = label(cell.from(), cell.to());
      if (label.isPresent()) {
        boolean next = k + 1 < cells.size();
        int from = next ? cells.get(k + 1).from() : cell.to();
        int to = next ? cells.get(k + 1).to() : cell.to();
        found.add(property(label.get(), from, to));
        k++;
      } else {
        inline(cell.from(), cell.to()).ifPresent(found::add);
      }
    }
  }

  /** 文　号：穗医保规字〔2019〕4号 on a line; or 主题词： on one and its value on that beside it. */
  private void alone(int i, List<Property> found, BitSet own) {
    PageLine line = lines.get(i);
    Optional<Property> inline = inline(line.from(), line.to());
    if (inline.isPresent()) {
      found.add(inline.get());
      return;
    }
    Optional<String> label = label(line.from(), line.to());
    if (label.isEmpty()) {
      return;
    }
    boolean beside =
        i + 1 < lines.size()
            && lines.get(i + 1).block() != line.block()
            && lines.get(i + 1).block().parent() == line.block().parent()
            && lines.get(i + 1).hint() != LineHint.TABLE_ROW
            && label(lines.get(i + 1).from(), lines.get(i + 1).to()).isEmpty()
            && inline(lines.get(i + 1).from(), lines.get(i + 1).to()).isEmpty();
    boolean colon = "：:".indexOf(last(line)) >= 0;
    if (beside) {
      found.add(property(label.get(), lines.get(i + 1).from(), lines.get(i + 1).to()));
      own.set(i + 1);
    } else if (colon) {
      found.add(property(label.get(), line.to(), line.to()));
    }
  }

  private char last(PageLine line) {
    int at = line.to();
    while (at > line.from() && Chars.isSpace(text.at(at - 1))) {
      at--;
    }
    return at > line.from() ? text.at(at - 1) : ' ';
  }

  private Property property(String name, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Chars.isSpace(text.at(first))) {
      first++;
    }
    while (last > first && Chars.isSpace(text.at(last - 1))) {
      last--;
    }
    return new Property(name, text.text(first, last), first, last);
  }

  /** A label, a colon and a value. */
  private Optional<Property> inline(int from, int to) {
    int limit = Math.min(to, from + 2 * LONGEST_LABEL);
    for (int i = from; i < limit; i++) {
      char c = text.at(i);
      if (c == '：' || c == ':') {
        Optional<String> label = label(from, i);
        boolean value = i + 1 < to && label.isPresent();
        Property property = value ? property(label.get(), i + 1, to) : new Property("", "", 0, 0);
        return property.value().isEmpty() ? Optional.empty() : Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** The label that {@code [from, to)} is, its spacing, brackets and colon left out. */
  private Optional<String> label(int from, int to) {
    StringBuilder label = new StringBuilder();
    for (int i = from; i < to && label.length() <= LONGEST_LABEL; i++) {
      char c = text.at(i);
      if (!Chars.isSpace(c) && "：:[]【】•·".indexOf(c) < 0 && !Chars.isInvisible(c)) {
        label.append(c);
      }
    }
    String word = label.toString();
    return CORE.contains(word) || OTHER.contains(word) ? Optional.of(word) : Optional.empty();
  }
}

package io.gazette.emit.akn;

import io.gazette.model.Block;
import io.gazette.model.Block.Table;
import io.gazette.model.Block.Unit;
import io.gazette.text.ChineseNumber;
import java.util.List;

/** Which paragraphs belong to a table: 表1　任务分工 above it, 注：… below it (mapping.md, 10). */
final class TableText {

  private static final int LONGEST_CAPTION = 60;
  private static final List<String> NOTES = List.of("注", "备注", "说明", "资料来源", "数据来源");

  private TableText() {}

  /** Whether {@code unit} is the caption of the table that it holds. */
  static boolean isCaption(Unit unit) {
    String text = unit.text().strip();
    boolean line = isLine(unit) && text.length() <= LONGEST_CAPTION && text.indexOf('。') < 0;
    boolean above = !unit.children().isEmpty() && unit.children().get(0) instanceof Table;
    return line && above && (isNumbered(text) || text.endsWith("表"));
  }

  /** 表1, 附表二: the word for a table and its number. */
  private static boolean isNumbered(String text) {
    int word = text.startsWith("附表") ? 2 : text.startsWith("表") ? 1 : text.length();
    while (word < text.length() && text.charAt(word) == ' ') {
      word++;
    }
    return word < text.length() && ChineseNumber.isNumeral(text.charAt(word));
  }

  /** Whether the block at {@code at} is a note under a table. */
  static boolean isNote(List<Block> blocks, int at) {
    int above = at;
    while (above >= 0 && blocks.get(above) instanceof Unit unit && isNote(unit)) {
      above--;
    }
    return above < at && above >= 0 && endsInTable(blocks.get(above));
  }

  private static boolean endsInTable(Block block) {
    if (block instanceof Unit unit && !unit.children().isEmpty()) {
      return endsInTable(unit.children().get(unit.children().size() - 1));
    }
    return block instanceof Table;
  }

  private static boolean isNote(Unit unit) {
    String text = unit.text();
    for (String word : NOTES) {
      int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
      if (isLine(unit)
          && unit.children().isEmpty()
          && text.startsWith(word)
          && colon >= 0
          && colon <= word.length() + 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLine(Unit unit) {
    return !unit.quoted() && unit.responsibility().isEmpty();
  }
}

package io.gazette.form;

import io.gazette.model.Block;
import io.gazette.model.Issue;
import io.gazette.read.docx.WordDraft;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets an issue as a Word file whose articles, items and headings are numbered by Word: their
 * labels are no characters of its text.
 */
public final class WordSetter {

  private final WordDraft draft = new WordDraft();
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<String, Integer> running = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private int automatic;

  private WordSetter() {}

  /**
   * An issue as it was set.
   *
   * @param bytes the file
   * @param automatic how many labels Word counts
   */
  public record Draft(byte[] bytes, int automatic) {}

  /** The Word file. */
  public static Draft set(Issue issue) {
    WordSetter setter = new WordSetter();
    Manuscript.of(issue).forEach(setter::add);
    return new Draft(setter.draft.bytes(), setter.automatic);
  }

  private void add(Line line) {
    String pattern = pattern(line);
    if (!line.rows().isEmpty()) {
      draft.raw(table(line));
    } else if (pattern.isEmpty()) {
      draft.paragraph(
          align(line), line.whole() + (line.page().isEmpty() ? "" : "\t" + line.page()));
    } else {
      counted(line, pattern);
    }
  }

  private void counted(Line line, String pattern) {
    int number = Integer.parseInt(line.number());
    String key = format(line) + pattern;
    int list = lists.computeIfAbsent(key, p -> draft.list(format(line), pattern));
    if (number != last.getOrDefault(key, -1) + 1) {
      running.put(key, draft.again(list, number));
    }
    last.put(key, number);
    draft.item(running.getOrDefault(key, list), 0, line.text());
    automatic++;
  }

  private static String align(Line line) {
    return switch (line.place()) {
      case TITLE, MIDDLE, DIVISION -> "<w:jc w:val=\"center\"/>";
      case RIGHT -> "<w:jc w:val=\"right\"/>";
      default -> "";
    };
  }

  /** 第%1条 of 第五条; "" where the label is no number that Word can count. */
  private static String pattern(Line line) {
    boolean counted =
        line.label().matches("(第|（|\\()?([一二三四五六七八九十百零]+|[0-9]+)[条章节编、）.．)]")
            && line.number().matches("[0-9]{1,3}");
    return counted ? line.label().replaceFirst("[一二三四五六七八九十百零]+|[0-9]+", "%1") : "";
  }

  private static String format(Line line) {
    return line.label().matches(".*[0-9].*") ? "decimal" : "chineseCountingThousand";
  }

  private static String table(Line line) {
    StringBuilder word = new StringBuilder("<w:tbl>");
    for (int i = 0; i < line.rows().size(); i++) {
      word.append("<w:tr>").append(i < line.head() ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
      for (Block.Cell cell : line.rows().get(i)) {
        word.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(cell.columns());
        word.append("\"/></w:tcPr><w:p>")
            .append(WordDraft.run(cell.text()))
            .append("</w:p></w:tc>");
      }
      word.append("</w:tr>");
    }
    return word.append("</w:tbl>").toString();
  }
}

package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.emit.EmittedText;
import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.docx.WordDraft;
import io.gazette.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The issues of the fixtures set anew as a page of the web and as a Word file whose articles, items
 * and headings are numbered by Word: the same documents, outline and text.
 */
class SampleFormsTest {

  /** A line as it is set: a label that may be left to Word, its text, or the rows of a table. */
  private record Set(String label, String number, String text, List<List<Block.Cell>> rows) {}

  @ParameterizedTest
  @ValueSource(strings = {"yunchuan-2024-03", "yunchuan-2009-11"})
  void asAPageOfTheWeb(String name) throws IOException {
    Issue issue = issue(name);
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><body><div class=text>\n");
    for (Set line : lines(issue, source(name))) {
      if (line.rows().isEmpty()) {
        String text = WordDraft.escaped(join(line)).replace("\n", "<br>");
        html.append("<p>").append(text).append("</p>\n");
      } else {
        html.append(table(line.rows()));
      }
    }
    html.append("</div></body></html>");
    assertSame(issue, "a", html.toString().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yunchuan-2024-03", "yunchuan-2009-11"})
  void asAWordFileWithAutomaticNumbers(String name) throws IOException {
    Issue issue = issue(name);
    WordDraft draft = new WordDraft();
    Map<String, Integer> lists = new HashMap<>();
    Map<String, Integer> running = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    int automatic = 0;
    for (Set line : lines(issue, source(name))) {
      String pattern = pattern(line);
      if (!line.rows().isEmpty()) {
        draft.raw(wordTable(line.rows()));
      } else if (pattern.isEmpty()) {
        draft.paragraph(join(line));
      } else {
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
    }
    assertThat(automatic).isGreaterThan(10);
    assertSame(issue, "draft", draft.bytes());
  }

  private static void assertSame(Issue issue, String name, byte[] bytes) throws IOException {
    Issue again =
        GazetteParser.parse(
                InputFormat.read(name, bytes, ReadOptions.DEFAULT).source(), ParseOptions.DEFAULT)
            .issue();
    assertThat(Outline.masthead(again)).isEqualTo(Outline.masthead(issue));
    assertThat(Outline.contents(again)).isEqualTo(Outline.contents(issue));
    assertThat(Outline.documents(again)).isEqualTo(Outline.documents(issue));
    assertThat(EmittedText.ofModel(again)).isEqualTo(EmittedText.ofModel(issue));
  }

  private static List<String> source(String name) throws IOException {
    return Files.readAllLines(Fixtures.folder("issues").resolve(name).resolve("issue.txt"));
  }

  private static Issue issue(String name) throws IOException {
    Path file = Fixtures.folder("issues").resolve(name).resolve("issue.txt");
    return GazetteParser.parse(
            InputFormat.read(name + ".txt", Files.readAllBytes(file), ReadOptions.DEFAULT).source(),
            ParseOptions.DEFAULT)
        .issue();
  }

  private static String join(Set line) {
    return line.label().isEmpty() ? line.text() : line.label() + "　" + line.text();
  }

  /** 第%1条 of 第五条; "" where the label is no number that Word can count. */
  private static String pattern(Set line) {
    boolean counted =
        line.label().matches("(第|（|\\()?([一二三四五六七八九十百零]+|[0-9]+)[条章节编、）.．)]")
            && line.number().matches("[0-9]{1,3}");
    return counted ? line.label().replaceFirst("[一二三四五六七八九十百零]+|[0-9]+", "%1") : "";
  }

  private static String format(Set line) {
    return line.label().matches(".*[0-9].*") ? "decimal" : "chineseCountingThousand";
  }

  private static List<Set> lines(Issue issue, List<String> source) {
    List<Set> lines = new ArrayList<>();
    issue.masthead().ifPresent(m -> printed(m.printed(), lines));
    for (Contents contents : issue.contents()) {
      contents.heading().forEach(p -> text(printed(p.span(), p.text(), source), lines));
      for (Contents.Rubric rubric : contents.rubrics()) {
        if (!rubric.text().isEmpty()) {
          text(printed(rubric.span(), rubric.text(), source), lines);
        }
        rubric.entries().forEach(e -> text(printed(e.span(), e.text(), source), lines));
      }
    }
    issue.documents().forEach(d -> document(d, lines));
    issue.backMatter().forEach(b -> printed(b.printed(), lines));
    return lines;
  }

  private static void document(Document document, List<Set> lines) {
    printed(document.head(), lines);
    document.body().forEach(b -> block(b, lines));
    printed(document.tail(), lines);
    document.attachments().forEach(a -> document(a, lines));
    document.colophon().ifPresent(c -> printed(c.printed(), lines));
  }

  private static void printed(List<Printed> printed, List<Set> lines) {
    printed.forEach(p -> text(p.text(), lines));
  }

  private static void text(String text, List<Set> lines) {
    if (!text.isEmpty()) {
      lines.add(new Set("", "", text, List.of()));
    }
  }

  /** Where the tables of contents turn their lines, they are turned here too. */
  private static String printed(Span span, String text, List<String> source) {
    StringBuilder lines = new StringBuilder();
    for (String line : source.subList(span.line() - 1, span.endLine())) {
      String shown = line.replaceAll("[.…]{2,}", "").strip();
      lines.append(lines.isEmpty() || shown.isEmpty() ? "" : "\n").append(shown);
    }
    return lines.toString().replaceAll("\\s", "").equals(text.replaceAll("\\s", ""))
        ? lines.toString()
        : text;
  }

  private static void block(Block block, List<Set> lines) {
    if (block instanceof Block.Table table) {
      lines.add(new Set("", "", "", table.rows()));
    } else if (block instanceof Block.Unit unit) {
      List<Block> children = unit.children();
      String text = unit.heading() + unit.text();
      boolean first = unit.type() == Block.Type.ARTICLE && text.isEmpty() && !children.isEmpty();
      if (first && children.get(0) instanceof Block.Unit p && p.num().isEmpty()) {
        lines.add(new Set(unit.num(), unit.number(), p.text(), List.of()));
        p.children().forEach(b -> block(b, lines));
        children = children.subList(1, children.size());
      } else {
        lines.add(new Set(unit.num(), unit.number(), text, List.of()));
      }
      children.forEach(b -> block(b, lines));
    }
  }

  private static String table(List<List<Block.Cell>> rows) {
    StringBuilder html = new StringBuilder("<table>");
    for (List<Block.Cell> row : rows) {
      html.append("<tr>");
      row.forEach(c -> html.append("<td>").append(WordDraft.escaped(c.text())));
    }
    return html.append("</table>\n").toString();
  }

  private static String wordTable(List<List<Block.Cell>> rows) {
    StringBuilder word = new StringBuilder("<w:tbl>");
    for (List<Block.Cell> row : rows) {
      word.append("<w:tr>");
      for (Block.Cell cell : row) {
        word.append("<w:tc><w:p>").append(WordDraft.run(cell.text())).append("</w:p></w:tc>");
      }
      word.append("</w:tr>");
    }
    return word.append("</w:tbl>").toString();
  }
}

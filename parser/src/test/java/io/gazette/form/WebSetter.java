package io.gazette.form;

import io.gazette.model.Block;
import io.gazette.model.Issue;
import io.gazette.read.docx.WordDraft;
import java.nio.charset.StandardCharsets;

/**
 * Sets an issue as a page of the web: a paragraph a line, titles in the middle, tables as tables.
 */
public final class WebSetter {

  private WebSetter() {}

  /** The page, in UTF-8. */
  public static byte[] set(Issue issue) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><body><div class=text>\n");
    for (Line line : Manuscript.of(issue)) {
      html.append(line.rows().isEmpty() ? paragraph(line) : table(line));
    }
    return html.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String paragraph(Line line) {
    String align =
        switch (line.place()) {
          case TITLE, MIDDLE, DIVISION -> " align=center";
          case RIGHT -> " align=right";
          default -> "";
        };
    String page = line.page().isEmpty() ? "" : "……………" + line.page();
    return "<p" + align + ">" + broken(line.whole() + page) + "</p>\n";
  }

  private static String broken(String text) {
    return WordDraft.escaped(text).replace("\n", "<br>");
  }

  private static String table(Line line) {
    StringBuilder html = new StringBuilder("<table border=1>");
    for (int i = 0; i < line.rows().size(); i++) {
      html.append("<tr>");
      for (Block.Cell cell : line.rows().get(i)) {
        html.append(i < line.head() ? "<th" : "<td")
            .append(" colspan=")
            .append(cell.columns())
            .append(" rowspan=")
            .append(cell.rows());
        html.append('>').append(broken(cell.text())).append("\n");
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }
}

package io.gazette.accuracy;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a page as a person copies it: a line for each block, row and cell. */
final class PageText {

  private static final Set<String> BLOCKS =
      Set.of("br", "p", "div", "tr", "td", "th", "table", "li", "h1", "h2", "h3", "h4", "center");
  private static final Set<String> SILENT = Set.of("script", "style", "title");

  private PageText() {}

  static String of(String html) {
    StringBuilder out = new StringBuilder();
    Jsoup.parse(html)
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text && !SILENT.contains(text.parent().nodeName())) {
                  out.append(text.getWholeText().replaceAll("[\r\n\t ]+", " "));
                } else if (node instanceof Element e && BLOCKS.contains(e.normalName())) {
                  out.append('\n');
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element e && BLOCKS.contains(e.normalName())) {
                  out.append('\n');
                }
              }
            });
    return out.toString()
            .replaceAll("\n[ \u00A0]+", "\n")
            .replaceAll("[ \u00A0]*\n(\\s*\n)*", "\n")
            .strip()
        + "\n";
  }
}

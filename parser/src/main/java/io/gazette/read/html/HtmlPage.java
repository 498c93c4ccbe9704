package io.gazette.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The door of the room. */
public final class HtmlPage {

  private HtmlPage() {}

  public static String dump(String html) {
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    PageWalk walk = new PageWalk(document.body(), TableShape.of(document.body()));
    document.body().filter(walk);
    StringBuilder b = new StringBuilder();
    b.append("TITLE ").append(document.title()).append('\n');
    for (var m : document.select("meta[name]")) b.append("META ").append(m.attr("name")).append('=').append(m.attr("content").length() > 80 ? m.attr("content").substring(0,80) : m.attr("content")).append('\n');
    InformationTable table = InformationTable.find(walk.text(), walk.lines(), walk.rows());
    for (var p : table.properties()) b.append("PROP ").append(p.name()).append('=').append(p.value()).append('\n');
    PageView view = new PageView(walk.text(), walk.lines(), table, KnownTitles.of(document, table));
    var main = MainElement.of(document.body(), walk);
    var ex = walk.extent(main).orElse(new PageWalk.Extent(0,0,walk.lines().size()));
    b.append("MAIN ").append(main.normalName()).append(' ').append(main.className()).append(' ').append(main.id()).append(' ').append(ex).append('\n');
    DocumentRange range = DocumentRange.of(view, ex.first(), ex.end());
    b.append("RANGE ").append(range.titleFrom()).append('-').append(range.titleTo()).append(' ').append(range.lines().nextSetBit(0)).append("..").append(range.lines().length()).append('\n');
    int n = 0;
    for (PageLine l : walk.lines()) {
      b.append(range.lines().get(n) ? (n >= range.titleFrom() && n < range.titleTo() ? "T " : "D ") : table.lines().get(n) ? "I " : "  "); n++; b.append(l.hint().toString(), 0, Math.min(4, l.hint().toString().length())).append(l.isLink() ? " L " : l.linked() > 0 ? " l " : "   ").append(l.bold()*10 >= l.printed()*9 && l.bold() > 0 ? "B " : "  ");
      String t = walk.text().text(l.from(), l.to());
      b.append(t.length() > 110 ? t.substring(0, 70) + " ...... " + t.substring(t.length() - 30) : t).append("   <").append(l.block().normalName()).append(' ').append(l.block().className()).append(' ').append(l.block().id()).append('>').append('\n');
    }
    return b.toString();
  }
}

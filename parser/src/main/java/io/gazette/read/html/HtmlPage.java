package io.gazette.read.html;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Origins;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The door of the room: an HTML page as a source text. All that the page shows is delivered; what
 * is not the document is marked as the page's own, or as its information table.
 *
 * @param source the text
 * @param findings what is to be said of the page
 */
public record HtmlPage(SourceText source, List<Diagnostic> findings) {

  /** What a browser nests no deeper either; more is kept, but flat. */
  private static final int DEEPEST = 256;

  /** The places of more tags would not fit into 512 MB; then findings name lines of the text. */
  private static final int MOST_PLACED = 1_000_000;

  public HtmlPage {
    findings = List.copyOf(findings);
  }

  /** Reads {@code html}, the characters of the file {@code name}. */
  public static HtmlPage read(String name, String encoding, String sha256, String html) {
    boolean placed = tags(html) <= MOST_PLACED;
    Parser parser = Parser.htmlParser().setTrackPosition(placed).setMaxDepth(DEEPEST);
    Document document = Jsoup.parse(html, "", parser);
    StyleSheet.of(document).apply(document);
    Element body = document.body();
    PageWalk walk = new PageWalk(body, TableShape.of(body), html);
    body.filter(walk);
    InformationTable table = InformationTable.find(walk.text(), walk.lines(), walk.rows());
    PageView page = new PageView(walk, table, KnownTitles.of(document, table));
    IssueIndex index = IssueIndex.of(page);
    boolean listed = index.entries() > 0;
    DocumentRange range =
        listed ? new DocumentRange(index.lines(), -1, -1, true) : range(body, walk, page);
    PageKind kind = new PageKind(page, range);
    new PageMarks(walk.text(), page, range).mark(listed || kind.isDocument());
    SourceText source =
        walk.text()
            .source(name, "html", encoding, sha256)
            .withOrigins(Origins.inFile(walk.places().read()))
            .withProperties(table.properties());
    int first = Math.max(0, range.lines().nextSetBit(0));
    Span at = place(source, at(walk, first));
    Optional<Diagnostic> finding = listed ? PageKind.index(index.entries(), at) : kind.finding(at);
    return new HtmlPage(source, finding.stream().toList());
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags++;
    }
    return tags;
  }

  /** The beginning of the delivered line that stands at or before a place in the file. */
  public Span place(int fileLine, int fileColumn) {
    int found = 0;
    for (int i = 0; i < source.lineCount(); i++) {
      Span start = source.inFile(source.span(source.lineStart(i), source.lineStart(i)));
      boolean above = start.line() < fileLine;
      found = above || start.line() == fileLine && start.column() <= fileColumn ? i : found;
    }
    return place(source, source.lineCount() == 0 ? 0 : source.lineStart(found));
  }

  private static Span place(SourceText source, int at) {
    return source.lineCount() == 0 ? Span.NONE : source.span(at, at);
  }

  private static int at(PageWalk walk, int line) {
    return line < walk.lines().size() ? walk.lines().get(line).from() : 0;
  }

  private static DocumentRange range(Element body, PageWalk walk, PageView page) {
    PageWalk.Extent whole = new PageWalk.Extent(0, 0, 0, walk.lines().size());
    PageWalk.Extent extent = walk.extent(MainElement.of(body, walk)).orElse(whole);
    return DocumentRange.of(page, extent.first(), extent.end());
  }
}

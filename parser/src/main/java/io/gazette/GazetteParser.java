package io.gazette;

import io.gazette.model.Block;
import io.gazette.model.Counts;
import io.gazette.model.Discard;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Source;
import io.gazette.text.ChineseNumber;
import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** STUB: one line, one unit. */
public final class GazetteParser {

  private GazetteParser() {}

  public static ParseResult parse(SourceText source) {
    return parse(source, ParseOptions.DEFAULT);
  }

  public static ParseResult parse(SourceText source, ParseOptions options) {
    List<Block> body = new ArrayList<>();
    List<Discard> discards = new ArrayList<>();
    List<Block> children = new ArrayList<>();
    Block.Unit open = null;
    for (int i = 0; i < source.lineCount(); i++) {
      String line = source.text().substring(source.lineStart(i), source.lineEnd(i));
      Span span = source.span(source.lineStart(i), source.lineEnd(i));
      StringBuilder kept = new StringBuilder();
      StringBuilder dropped = new StringBuilder();
      line.chars()
          .forEach(c -> ("#*\uFEFF\u200B".indexOf(c) < 0 ? kept : dropped).append((char) c));
      if (Counts.characters(dropped) > 0) {
        discards.add(new Discard(DiscardReason.MARKUP, dropped.toString(), span));
      }
      line = kept.toString().strip();
      if (Counts.characters(line) == 0) {
        continue;
      }
      Block.Unit unit = unit(line, span);
      if (open != null && (unit.type() == Block.Type.PARAGRAPH || unit.type() == Block.Type.ITEM)) {
        children.add(unit);
        continue;
      }
      close(open, children, body);
      open = unit;
    }
    close(open, children, body);
    Source s = new Source(source.name(), "text", "UTF-8", "", Counts.characters(source.text()));
    Issue issue =
        new Issue(
            s,
            options.place(),
            Optional.empty(),
            List.of(),
            List.of(document(body)),
            List.of(),
            List.of(),
            discards);
    return new ParseResult(issue, List.of());
  }

  private static void close(Block.Unit open, List<Block> children, List<Block> body) {
    if (open != null) {
      body.add(
          new Block.Unit(
              open.type(),
              0,
              open.num(),
              open.number(),
              "",
              open.text(),
              Optional.empty(),
              false,
              children,
              open.span()));
    }
    children.clear();
  }

  private static Block.Unit unit(String line, Span span) {
    Block.Type type = Block.Type.PARAGRAPH;
    String num = "";
    int value = -1;
    for (int i = 1; i < Math.min(line.length(), 9) && type == Block.Type.PARAGRAPH; i++) {
      int unit = "编章节条".indexOf(line.charAt(i));
      if (line.charAt(0) == '第' && unit >= 0) {
        value = ChineseNumber.parse(line, 1, i);
        type =
            value > 0
                ? new Block.Type[] {
                      Block.Type.PART, Block.Type.CHAPTER, Block.Type.SECTION, Block.Type.ARTICLE
                    }
                    [unit]
                : type;
        num = value > 0 ? line.substring(0, i + 1) : "";
      } else if (line.charAt(0) == '（' && line.charAt(i) == '）') {
        value = ChineseNumber.parse(line, 1, i);
        type = value > 0 ? Block.Type.ITEM : type;
        num = value > 0 ? line.substring(0, i + 1) : "";
      }
    }
    return new Block.Unit(
        type,
        0,
        num,
        num.isEmpty() ? "" : "" + value,
        "",
        line.substring(num.length()),
        Optional.empty(),
        false,
        List.of(),
        span);
  }

  private static Document document(List<Block> body) {
    return new Document(
        "doc_1",
        Optional.empty(),
        "",
        Document.DocumentType.DOC,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        body,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Span.NONE);
  }
}

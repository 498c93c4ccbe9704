package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.model.*;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** STUB. */
public final class GazetteParser {

  private GazetteParser() {}

  public static ParseResult parse(SourceText source) {
    return parse(source, ParseOptions.DEFAULT);
  }

  public static ParseResult parse(SourceText source, ParseOptions options) {
    List<Block> body = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < source.lineCount(); i++) {
      String line = source.text().substring(source.lineStart(i), source.lineEnd(i));
      if (line.isBlank()) {
        continue;
      }
      Span span = source.span(source.lineStart(i), source.lineEnd(i));
      String num = "";
      int at = line.indexOf("条");
      if (line.startsWith("第") && at > 0) {
        num = line.substring(0, at + 1);
        int n = "一二三四五六七八九".indexOf(num.charAt(1)) + 1;
        if (last > 0 && n > last + 1) {
          found.add(
              new Diagnostic(
                  Rule.ARTICLE_NUMBER_GAP,
                  num + " follows number " + last + "; a number is missing",
                  span,
                  Optional.empty()));
        }
        last = n;
      }
      body.add(
          new Block.Unit(
              num.isEmpty() ? Block.Type.PARAGRAPH : Block.Type.ARTICLE,
              0,
              num,
              num.isEmpty() ? "" : "" + last,
              "",
              line.substring(num.length()),
              Optional.empty(),
              false,
              List.of(),
              span));
    }
    Document document =
        new Document(
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
    Source s = new Source(source.name(), "text", "UTF-8", "", Counts.characters(source.text()));
    return new ParseResult(
        new Issue(
            s,
            options.place(),
            Optional.empty(),
            List.of(),
            List.of(document),
            List.of(),
            List.of(),
            List.of()),
        found);
  }
}

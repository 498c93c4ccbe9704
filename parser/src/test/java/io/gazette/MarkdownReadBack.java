package io.gazette;

import io.gazette.emit.EmittedText;
import io.gazette.emit.OutputFormat;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Markdown read back gives the same outline (contract, JSON). */
final class MarkdownReadBack {

  private MarkdownReadBack() {}

  /** The first difference of the text or the outline; empty where there is none. */
  static Optional<String> differenceOfOutline(Fixtures.Parsed parsed) throws IOException {
    return textOrOutline(parsed.issue(), again(parsed));
  }

  /** The first difference of text, outline, paragraphs or any other field. */
  static Optional<String> difference(Fixtures.Parsed parsed) throws IOException {
    Issue issue = parsed.issue();
    Issue again = again(parsed);
    return textOrOutline(issue, again)
        .or(() -> first("paragraphs", paragraphs(issue), paragraphs(again)))
        .or(() -> first("documents", Outline.documents(issue), Outline.documents(again)))
        .or(() -> first("masthead", Outline.masthead(issue), Outline.masthead(again)))
        .or(() -> first("contents", Outline.contents(issue), Outline.contents(again)))
        .or(() -> first("back matter", Outline.backMatter(issue), Outline.backMatter(again)));
  }

  private static Issue again(Fixtures.Parsed parsed) throws IOException {
    byte[] page = FourFormats.emit(parsed, OutputFormat.MARKDOWN);
    return Fixtures.parse("again.md", page).issue();
  }

  private static Optional<String> textOrOutline(Issue issue, Issue again) {
    return first("text", List.of(EmittedText.ofModel(issue)), List.of(EmittedText.ofModel(again)))
        .or(() -> first("outline", outline(issue), outline(again)));
  }

  /** Titles, and the labels of each body with their levels and headings. */
  private static List<String> outline(Issue issue) {
    List<String> lines = new ArrayList<>();
    issue.documents().forEach(d -> outline(d, lines));
    return lines;
  }

  private static void outline(Document document, List<String> lines) {
    lines.add("# " + document.label() + " " + document.title());
    document.body().forEach(b -> outline(b, 0, lines));
    document.attachments().forEach(a -> outline(a, lines));
  }

  private static void outline(Block block, int depth, List<String> lines) {
    if (block instanceof Block.Unit unit) {
      if (!unit.num().isBlank()) {
        String word = unit.type().word() + (unit.level() > 0 ? unit.level() : "");
        lines.add(depth + " " + word + " " + unit.num() + " " + unit.heading());
      }
      unit.children().forEach(child -> outline(child, depth + 1, lines));
    }
  }

  /** The same with the paragraphs counted. */
  private static List<String> paragraphs(Issue issue) {
    List<String> lines = new ArrayList<>();
    issue.documents().forEach(d -> paragraphs(d, lines));
    return lines;
  }

  private static void paragraphs(Document document, List<String> lines) {
    lines.addAll(CompactOutline.of(document.body()));
    document.attachments().forEach(a -> paragraphs(a, lines));
  }

  private static Optional<String> first(String what, List<String> wanted, List<String> found) {
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String was = i < wanted.size() ? wanted.get(i) : "(nothing)";
      String is = i < found.size() ? found.get(i) : "(nothing)";
      if (!GrammarTest.bare(was).equals(GrammarTest.bare(is))) {
        return Optional.of(what + ": " + excerpt(was, is) + " came back as " + excerpt(is, was));
      }
    }
    return Optional.empty();
  }

  /** What is around the first difference. */
  private static String excerpt(String text, String other) {
    int at = 0;
    while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
      at++;
    }
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }
}

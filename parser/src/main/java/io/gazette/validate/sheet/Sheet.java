package io.gazette.validate.sheet;

import io.gazette.model.Issue;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.List;
import java.util.Optional;

/** An issue beside the text it was read from: all that the checks look at. */
public final class Sheet {

  private final SourceText source;
  private final Issue issue;

  /** Asked for by the checks of the mainland's standards only; empty until then. */
  private Optional<Boolean> mainland = Optional.empty();

  /** Asked for by the checks of the contents only; empty until then. */
  private Optional<List<Listed>> listed = Optional.empty();

  private char[] chars = {};
  private int[] places = {};
  private List<Passage> passages = List.of();

  private Sheet(SourceText source, Issue issue) {
    this.source = source;
    this.issue = issue;
  }

  /** Lays the two side by side. */
  public static Sheet of(SourceText source, Issue issue) {
    return new Sheet(source, issue);
  }

  public Issue issue() {
    return issue;
  }

  public SourceText source() {
    return source;
  }

  /** The 1-based line {@code line} of the source; {@code ""} where it has none such. */
  public String line(int line) {
    boolean known = line > 0 && line <= source.lineCount();
    return known
        ? source.text().substring(source.lineStart(line - 1), source.lineEnd(line - 1))
        : "";
  }

  /** {@code span} as far as it stands in its first line. */
  public Span lineOf(Span span) {
    int end =
        line(span.line())
                .stripTrailing()
                .codePointCount(0, line(span.line()).stripTrailing().length())
            + 1;
    return span.endLine() > span.line()
        ? new Span(
            span.line(), span.column(), span.line(), Math.max(end, span.column()), span.page())
        : span;
  }

  /** Where {@code text} stands in {@code span}; all of it where a line turn cuts the text. */
  public Span within(Span span, String text) {
    if (line(span.line()).isEmpty()) {
      return span;
    }
    int from = source.offset(span.line(), span.column());
    int to = source.offset(span.endLine(), span.endColumn());
    int at = source.text().substring(from, to).indexOf(text);
    return at >= 0 ? source.span(from + at, from + at + text.length()) : span;
  }

  /**
   * The entries of the first table of contents, each with its document; one walk for all checks.
   */
  public List<Listed> listed() {
    if (listed.isEmpty()) {
      listed = Optional.of(Listed.of(issue));
    }
    return listed.get();
  }

  /** Every passage, in printed order. */
  public List<Passage> passages() {
    if (passages.isEmpty()) {
      SheetWriter writer = new SheetWriter(this);
      writer.write();
      chars = writer.chars();
      places = writer.places();
      passages = writer.passages();
    }
    return passages;
  }

  /**
   * Whether the text keeps to the standards of the mainland: Taiwan sets 第 22 條 and 「」, and many of
   * the rules are not its own.
   */
  public boolean mainland() {
    if (mainland.isEmpty()) {
      mainland = Optional.of(isMainland(source.text()));
    }
    return mainland.get();
  }

  char[] chars() {
    return chars;
  }

  int[] places() {
    return places;
  }

  /** Traditional forms of characters that stand in any official text tell. */
  private static boolean isMainland(String text) {
    int traditional = 0;
    int simplified = 0;
    int end = Math.min(text.length(), 20_000);
    for (int i = 0; i < end; i++) {
      switch (text.charAt(i)) {
        case '條', '為', '國', '於', '規' -> traditional++;
        case '条', '为', '国', '于', '规' -> simplified++;
        default -> {}
      }
    }
    return traditional <= simplified;
  }
}

package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.profile.Profile;
import io.gazette.profile.Profiles;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Turns the lines of a text into lines with a kind and a label. */
public final class LineClassifier {

  private LineClassifier() {}

  /** All lines of {@code text} that are not blank, in order. */
  public static List<Line> classify(CleanText text) {
    return classify(text, Profiles.detect(text.source().text()));
  }

  private static List<Line> classify(CleanText text, Profile profile) {
    SourceText source = text.source();
    List<Line> lines = new ArrayList<>(source.lineCount());
    GluedLines glued = GluedLines.of(text);
    boolean gap = true;
    for (int number = 0; number < source.lineCount(); number++) {
      int start = source.lineStart(number);
      int to = source.lineEnd(number);
      int from = start;
      int indent = 0;
      while (from < to && Chars.isBlank(text.at(from))) {
        indent += width(text.at(from));
        from++;
      }
      while (to > from && Chars.isBlank(text.at(to - 1))) {
        to--;
      }
      if (from == to) {
        gap |= isEmpty(source, number);
        continue;
      }
      int last = Labels.lastLine(text, number, from, to);
      if (last > number) {
        number = last;
        to = source.lineEnd(last);
        while (Chars.isBlank(text.at(to - 1))) {
          to--;
        }
      }
      for (int cut : cuts(source.hint(number), text, glued, from, to)) {
        lines.add(line(text, number, from, end(text, cut), indent, gap, profile));
        from = cut;
        gap = false;
      }
      lines.add(line(text, number, from, to, indent, gap, profile));
      gap = false;
    }
    return lines;
  }

  /** Where what begins on a line is glued to what stands before it. */
  private static List<Integer> cuts(
      LineHint hint, CleanText text, GluedLines glued, int from, int to) {
    return switch (hint) {
      case TABLE_ROW -> HtmlRows.cuts(text, from, to);
      case QUOTATION -> List.of();
      default -> glued.cuts(from, to);
    };
  }

  private static int end(CleanText text, int cut) {
    int end = cut;
    while (Chars.isBlank(text.at(end - 1))) {
      end--;
    }
    return end;
  }

  private static Line line(
      CleanText text, int number, int from, int to, int indent, boolean gap, Profile profile) {
    LineHint hint = text.source().hint(number);
    Marker marker = hint.hasNoLabel() ? null : label(text, from, to, profile);
    LineKind kind =
        switch (hint) {
          case TABLE_ROW -> LineKind.TABLE_ROW;
          case FIGURE -> LineKind.FIGURE;
          default -> LineKinds.of(text, from, to, marker, profile);
        };
    return new Line(text, number, from, to, indent, gap, hint, marker, kind);
  }

  private static Marker label(CleanText text, int from, int to, Profile profile) {
    Marker section = profile.differs() ? Sections.read(text, from, to, profile) : null;
    return section != null ? section : Labels.read(text, from, to);
  }

  /**
   * Whether the source has nothing on the line; a line whose characters were all taken out is no
   * gap.
   */
  private static boolean isEmpty(SourceText source, int number) {
    for (int i = source.lineStart(number); i < source.lineEnd(number); i++) {
      if (!Chars.isSpace(source.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int width(char c) {
    if (c == Chars.ERASED) {
      return 0;
    }
    return c == '　' || c == 0x2003 ? 2 : 1;
  }
}

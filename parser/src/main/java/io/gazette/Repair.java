package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Chars;
import io.gazette.text.Erasure;
import io.gazette.text.LineHint;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Applies the fixes of findings to a source; the lines stay the same lines. */
final class Repair {

  private Repair() {}

  /**
   * {@code source} with all fixes of {@code findings}, which are in order and do not overlap,
   * carried out.
   */
  static SourceText apply(SourceText source, List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder(source.text().length());
    List<int[]> shifts = new ArrayList<>();
    int at = 0;
    for (Diagnostic finding : findings) {
      if (finding.fix().isEmpty()) {
        continue;
      }
      Span span = finding.fix().get().span();
      int from = source.offset(span.line(), span.column());
      int to = source.offset(span.endLine(), span.endColumn());
      if (from < at) {
        continue;
      }
      text.append(source.text(), at, from).append(finding.fix().get().replacement());
      shifts.add(new int[] {to, text.length() - to});
      at = to;
    }
    text.append(source.text(), at, source.text().length());
    setCharactersForRadicals(text);
    LineHint[] hints = new LineHint[source.lineCount()];
    for (int i = 0; i < hints.length; i++) {
      hints[i] = source.hint(i);
    }
    return new SourceText(
            source.name(),
            source.format(),
            source.encoding(),
            source.sha256(),
            text.toString(),
            shifted(source.erasures(), shifts),
            hints)
        .withOrigins(source.origins());
  }

  private static void setCharactersForRadicals(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isRadical(text.charAt(i))) {
        text.setCharAt(i, Chars.fold(text.charAt(i)));
      }
    }
  }

  private static List<Erasure> shifted(List<Erasure> erasures, List<int[]> shifts) {
    List<Erasure> moved = new ArrayList<>(erasures.size());
    int k = 0;
    int by = 0;
    for (Erasure e : erasures) {
      while (k < shifts.size() && shifts.get(k)[0] <= e.from()) {
        by = shifts.get(k++)[1];
      }
      moved.add(new Erasure(e.from() + by, e.to() + by, e.reason()));
    }
    return moved;
  }
}

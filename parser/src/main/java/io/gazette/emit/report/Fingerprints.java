package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.text.Chars;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Tells a finding again in a later version of a file: its rule, the text of its line, and which of
 * several such it is. Lines put in or taken out elsewhere change nothing.
 */
public final class Fingerprints {

  private Fingerprints() {}

  /**
   * {@return one for each of {@code findings}: sixteen hexadecimal digits}
   *
   * @param source the text they were found in
   * @param findings in order of place
   */
  public static List<String> of(SourceText source, List<Diagnostic> findings) {
    Map<Long, Integer> seen = new HashMap<>();
    Map<Integer, Long> lines = new HashMap<>();
    List<String> prints = new ArrayList<>(findings.size());
    for (Diagnostic finding : findings) {
      int line = finding.span().line();
      long text = lines.computeIfAbsent(line, l -> line(source, l));
      long print = mix(text, finding.rule().id());
      int times = seen.merge(print, 1, Integer::sum);
      prints.add(HexFormat.of().toHexDigits(mix(print, Integer.toString(times))));
    }
    return prints;
  }

  private static long line(SourceText source, int line) {
    boolean known = line >= 1 && line <= source.lineCount();
    return known
        ? mix(
            0xCBF29CE484222325L,
            source.text(),
            source.lineStart(line - 1),
            source.lineEnd(line - 1))
        : 0;
  }

  private static long mix(long hash, String text) {
    return mix(hash, text, 0, text.length());
  }

  /** FNV-1a over what is no white space. */
  private static long mix(long hash, String text, int from, int to) {
    long mixed = hash;
    for (int i = from; i < to; i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
      }
    }
    return mixed;
  }
}

package io.gazette.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of fault, and all that its reader is owed: what is wrong, why it matters, what to do. Ids
 * are never reused (contract, Findings): GZ0xx reading and parsing, GZ1xx issue and contents, GZ2xx
 * parts of a document, GZ3xx structure and numbering, GZ4xx references, GZ5xx typography, numerals,
 * dates.
 *
 * @param id {@code GZ301}
 * @param name {@code article-number-gap}: the fault, not the cure
 * @param severity how much it matters
 * @param source the clause it is a breach of: {@code 立法法（2023）第六十五条}, and the row of standards.md:
 *     {@code LEG-03}
 * @param what is wrong, in a clause
 * @param why it matters, in a sentence
 * @param cure what to do, in a sentence
 * @param example a text with the fault and the same text without; none where no text can show it
 */
public record Rule(
    String id,
    String name,
    Severity severity,
    String source,
    Message what,
    Message why,
    Message cure,
    Optional<Example> example) {

  /**
   * A rule that a text can show.
   *
   * @param id {@code GZ301}
   * @param name {@code article-number-gap}: the fault, not the cure
   * @param severity how much it matters
   * @param source the clause it is a breach of: {@code 立法法（2023）第六十五条}, and the row of
   *     standards.md: {@code LEG-03}
   * @param what is wrong, in a clause
   * @param why it matters, in a sentence
   * @param cure what to do, in a sentence
   * @param example a text with the fault and the same text without; none where no text can show it
   */
  public Rule(
      String id,
      String name,
      Severity severity,
      String source,
      Message what,
      Message why,
      Message cure,
      Example example) {
    this(id, name, severity, source, what, why, cure, Optional.of(example));
  }

  /**
   * Two texts of a gazette that run as tests. Where a fault lies between files, a text is several
   * of them, each under a line {@code === 一.txt}.
   *
   * @param bad has the fault, exactly once, and no other
   * @param good the same without
   */
  public record Example(String bad, String good) {

    /** What the line begins with that names a file. */
    public static final String FILE = "=== ";

    /**
     * {@return the files that {@code text} is, by their names; one, without a name, where none is
     * named}
     *
     * @param text of an example
     */
    public static Map<String, String> files(String text) {
      Map<String, String> files = new LinkedHashMap<>();
      int at = 0;
      while (at < text.length()) {
        boolean named = text.startsWith(FILE, at);
        int from = named ? text.indexOf('\n', at) + 1 : at;
        int next = text.indexOf("\n" + FILE, from);
        int to = next < 0 ? text.length() : next + 1;
        files.put(
            named ? text.substring(at + FILE.length(), from - 1) : "", text.substring(from, to));
        at = to;
      }
      return files;
    }
  }
}

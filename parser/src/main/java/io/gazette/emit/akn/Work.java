package io.gazette.emit.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What identifies a document at the three FRBR levels (mapping.md, 2).
 *
 * @param place {@code cn-210100}
 * @param subtype {@code local-regulation}; {@code ""} where the IRI has none
 * @param uri the Work IRI
 * @param date of the Work
 * @param dateName {@code generation}, or {@code yearOnly} where no day is known
 * @param version date of the Expression
 * @param author the body that made it; {@code ""} where none is known
 * @param title as shown
 * @param numbers 发文字号, 令号, issue number
 * @param names title as in the IRI
 * @param prescriptive whether it is legislation
 * @param authoritative whether this text is the standard text
 */
record Work(
    String place,
    String subtype,
    String uri,
    LocalDate date,
    String dateName,
    LocalDate version,
    String author,
    String title,
    List<String> numbers,
    List<String> names,
    boolean prescriptive,
    boolean authoritative) {

  Work {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
  }

  /** The Expression IRI: the Work IRI, the language and the version date. */
  String expressionUri() {
    return uri + "/zho@" + version;
  }

  /** The date of the Work, where a day is known. */
  Optional<LocalDate> day() {
    return dateName.equals("generation") ? Optional.of(date) : Optional.empty();
  }
}

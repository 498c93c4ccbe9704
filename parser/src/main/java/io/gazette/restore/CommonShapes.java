package io.gazette.restore;

import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What stands in many places of a record. */
final class CommonShapes {

  /** Not {@link Span#NONE}: a place that is said is one. */
  static final ValueKind<Span> SPAN =
      new Shape<>(
              "位置",
              "a span",
              v ->
                  new Span(
                      v.number("line"),
                      v.number("column"),
                      v.number("endLine"),
                      v.number("endColumn"),
                      v.number("page")))
          .must(ValueKind.NUMBER, "line", "column", "endLine", "endColumn")
          .may(ValueKind.NUMBER, "page");

  static final ValueKind<List<String>> TEXTS = ValueKind.list(ValueKind.TEXT);

  static final ValueKind<List<Printed>> PRINTED =
      ValueKind.list(
          new Shape<>(
                  "印出的行",
                  "a printed line",
                  v -> new Printed(v.<Printed.Part>get("part"), v.text("text"), v.span()))
              .must(words(Printed.Part.values(), Printed.Part::word), "part")
              .must(ValueKind.TEXT, "text")
              .may(SPAN, "span"));

  private CommonShapes() {}

  /** One of the constants {@code values}, by its word. */
  static <E> ValueKind<E> words(E[] values, Function<E, String> word) {
    List<String> words = new ArrayList<>();
    for (E value : values) {
      words.add(word.apply(value));
    }
    return (in, field) -> values[in.word(field, words)];
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Line;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;

/** What {@code inspect} says around the words of the gazette, in the language of the reader. */
final class InspectWords {

  private final Language language;
  private final WordTable table;

  InspectWords(Language language) {
    this.language = language;
    this.table = WordTable.of("inspect.zh.tsv", language);
  }

  /** What {@code english} is called. */
  String of(String english) {
    return table.of(english, english);
  }

  /** The same, said of {@code value}: it stands for {@code %s}. */
  String of(String english, Object value) {
    return of(english).replace("%s", value.toString());
  }

  String of(Message message) {
    return message.in(language);
  }

  /** {@code date 2020-04-10}: a name, dim and of equal width, and its value. */
  Node fact(String name, String value) {
    return Node.leaf(Line.padded(of(name), 10), Style.DIM, value, "");
  }
}

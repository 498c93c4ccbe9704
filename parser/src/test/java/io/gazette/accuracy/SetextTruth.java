package io.gazette.accuracy;

import java.util.List;
import java.util.Optional;

/** The structure of tw-law-corpus: a label over a line of {@code ===} or {@code ---}. */
final class SetextTruth {

  private SetextTruth() {}

  static Outline read(String markdown) {
    OutlineBuilder out = new OutlineBuilder();
    List<String> lines = List.of(markdown.split("\r?\n", -1));
    for (int i = 0; i + 1 < lines.size(); i++) {
      String rule = lines.get(i + 1).strip();
      boolean ruled = rule.length() > 2 && (rule.matches("=+") || rule.matches("-+"));
      Optional<Label> label = ruled ? Label.at(lines.get(i)) : Optional.empty();
      if (label.isPresent() && label.get().isArticle()) {
        out.article(label.get().key(), i + 1);
      } else if (label.isPresent()) {
        out.heading(label.get().key(), i + 1);
      }
    }
    return out.build(false);
  }
}

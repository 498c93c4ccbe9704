package io.gazette.accuracy;

import java.util.List;
import java.util.Optional;

/** The structure of tw-law-corpus: a label over a line of {@code ===} or {@code ---}. */
final class SetextTruth {

  private SetextTruth() {}

  /** The articles with their text; notes of the editors (after {@code >}) are none of it. */
  static TaiwanLaw law(String markdown) {
    java.util.Map<String, String> articles = new java.util.LinkedHashMap<>();
    String open = "";
    List<String> lines = List.of(markdown.split("\r?\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      Optional<Label> label = isRuled(lines, i) ? Label.at(lines.get(i)) : Optional.empty();
      if (label.isPresent()) {
        open = label.get().isArticle() ? label.get().key().substring(1) : "";
        articles.merge(open, "", (a, b) -> a);
        i++;
      } else if (!lines.get(i).startsWith(">")) {
        String text = lines.get(i).replaceAll("[\\s　]", "");
        articles.merge(open, text, String::concat);
      }
    }
    articles.remove("");
    return new TaiwanLaw(articles);
  }

  private static boolean isRuled(List<String> lines, int i) {
    String rule = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
    return rule.length() > 2 && (rule.matches("=+") || rule.matches("-+"));
  }

  static Outline read(String markdown) {
    OutlineBuilder out = new OutlineBuilder();
    List<String> lines = List.of(markdown.split("\r?\n", -1));
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<Label> label = isRuled(lines, i) ? Label.at(lines.get(i)) : Optional.empty();
      if (label.isPresent() && label.get().isArticle()) {
        out.article(label.get().key(), i + 1);
      } else if (label.isPresent()) {
        out.heading(label.get().key(), i + 1);
      }
    }
    return out.build(false);
  }
}

package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The structure of a flat text, simply read: a line that starts with 第N条 is an article where N
 * carries the sequence on, and headings likewise; headings that are printed twice before the first
 * article are a 目录.
 */
final class LineTruth {

  private final OutlineBuilder out = new OutlineBuilder();
  private final List<Outline.Entry> pending = new ArrayList<>();
  private Label last;

  private LineTruth() {}

  /** The structure of {@code text}, its mark-up taken out before. */
  static Outline read(List<String> text) {
    LineTruth truth = new LineTruth();
    int number = 0;
    for (String line : text) {
      number++;
      Optional<Label> label = Label.at(line);
      if (label.isPresent()) {
        truth.label(label.get(), line, number);
      }
    }
    truth.flush();
    return truth.out.build(false);
  }

  private void label(Label label, String line, int number) {
    if (!label.isArticle()) {
      if (isHeading(line.strip())) {
        pending.add(new Outline.Entry(label.key(), number, 0, 0));
      }
    } else if (label.follows(last) || label.base() == 1 && label.insertion() == 0) {
      flush();
      last = label;
      out.article(label.key(), number);
    }
  }

  private static boolean isHeading(String line) {
    return line.length() < 40 && "。；，：".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** The pending headings belong to the article that comes now; a 目录 before them does not. */
  private void flush() {
    int from = 0;
    for (int i = 1; i < pending.size(); i++) {
      if (pending.get(i).key().equals(pending.get(0).key())) {
        from = i;
      }
    }
    pending.subList(from, pending.size()).forEach(e -> out.heading(e.key(), e.line()));
    pending.clear();
  }
}

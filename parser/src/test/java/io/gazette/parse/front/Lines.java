package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineClassifier;
import io.gazette.normalise.Normaliser;
import io.gazette.text.SourceText;
import java.util.List;

/** Classified lines of a text, for tests. */
final class Lines {

  private Lines() {}

  static List<Line> of(String... lines) {
    String text = String.join("\n", lines) + "\n";
    return LineClassifier.classify(Normaliser.clean(SourceText.of("x", text)));
  }
}

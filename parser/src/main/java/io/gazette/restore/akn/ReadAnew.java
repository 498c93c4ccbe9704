package io.gazette.restore.akn;

import io.gazette.classify.Line;
import io.gazette.classify.LineClassifier;
import io.gazette.model.Document.ContentsItem;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.normalise.Normaliser;
import io.gazette.parse.front.IssueHead;
import io.gazette.parse.words.Spacing;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of a file that a person has edited as the lines of a print are read. */
final class ReadAnew {

  private ReadAnew() {}

  /** What {@code printed}, the lines of a masthead, say. */
  static Masthead masthead(List<Printed> printed) {
    List<String> texts = new ArrayList<>();
    printed.forEach(line -> texts.add(line.text()));
    return IssueHead.masthead(lines(String.join("\n", texts)));
  }

  /** The number that the label {@code num} shows: 120-3 of 第一百二十条之三; {@code ""} for none. */
  static String number(String num) {
    List<Line> lines = lines(num + "　某");
    boolean labelled = lines.size() == 1 && lines.get(0).marker() != null;
    return labelled ? lines.get(0).marker().number() : "";
  }

  /** The label and the heading that {@code entry}, a line of a 目录 without page, shows. */
  static ContentsItem contentsItem(String entry) {
    List<Line> lines = lines(entry);
    boolean labelled = lines.size() == 1 && lines.get(0).marker() != null;
    String num =
        labelled
            ? lines
                .get(0)
                .source()
                .compact(lines.get(0).marker().from(), lines.get(0).marker().to())
            : "";
    String heading = labelled ? lines.get(0).textAfterLabel() : entry;
    return new ContentsItem(num, Spacing.heading(heading.strip()));
  }

  private static List<Line> lines(String text) {
    return LineClassifier.classify(Normaliser.clean(SourceText.of("", text)));
  }
}

package io.gazette.emit.changes;

import io.gazette.compare.Comparison;
import io.gazette.compare.Deviation;
import io.gazette.compare.Deviation.Verdict;
import io.gazette.compare.Directive;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.DocumentChange.Heading;
import io.gazette.compare.Enactment;
import io.gazette.compare.Kind;
import io.gazette.compare.Piece;
import io.gazette.compare.Run;
import io.gazette.compare.Spelling;
import io.gazette.compare.UnitChange;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How a decision and a new text differ, as a comparison of a section for each verdict. */
final class Sections {

  private Sections() {}

  static Comparison of(Enactment enactment, Vocabulary words) {
    List<DocumentChange> sections = new ArrayList<>();
    List<UnitChange> not = new ArrayList<>();
    for (Directive directive : enactment.directives()) {
      if (!directive.applied()) {
        not.add(notCarriedOut(directive));
      }
    }
    add(words.say("决定要改而旧文本中没有的", "changed by the decision, not in the old text"), not, sections);
    for (Verdict verdict : Verdict.values()) {
      List<UnitChange> units =
          enactment.deviations().stream()
              .filter(d -> d.verdict() == verdict)
              .map(Deviation::change)
              .toList();
      add(words.verdict(verdict), units, sections);
    }
    return new Comparison(Spelling.READER, sections);
  }

  private static void add(String title, List<UnitChange> units, List<DocumentChange> sections) {
    if (!units.isEmpty()) {
      Optional<Heading> heading = Optional.of(new Heading("", title, ""));
      sections.add(new DocumentChange(heading, heading, units));
    }
  }

  private static UnitChange notCarriedOut(Directive directive) {
    Piece piece =
        new Piece(
            "instruction",
            "",
            "",
            directive.text(),
            0,
            directive.label() + directive.place(),
            Span.NONE);
    return new UnitChange(
        Optional.of(piece),
        Optional.empty(),
        EnumSet.of(Kind.REMOVED),
        List.of(new Run(Run.Nature.CHANGED, directive.text(), "")),
        List.of(),
        "");
  }
}

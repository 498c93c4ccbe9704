package io.gazette.emit.changes;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Kind;
import io.gazette.compare.Run;
import io.gazette.compare.UnitChange;
import io.gazette.emit.changes.ChangesOptions.Detail;
import java.util.List;
import java.util.Set;

/** A comparison as lines for a terminal. */
final class ChangesText {

  private static final Set<Kind> RENUMBERED = Set.of(Kind.RENUMBERED);

  private final StringBuilder out = new StringBuilder();
  private final ChangesOptions options;
  private final Vocabulary words;
  private final Ink ink;

  private ChangesText(ChangesOptions options) {
    this.options = options;
    this.words = new Vocabulary(options.language());
    this.ink = new Ink(options.colour());
  }

  static String of(Comparison comparison, ChangesOptions options) {
    ChangesText text = new ChangesText(options);
    text.line(ink(text, "--- " + options.old()));
    text.line(ink(text, "+++ " + options.now()));
    for (DocumentChange document : comparison.documents()) {
      if (!document.isSame()) {
        text.document(document);
      }
    }
    text.line("");
    text.line(text.words.counts(Totals.of(comparison)));
    return text.out.toString();
  }

  private static String ink(ChangesText text, String line) {
    return text.ink.bold(Ink.oneLine(line));
  }

  private void document(DocumentChange document) {
    String fate = words.fate(document);
    line("");
    line(ink.bold(Ink.oneLine(words.title(document))) + (fate.isEmpty() ? "" : "　" + fate));
    if (options.detail() == Detail.COUNTS) {
      line("  " + words.counts(Totals.of(document)));
      return;
    }
    List<UnitChange> units = document.units();
    for (int i = 0; i < units.size(); ) {
      int end = endOfRenumbered(units, i);
      if (end > i + 1) {
        renumbered(units.get(i), units.get(end - 1), end - i);
        i = end;
      } else {
        unit(units.get(i++));
      }
    }
  }

  /** Where a series of units that were renumbered and no more ends. */
  private static int endOfRenumbered(List<UnitChange> units, int from) {
    int end = from;
    while (end < units.size()
        && units.get(end).kinds().equals(RENUMBERED)
        && units.get(end).piece().type().equals(units.get(from).piece().type())) {
      end++;
    }
    return end;
  }

  private void renumbered(UnitChange first, UnitChange last, int count) {
    String old = first.before().orElseThrow().place() + "–" + last.before().orElseThrow().place();
    String now = first.after().orElseThrow().place() + "–" + last.after().orElseThrow().place();
    head(old + " → " + now, words.kind(Kind.RENUMBERED) + " " + count);
  }

  private void unit(UnitChange unit) {
    if (unit.isSame()) {
      return;
    }
    head(words.name(unit), words.kinds(unit));
    runs("", unit);
    for (UnitChange part : unit.parts()) {
      if (!part.isSame()) {
        boolean told = unit.is(Kind.ADDED) || unit.is(Kind.REMOVED) || isPlain(part);
        runs(join(words.inner(part, unit), told ? "" : words.kinds(part)), part);
      }
    }
  }

  /** Whether its words say what became of it. */
  private static boolean isPlain(UnitChange part) {
    return part.kinds().equals(Set.of(Kind.CHANGED)) || part.kinds().equals(Set.of(Kind.FOLLOWED));
  }

  private static String join(String name, String note) {
    return name.isEmpty() || note.isEmpty() ? name + note : name + "（" + note + "）";
  }

  private void head(String name, String note) {
    line("");
    line(ink.bold(Ink.oneLine(name)) + "　" + ink.dim(note));
  }

  /** The words of a unit, where any of them differ. */
  private void runs(String label, UnitChange unit) {
    boolean differs = unit.runs().stream().anyMatch(Run::differs);
    boolean labelled = !label.isEmpty() && !unit.isSame();
    if (!differs && !labelled) {
      return;
    }
    StringBuilder text = new StringBuilder("  ");
    text.append(label.isEmpty() ? "" : ink.dim(Ink.oneLine(label)) + "　");
    List<Run> runs = options.detail() == Detail.UNITS ? unit.runs() : Excerpt.of(unit.runs());
    runs.forEach(run -> text.append(ink.run(run)));
    line(text.toString().stripTrailing());
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}

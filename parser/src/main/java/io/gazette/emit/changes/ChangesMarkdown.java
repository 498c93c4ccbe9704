package io.gazette.emit.changes;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Run;
import io.gazette.compare.UnitChange;
import java.util.List;

/** A comparison as CommonMark; {@code del} and {@code ins} show what {@code ~~} and no mark can. */
final class ChangesMarkdown {

  private static final String MARKS = "\\`*_[]<>#|~{}&!+-.=:";

  private final StringBuilder out = new StringBuilder();
  private final Vocabulary words;

  private ChangesMarkdown(Vocabulary words) {
    this.words = words;
  }

  static String of(Comparison comparison, ChangesOptions options) {
    ChangesMarkdown page = new ChangesMarkdown(new Vocabulary(options.language()));
    page.block("# " + escaped(options.old()) + " → " + escaped(options.now()));
    page.block(page.words.counts(Totals.of(comparison)));
    for (DocumentChange document : comparison.documents()) {
      if (!document.isSame()) {
        page.document(document);
      }
    }
    return page.out.toString();
  }

  private void document(DocumentChange document) {
    String fate = words.fate(document);
    String note = fate.isEmpty() ? "" : "（" + fate + "）";
    block("## " + escaped(words.title(document)) + note);
    block(words.counts(Totals.of(document)));
    for (UnitChange unit : document.units()) {
      if (!unit.isSame()) {
        unit(unit);
      }
    }
  }

  private void unit(UnitChange unit) {
    block("### " + escaped(words.name(unit)) + "　" + words.kinds(unit));
    runs("", unit.runs());
    for (UnitChange part : unit.parts()) {
      if (!part.isSame()) {
        String name = escaped(words.inner(part, unit));
        runs(name.isEmpty() ? "" : "**" + name + "**　", part.runs());
      }
    }
  }

  private void runs(String label, List<Run> runs) {
    StringBuilder text = new StringBuilder(label);
    for (Run run : runs) {
      if (run.differs()) {
        text.append(element("del", run.before())).append(element("ins", run.after()));
      } else {
        text.append(escaped(run.after()));
      }
    }
    if (!text.isEmpty()) {
      block(text.toString());
    }
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "" : "<" + name + ">" + escaped(text) + "</" + name + ">";
  }

  private void block(String text) {
    out.append(out.length() == 0 ? "" : "\n").append(text.strip()).append('\n');
  }

  /** CommonMark 2.4: any ASCII punctuation may have a backslash before it. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Ink.oneLine(text).toCharArray()) {
      escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}

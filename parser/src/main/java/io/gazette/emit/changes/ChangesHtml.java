package io.gazette.emit.changes;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.Kind;
import io.gazette.compare.Run;
import io.gazette.compare.Run.Nature;
import io.gazette.compare.UnitChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison as one page: the old text left, the new one right, what did not change folded up.
 */
final class ChangesHtml {

  private final StringBuilder out = new StringBuilder();
  private final ChangesOptions options;
  private final Vocabulary words;
  private int anchors;

  private ChangesHtml(ChangesOptions options) {
    this.options = options;
    this.words = new Vocabulary(options.language());
  }

  static String of(Comparison comparison, ChangesOptions options) {
    ChangesHtml page = new ChangesHtml(options);
    page.page(comparison);
    return page.out.toString();
  }

  private void page(Comparison comparison) {
    String title = options.old() + " → " + options.now();
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.say("zh-CN", "en"))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    element("title", "", title);
    out.append("<style>\n").append(ChangesFormat.resource("changes.css")).append("</style>\n");
    out.append("</head>\n<body>\n<header>\n");
    element("h1", "", title);
    element("p", "counts", words.counts(Totals.of(comparison)));
    out.append("</header>\n");
    contents(comparison);
    out.append("<main lang=\"zh\">\n");
    anchors = 0;
    comparison.documents().forEach(this::document);
    out.append("</main>\n</body>\n</html>\n");
  }

  /** Each change by name, in order; its link leads to it. */
  private void contents(Comparison comparison) {
    out.append("<nav aria-label=\"").append(words.say("变化", "changes")).append("\">\n");
    for (DocumentChange document : comparison.documents()) {
      if (!document.isSame()) {
        element("p", "", words.title(document));
        out.append("<ul>\n");
        for (UnitChange unit : document.units()) {
          if (!unit.isSame()) {
            out.append("<li><a href=\"#c").append(++anchors).append("\">");
            out.append(escaped(words.name(unit))).append("</a> ");
            out.append("<small>").append(escaped(words.kinds(unit))).append("</small></li>\n");
          }
        }
        out.append("</ul>\n");
      }
    }
    out.append("</nav>\n");
  }

  private void document(DocumentChange document) {
    String fate = words.fate(document);
    out.append("<section>\n");
    element("h2", "", words.title(document) + (fate.isEmpty() ? "" : "　" + fate));
    List<UnitChange> same = new ArrayList<>();
    for (UnitChange unit : document.units()) {
      if (unit.isSame()) {
        same.add(unit);
      } else {
        folded(same);
        unit(unit);
      }
    }
    folded(same);
    out.append("</section>\n");
  }

  /** What did not change, behind a line that opens it. */
  private void folded(List<UnitChange> same) {
    if (same.isEmpty()) {
      return;
    }
    UnitChange first = same.get(0);
    UnitChange last = same.get(same.size() - 1);
    String name = words.name(first) + (first == last ? "" : " – " + words.name(last));
    out.append("<details>\n<summary>");
    out.append(escaped(words.say("未变：", "unchanged: ") + name)).append("</summary>\n");
    for (UnitChange unit : same) {
      sides(unit, "same");
    }
    out.append("</details>\n");
    same.clear();
  }

  private void unit(UnitChange unit) {
    out.append("<article id=\"c").append(++anchors).append("\">\n<h3>");
    out.append(escaped(words.name(unit))).append(" ");
    for (Kind kind : unit.kinds()) {
      element("span", "kind " + kind.word(), words.kind(kind));
    }
    if (!unit.shared().isEmpty()) {
      element("span", "kind", words.kinds(unit).substring(words.kind(first(unit)).length() + 1));
    }
    out.append("</h3>\n");
    sides(unit, "");
    out.append("</article>\n");
  }

  private static Kind first(UnitChange unit) {
    return unit.kinds().iterator().next();
  }

  private void sides(UnitChange unit, String kind) {
    out.append("<div class=\"sides ").append(kind).append("\">\n");
    row(unit);
    unit.parts().forEach(this::row);
    out.append("</div>\n");
  }

  /**
   * A unit on both sides, its label before its words; where both are alike a narrow page has one.
   */
  private void row(UnitChange unit) {
    String old = unit.before().map(p -> p.num()).orElse("");
    String now = unit.after().map(p -> p.num()).orElse("");
    boolean alike = old.equals(now) && unit.runs().stream().noneMatch(Run::differs);
    side(alike ? "old alike" : "old", old, unit.runs(), true);
    side(alike ? "new alike" : "new", now, unit.runs(), false);
  }

  private void side(String name, String num, List<Run> runs, boolean old) {
    out.append("<p class=\"").append(name).append("\">");
    if (!num.isEmpty()) {
      element("b", "", num);
      out.append("　");
    }
    for (Run run : runs) {
      String text = old ? run.before() : run.after();
      if (!run.differs()) {
        out.append(escaped(text));
      } else if (!text.isEmpty()) {
        String kind = run.nature() == Nature.FOLLOWED ? "followed" : "";
        element(old ? "del" : "ins", kind, text);
      }
    }
    out.append("</p>\n");
  }

  private void element(String name, String kind, String text) {
    out.append('<').append(name);
    out.append(kind.isBlank() ? "" : " class=\"" + kind + "\"").append('>');
    out.append(escaped(text)).append("</").append(name).append('>');
    out.append(name.equals("b") || name.equals("del") || name.equals("ins") ? "" : "\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (char c : Ink.oneLine(text).toCharArray()) {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}

package io.gazette.accuracy;

import java.util.Optional;

/**
 * The structure of a law kept as Markdown: its headings, and its articles marked bold (just-laws)
 * or standing as plain lines {@code 第一条 …} (lawrefbook, qisehong).
 */
final class MarkdownTruth {

  private static final int SLIP = 2;

  private MarkdownTruth() {}

  /** Articles are what is bold: {@code **第一条**　…}. */
  static Outline bold(String markdown) {
    return read(markdown, true);
  }

  /** Articles are lines that start with a label and a space, the number near the last one. */
  static Outline plain(String markdown) {
    return read(markdown, false);
  }

  private static Outline read(String markdown, boolean bold) {
    OutlineBuilder out = new OutlineBuilder();
    Label last = null;
    int number = 0;
    boolean open = false;
    var flat = Flatten.lines(markdown);
    for (String line : markdown.split("\r?\n", -1)) {
      number++;
      if (line.startsWith("#")) {
        Optional<Label> label = Label.at(line.replaceFirst("^#+", ""));
        out.heading(label.filter(l -> !l.isArticle()).map(Label::key).orElse(""), number);
        open = false;
        continue;
      }
      Optional<Label> label = bold ? boldLabel(line, last) : plainLabel(line, last);
      if (label.isPresent()) {
        last = label.get();
        out.article(last.key(), number);
        open = true;
        if (!flat.get(number - 1).substring(end(flat.get(number - 1))).isBlank()) {
          out.paragraph();
        }
      } else if (open) {
        open = !isAnnex(flat.get(number - 1).strip());
        if (open) {
          count(out, flat.get(number - 1));
        }
      }
    }
    return out.build(true).withoutContents();
  }

  /** 附件一, 附：, 附录: what follows is no paragraph of the last article. */
  private static boolean isAnnex(String line) {
    return line.matches("附 *[件录表：:].{0,40}") && line.indexOf('。') < 0;
  }

  private static int end(String line) {
    return Label.at(line).map(Label::end).orElse(0);
  }

  /** A bold label, or the label of an inserted article, which the source leaves plain. */
  private static Optional<Label> boldLabel(String line, Label last) {
    Optional<Label> label = Label.at(line.replace("**", "")).filter(Label::isArticle);
    return label.filter(
        l ->
            line.startsWith("**第") || line.startsWith("第") && l.insertion() > 0 && l.follows(last));
  }

  private static Optional<Label> plainLabel(String line, Label last) {
    Optional<Label> label = Label.at(line).filter(Label::isArticle);
    if (label.isEmpty() || line.charAt(0) != '第') {
      return Optional.empty();
    }
    int end = label.get().end();
    boolean spaced = end >= line.length() || Label.isSpace(line.charAt(end));
    int from = last == null ? 0 : last.base();
    boolean near =
        last == null || label.get().base() >= from - SLIP && label.get().base() <= from + 1 + SLIP;
    return label.filter(l -> spaced && (near || l.base() == 1));
  }

  static void count(OutlineBuilder out, String line) {
    if (line.chars().allMatch(c -> Label.isSpace((char) c))) {
      return;
    }
    if (BodyLine.isItem(line)) {
      out.item();
    } else if (!BodyLine.isSubitem(line)) {
      out.paragraph();
    }
  }
}

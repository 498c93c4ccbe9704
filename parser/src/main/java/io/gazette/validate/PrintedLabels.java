package io.gazette.validate;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels 第九条, 第三章, 附件4 that a text prints as labels though they are none of its structure: at
 * the beginning of a line or behind a full stop or a space, and set off from what follows.
 */
final class PrintedLabels {

  private final SourceText source;
  private final Issue issue;
  private final Set<String> labels = new HashSet<>();
  private boolean read;

  PrintedLabels(SourceText source, Issue issue) {
    this.source = source;
    this.issue = issue;
  }

  /** Whether the unit that the citation {@code text} begins with, 第九条 of 第九条第二项, is one. */
  boolean hold(String text) {
    if (text.isEmpty()) {
      return false;
    }
    if (!read) {
      read();
    }
    return labels.contains(text.substring(0, end(text, 0)));
  }

  /** One look at the text, for all questions. */
  private void read() {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '第' || c == '附') && mayBegin(text, i)) {
        int end = end(text, i);
        boolean setOff =
            end == text.length()
                || Chars.isBlank(text.charAt(end))
                || ".：".indexOf(text.charAt(end)) >= 0;
        if (end > i && setOff) {
          labels.add(text.substring(i, end));
        }
      }
    }
    for (Document document : issue.documents()) {
      known(document);
    }
    read = true;
  }

  private void known(Document document) {
    labels.remove(document.label());
    known(document.body());
    document.attachments().forEach(this::known);
  }

  private void known(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        labels.remove(unit.num().strip());
        known(unit.children());
      }
    }
  }

  private static boolean mayBegin(String text, int at) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    return Chars.isBlank(before) || "。；;*>".indexOf(before) >= 0;
  }

  /** Just after the label at {@code at}; {@code at} where there is none. */
  private static int end(String text, int at) {
    boolean annex = text.startsWith("附件", at);
    int from = at + (annex ? 2 : 1);
    int to = from;
    while (to < text.length() && ChineseNumber.isNumeral(text.charAt(to))) {
      to++;
    }
    if (annex) {
      return to > from ? to : at;
    }
    boolean unit = to > from && to < text.length() && "条章节编".indexOf(text.charAt(to)) >= 0;
    return unit && text.charAt(at) == '第' ? to + 1 : at;
  }
}

package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Spacing;
import io.gazette.text.Chars;

/** Takes the labels of attachments (ATT-03). */
final class LabelLines {

  private LabelLines() {}

  /** Takes 附件1, alone or with a title behind a blank; false where no attachment begins with it. */
  static boolean read(Draft draft, Line line) {
    if (draft.hasTitle() || draft.relation.isEmpty() || !draft.label.isEmpty()) {
      return false;
    }
    String text = line.text();
    int end = 0;
    while (end < text.length() && !Chars.isBlank(text.charAt(end))) {
      end++;
    }
    boolean titled = end > 2 && end + 1 < text.length() && text.length() - end > 2;
    draft.label = withoutColon(titled ? text.substring(0, end) : Spacing.compact(text));
    draft.title = titled ? text.substring(end).strip() : "";
    draft.head(Part.ATTACHMENT_LABEL, line);
    return true;
  }

  /** 附件1：任务分工表 at the head of an attachment: label and title on one line. */
  static boolean readWithTitle(Draft draft, Line line) {
    if (draft.hasTitle() || draft.relation.isEmpty() || !draft.label.isEmpty()) {
      return false;
    }
    String text = line.text();
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    draft.label = Spacing.compact(text.substring(0, colon));
    draft.title = text.substring(colon + 1).strip();
    draft.head(Part.ATTACHMENT_LABEL, line);
    return true;
  }

  private static String withoutColon(String label) {
    boolean colon = label.endsWith("：") || label.endsWith(":");
    return colon ? label.substring(0, label.length() - 1) : label;
  }
}

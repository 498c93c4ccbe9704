package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Spacing;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;

/** Takes the labels of attachments (ATT-03). */
final class LabelLines {

  private static final int LONGEST_STATUS = "（规范性附录）".length();

  private LabelLines() {}

  /**
   * Takes 附件1, alone or with a title behind it, with a blank or without; false where no attachment
   * begins with it.
   */
  static boolean read(Draft draft, Line line) {
    if (draft.hasTitle() || draft.relation.isEmpty() || !draft.label.isEmpty()) {
      return false;
    }
    String text = line.text();
    int end = numberEnd(text);
    boolean titled = end > 2 && text.length() - end > 2;
    draft.label = withoutColon(Spacing.compact(titled ? text.substring(0, end) : text));
    draft.title = titled ? text.substring(end).strip() : "";
    draft.head(Part.ATTACHMENT_LABEL, line);
    return true;
  }

  /** Takes （规范性附录） or （资料性） under 附录A: what the appendix of a standard is (GB/T 1.1). */
  static boolean readStatus(Draft draft, Line line) {
    String s = line.compact();
    boolean status =
        !draft.label.isEmpty()
            && s.length() <= LONGEST_STATUS
            && (s.startsWith("规范性", 1) || s.startsWith("资料性", 1));
    if (status) {
      draft.head(Part.ATTACHMENT_LABEL, line);
    }
    return status;
  }

  /** Where the number of 附件1 ends, of 附件 1 and 附件1-2; 0 where there is none. */
  private static int numberEnd(String text) {
    int at = 0;
    while (at < text.length() && "附件录表".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int end = 0;
    while (at < text.length() && (isOfNumber(text.charAt(at)) || Chars.isBlank(text.charAt(at)))) {
      end = isOfNumber(text.charAt(at)) ? at + 1 : end;
      at++;
    }
    return end;
  }

  private static boolean isOfNumber(char c) {
    return ChineseNumber.isNumeral(c) || "-－—".indexOf(c) >= 0;
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

package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.parse.words.GazetteName;
import io.gazette.parse.words.IssueNumber;
import java.util.List;

/**
 * Tells an issue from a loose document: near the top stands the name of a gazette, and soon after
 * it a number of an issue or a table of contents (GAZ-01).
 */
final class IssueEvidence {

  private static final int TOP = 15;
  private static final int NEAR = 30;

  private IssueEvidence() {}

  /** Whether {@code lines} begin with the head of an issue. */
  static boolean isIssue(List<Line> lines) {
    int top = Math.min(lines.size(), TOP);
    for (int i = 0; i < top && !isOfDocument(lines.get(i)); i++) {
      if (isName(lines, i)) {
        return isNumbered(lines, i);
      }
    }
    return false;
  }

  /** 云川市人民政府公报, or 公　报 under 云川市人民政府. */
  private static boolean isName(List<Line> lines, int at) {
    String text = lines.get(at).compact();
    boolean end = at > 0 && GazetteName.isEnd(text);
    return GazetteName.of(end ? lines.get(at - 1).compact() + text : text).isPresent();
  }

  private static boolean isNumbered(List<Line> lines, int name) {
    int from = Math.max(0, name - 6);
    int to = Math.min(lines.size(), name + NEAR);
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      if (i > name && isOfDocument(line)) {
        return false;
      }
      boolean contents = line.is(LineKind.CONTENTS_HEADING) || line.is(LineKind.RUBRIC);
      if (contents || IssueNumber.read(line.compact()).isIssue()) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code line} can stand in a document only. */
  static boolean isOfDocument(Line line) {
    return switch (line.kind()) {
      case ADOPTION_NOTE,
          ATTACHMENT_LABEL,
          ATTACHMENT_LIST,
          COPIED_TO,
          NOTE,
          TABLE_ROW,
          PRINTED_ON ->
          true;
      case ADDRESSEES ->
          line.to() - line.from() > 4
              && !line.compact().endsWith("会：")
              && LabelledValue.of(line.text()).isEmpty();
      case ISSUER_MARK, DOCUMENT_NUMBER, ORDER_HEAD -> true;
      case LABELLED -> line.marker().style().isDivision() || line.has(MarkerStyle.ARTICLE);
      default -> line.to() - line.from() > 40 && line.last() == '。';
    };
  }
}

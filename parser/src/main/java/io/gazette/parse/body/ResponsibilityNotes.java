package io.gazette.parse.body;

/** Tells the note 责任单位/完成时限 that stands on a line of its own (BOD-05). */
final class ResponsibilityNotes {

  private static final String[] WORDS = {
    "责任单位", "责任部门", "牵头单位", "牵头部门", "配合单位", "负责单位", "完成时限", "完成时间", "责任主体", "责任领导"
  };

  private ResponsibilityNotes() {}

  /** Whether {@code line}, which begins with a bracket, is such a note. */
  static boolean isNote(String line) {
    for (String word : WORDS) {
      if (line.startsWith(word, 1)) {
        return true;
      }
    }
    return (line.endsWith("负责）") || line.endsWith("负责)")) && line.length() < 200;
  }
}

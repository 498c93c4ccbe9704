package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/** What reading finds of a Word file (GZ023–GZ027). */
public final class WordRules {

  /** Changes that nobody has accepted or rejected. */
  public static final Rule TRACKED_CHANGES =
      new Rule(
          "GZ023",
          "tracked-changes",
          Severity.WARNING,
          "",
          new Message("文件中有未接受的修订", "the file holds tracked changes"),
          new Message(
              "修订没有定下来，读者看到的和转换得到的可能不是一个文本。",
              "What is not settled may be read in two ways; the text converted may not be the one"
                  + " meant."),
          new Message("在 Word 或者 WPS 中接受或者拒绝全部修订。", "Accept or reject all changes in Word or WPS."),
          Optional.empty());

  private WordRules() {}

  /** {@return all of them, in the order of their ids} */
  public static List<Rule> all() {
    return List.of(TRACKED_CHANGES);
  }
}

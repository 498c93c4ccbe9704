package io.gazette.validate.contents;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of tables of contents and of the issue. */
public final class ContentsChecks {

  private ContentsChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return List.of(
        new MissingEntry(),
        new EntryOrder(),
        new EntryTitle(),
        new EntryNumber(),
        new PagesFall(),
        new EntryPage(),
        new EntryAuthor(),
        new IssueNumber(),
        new IssueDate(),
        new RepeatedNumber(),
        new TwoLanguages(),
        new OwnContents());
  }
}

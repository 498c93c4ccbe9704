package io.gazette.diagnostic;

import java.util.List;
import java.util.Optional;

/** What reading back finds wrong with a record: JSON, YAML, Akoma Ntoso (GZ036–GZ045). */
public final class RecordRules {

  /** The counts of a record are not those of the issue in it. */
  public static final Rule COUNTS_DIFFER =
      new Rule(
          "GZ036",
          "record-counts-differ",
          Severity.WARNING,
          "",
          new Message("记录中的计数与内容不符", "the counts of a record are not those of the issue in it"),
          new Message(
              "记录在计数之后被改动过：可能删去或者丢失了部分内容。",
              "The record was changed after it was counted: something was taken out, or is lost."),
          new Message(
              "改动是有意的，不必处理，计数会重新算出；否则重新转换原文。",
              "Where that was on purpose, do nothing: all is counted anew; else convert the source"
                  + " again."),
          Optional.empty());

  private RecordRules() {}

  /** All of them, in order of their ids. */
  public static List<Rule> all() {
    return List.of(COUNTS_DIFFER);
  }
}

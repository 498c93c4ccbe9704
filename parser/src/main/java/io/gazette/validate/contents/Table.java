package io.gazette.validate.contents;

import io.gazette.model.Contents;
import java.util.ArrayList;
import java.util.List;

/** A table of contents of an issue, its rubrics aside. */
final class Table {

  private Table() {}

  /** The entries of {@code contents} in printed order. */
  static List<Contents.Entry> entries(Contents contents) {
    List<Contents.Entry> entries = new ArrayList<>();
    contents.rubrics().forEach(rubric -> entries.addAll(rubric.entries()));
    return entries;
  }
}

package io.gazette.text;

import java.util.List;

/** What the name of a gazette ends in (GAZ-01): 沈阳市人民政府公报, 某省政报, 某部文告. */
public final class GazetteEndings {

  /** The endings, each of two characters. */
  public static final List<String> ALL = List.of("公报", "公報", "政报", "文告");

  private GazetteEndings() {}

  /**
   * {@return whether one of them stands in {@code line}}
   *
   * @param line characters without white space
   */
  public static boolean areIn(String line) {
    for (String ending : ALL) {
      if (line.contains(ending)) {
        return true;
      }
    }
    return false;
  }
}

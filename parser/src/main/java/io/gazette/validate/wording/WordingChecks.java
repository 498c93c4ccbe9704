package io.gazette.validate.wording;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of references and words. */
public final class WordingChecks {

  private WordingChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return List.of(
        new CitedUnit(),
        new OwnName(),
        new ShortName(),
        new OtherName(),
        new OwnLevel(),
        new NearTitle(),
        new MutilatedCitation(),
        new NearBody(),
        new Misspelling(),
        new WordChoice(),
        new PercentInDocument(),
        new ArabicInAct());
  }
}

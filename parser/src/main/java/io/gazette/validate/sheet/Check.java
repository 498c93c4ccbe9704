package io.gazette.validate.sheet;

import io.gazette.diagnostic.Rule;
import io.gazette.model.Document;
import java.util.List;

/** What checks a rule; what it looks at is said by which of the kinds it is. */
public sealed interface Check {

  /** What it checks, and all that is said of it; mostly one. */
  List<Rule> rules();

  /** Whether it is off unless it is asked for: practice departs from the rule too often. */
  default boolean onRequest() {
    return false;
  }

  /** Looks at the characters it names wherever one stands; all such checks share one pass. */
  non-sealed interface Characters extends Check {

    /** The characters it wants to be called for. */
    String triggers();

    /** One of {@link #triggers} stands at {@code at} of {@code passage}. */
    void at(Passage passage, int at, Report report);
  }

  /** Looks at each passage as a whole. */
  non-sealed interface Passages extends Check {

    void passage(Passage passage, Report report);
  }

  /** Looks at each document, the attached ones too. */
  non-sealed interface Documents extends Check {

    void document(Document document, Sheet sheet, Report report);
  }

  /** Looks at the issue. */
  non-sealed interface Issues extends Check {

    void issue(Sheet sheet, Report report);
  }
}

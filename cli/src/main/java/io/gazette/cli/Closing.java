package io.gazette.cli;

import io.gazette.cli.tell.Noun;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import io.gazette.emit.report.Totals;

/** The last line of {@code validate}: nothing is called clean without saying what was checked. */
final class Closing {

  private Closing() {}

  /** {@code checked 1 file, 3 documents, 41 articles, 27345 characters: 0 errors, …}. */
  static Message line(Totals totals) {
    if (totals.characters() == 0) {
      return Saying.NOTHING_CHECKED.of();
    }
    return Saying.CHECKED.of(
        Noun.FILE.of(totals.files()),
        Noun.DOCUMENT.of(totals.documents()),
        Noun.ARTICLE.of(totals.articles()),
        Noun.CHARACTER.of(totals.characters()),
        Noun.ERROR.of(totals.found(Severity.ERROR)),
        Noun.WARNING.of(totals.found(Severity.WARNING)),
        Noun.INFO.of(totals.found(Severity.INFO)));
  }
}

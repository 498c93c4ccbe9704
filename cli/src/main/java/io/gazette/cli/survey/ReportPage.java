package io.gazette.cli.survey;

import io.gazette.diagnostic.Language;

/** The survey as a page of HTML. */
public final class ReportPage {
  private ReportPage() {}

  /** The page. */
  public static String of(Survey survey, Language language) {
    return "";
  }
}

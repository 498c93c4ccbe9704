package io.gazette.cli.batch;

import io.gazette.cli.survey.SurveyedFile;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.archive.IssueCard;

/** An entry of the manifest as the survey takes it. */
final class Surveyed {

  private Surveyed() {}

  static SurveyedFile of(Entry entry) {
    Entry.Tally tally = entry.tally().orElseThrow();
    IssueCard card = tally.card();
    return new SurveyedFile(
        entry.path(),
        entry.outputs().stream()
            .map(Entry.Output::path)
            .filter(path -> !OutFolder.isPiece(path))
            .toList(),
        card.gazette(),
        card.documents().isEmpty() ? "" : card.documents().get(0).title(),
        card.year(),
        card.number(),
        card.totalNumber(),
        card.date(),
        tally.documents(),
        tally.articles(),
        tally.characters(),
        new SurveyedFile.Findings(
            found(entry, Severity.ERROR),
            found(entry, Severity.WARNING),
            found(entry, Severity.INFO)),
        entry.milliseconds());
  }

  private static int found(Entry entry, Severity severity) {
    return (int) entry.findings().stream().filter(f -> f.severity() == severity).count();
  }
}

package io.gazette.cli.batch;

import io.gazette.cli.survey.Survey;
import io.gazette.cli.survey.Survey.RuleCount;
import io.gazette.cli.tell.Noun;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.walk.Listing;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import java.util.List;
import java.util.Map;

/** The last lines of a run: what there is, what was found, what took long. */
final class Summary {

  /** How many of the slowest files are named. */
  private static final int FEW = 5;

  /** What takes less is not worth naming. */
  private static final long SLOW_MILLISECONDS = 100;

  private final BatchOptions options;
  private final Survey survey;
  private final Listing listing;
  private final Console console;
  private final int others;

  /**
   * @param others how many files of data are no records
   */
  Summary(BatchOptions options, Survey survey, Listing listing, Console console, int others) {
    this.others = others;
    this.options = options;
    this.survey = survey;
    this.listing = listing;
    this.console = console;
  }

  /**
   * Prints it.
   *
   * @param converted how many files were not as they had been
   * @param stale how many results nothing gives any more
   */
  void print(int converted, int stale) {
    files(converted);
    others();
    findings();
    slowest();
    passedOver();
    if (stale > 0) {
      console.say(Saying.STALE.of(Noun.RESULT.of(stale)));
    }
    console.say(
        Saying.REPORT.of(options.out().resolve("report" + options.shard().suffix() + ".html")));
  }

  private void files(int converted) {
    console.say(
        Saying.FILES.of(
            Noun.FILE.of(survey.files().size()),
            converted,
            survey.failures().size(),
            Noun.DOCUMENT.of(survey.documents()),
            Noun.ARTICLE.of(survey.articles()),
            Noun.CHARACTER.of(survey.characters())));
  }

  /** What has the name of a gazette, and is data of another kind. */
  private void others() {
    if (others > 0) {
      console.say(Saying.NO_RECORDS.of(others));
    }
  }

  private void findings() {
    console.say(
        Saying.FOUND.of(
            Noun.ERROR.of(survey.found(Severity.ERROR)),
            Noun.WARNING.of(survey.found(Severity.WARNING)),
            Noun.INFO.of(survey.found(Severity.INFO))));
    for (RuleCount rule : survey.rules()) {
      console.say(
          Saying.FOUND_BY_RULE.of(
              rule.rule(),
              rule.name(),
              rule.severity().word(),
              rule.count(),
              Noun.FILE.of(rule.files())));
    }
  }

  private void slowest() {
    List<Message> slow =
        survey.slowest(FEW).stream()
            .filter(file -> file.milliseconds() >= SLOW_MILLISECONDS)
            .map(file -> Saying.SECONDS.of(file.path(), file.milliseconds() / 1000.0))
            .toList();
    if (!slow.isEmpty()) {
      console.say(Saying.SLOWEST.of(Saying.all(slow)));
    }
  }

  private void passedOver() {
    if (!listing.passedOver().isEmpty()) {
      console.say(Saying.PASSED_OVER.of(kinds()));
    }
  }

  private Message kinds() {
    return Saying.list(listing.passedOver().entrySet().stream().map(Summary::kind).toList());
  }

  private static String kind(Map.Entry<String, Integer> kind) {
    return kind.getValue() + " " + (kind.getKey().isEmpty() ? "-" : kind.getKey());
  }
}

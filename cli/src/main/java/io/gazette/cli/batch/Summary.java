package io.gazette.cli.batch;

import io.gazette.cli.survey.Survey;
import io.gazette.cli.survey.Survey.RuleCount;
import io.gazette.cli.survey.SurveyedFile;
import io.gazette.cli.walk.Listing;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
      say(
          "%d results belong to no file any more; --prune deletes them",
          "有 %d 个结果已无对应的文件；--prune 删除它们", stale);
    }
    say(
        "report: %s",
        "报告：%s", options.out().resolve("report" + options.shard().suffix() + ".html"));
  }

  private void files(int converted) {
    say(
        "%d files converted, %d of them now; %d failed; %d documents, %d articles, %d characters",
        "转换了 %d 个文件，其中本次 %d 个；失败 %d 个；%d 份公文、%d 条、%d 字",
        survey.files().size(),
        converted,
        survey.failures().size(),
        survey.documents(),
        survey.articles(),
        survey.characters());
  }

  /** What has the name of a gazette, and is data of another kind. */
  private void others() {
    if (others > 0) {
      say("%d files of data are no records of gazettes", "%d 个数据文件不是公报记录", others);
    }
  }

  private void findings() {
    say(
        "findings: %d errors, %d warnings, %d info",
        "问题：错误 %d、警告 %d、提示 %d",
        survey.found(Severity.ERROR),
        survey.found(Severity.WARNING),
        survey.found(Severity.INFO));
    for (RuleCount rule : survey.rules()) {
      say(
          "  %s %s (%s): %d in %d files",
          "  %s %s（%s）：%d 处，%d 个文件",
          rule.rule(),
          rule.name(),
          rule.severity().word(),
          rule.count(),
          rule.files());
    }
  }

  private void slowest() {
    String slow =
        survey.slowest(FEW).stream()
            .filter(file -> file.milliseconds() >= SLOW_MILLISECONDS)
            .map(this::seconds)
            .collect(Collectors.joining(", "));
    if (!slow.isEmpty()) {
      say("slowest: %s", "最慢：%s", slow);
    }
  }

  private String seconds(SurveyedFile file) {
    return String.format(Locale.ROOT, "%s %.1f s", file.path(), file.milliseconds() / 1000.0);
  }

  private void passedOver() {
    if (!listing.passedOver().isEmpty()) {
      say("passed over, of other kinds: %s", "跳过其他类型的文件：%s", kinds());
    }
  }

  private String kinds() {
    return listing.passedOver().entrySet().stream()
        .map(Summary::kind)
        .collect(Collectors.joining(", "));
  }

  private static String kind(Map.Entry<String, Integer> kind) {
    return kind.getValue() + " " + (kind.getKey().isEmpty() ? "-" : kind.getKey());
  }

  private void say(String english, String chinese, Object... values) {
    String form = console.language() == Language.ZH ? chinese : english;
    console.err().println("gazette: " + String.format(Locale.ROOT, form, values));
  }
}

package io.gazette.cli.survey;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The survey as one page of HTML, for a person: what is there, what is missing, what was found,
 * what failed. It needs nothing but itself; its style follows the reader's light or dark and the
 * width. The same survey gives the same bytes: it tells no times.
 */
public final class ReportPage {

  /** More rows than a person reads are in the manifest. */
  private static final int MOST = 2000;

  private final Survey survey;
  private final Words words;
  private final Html html = new Html();

  private ReportPage(Survey survey, Words words) {
    this.survey = survey;
    this.words = words;
  }

  /** The page. */
  public static String of(Survey survey, Language language) {
    ReportPage page = new ReportPage(survey, new Words(language));
    page.write();
    return page.html.toString();
  }

  private void write() {
    html.raw("<!DOCTYPE html>\n<html lang=\"").raw(words.say("en", "zh-CN")).raw("\">\n");
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    String title = words.say("Archive report", "过刊报告");
    html.element("title", title).raw("\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
    html.element("h1", title).raw("\n");
    figures();
    new Coverage(survey.files(), words, html).write();
    failures();
    rules();
    notes();
    files();
    html.raw("</body>\n</html>\n");
  }

  private static String style() {
    try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style cannot be read from the program itself", e);
    }
  }

  private void figures() {
    html.raw("<dl class=\"figures\">\n");
    figure(words.say("files", "文件"), survey.files().size(), "");
    figure(words.say("documents", "公文"), survey.documents(), "");
    figure(words.say("articles", "条"), survey.articles(), "");
    figure(words.say("characters", "字"), survey.characters(), "");
    figure(words.say("failed", "失败"), survey.failures().size(), "error");
    figure(words.say("errors", "错误"), survey.found(Severity.ERROR), "error");
    figure(words.say("warnings", "警告"), survey.found(Severity.WARNING), "warning");
    figure(words.say("info", "提示"), survey.found(Severity.INFO), "");
    html.raw("</dl>\n");
  }

  private void figure(String name, long value, String kind) {
    html.raw(value > 0 && !kind.isEmpty() ? "<div class=\"" + kind + "\">" : "<div>");
    html.element("dt", name).element("dd", Words.grouped(value)).raw("</div>\n");
  }

  private void failures() {
    if (survey.failures().isEmpty()) {
      return;
    }
    heading(words.say("Failures", "失败"), survey.failures().size());
    table(words.say("File", "文件"), words.say("Reason", "原因"), words.say("Next time", "下次"));
    for (Survey.Failure failure : first(survey.failures())) {
      html.raw("<tr>").element("td", failure.path()).element("td", words.say(failure.reason()));
      html.element(
          "td",
          failure.permanent()
              ? words.say("not tried again", "不再重试")
              : words.say("tried again", "重试"));
      html.raw("</tr>\n");
    }
    end(survey.failures().size());
  }

  private void rules() {
    if (survey.rules().isEmpty()) {
      return;
    }
    heading(words.say("Findings by rule", "问题（按规则）"), survey.rules().size());
    table(
        words.say("Rule", "规则"),
        words.say("Level", "级别"),
        words.say("Findings", "处数"),
        words.say("Files", "文件数"));
    for (Survey.RuleCount rule : survey.rules()) {
      html.raw("<tr>").element("td", rule.rule() + " " + rule.name());
      html.raw("<td>").badge(rule.severity().word(), words.level(rule.severity())).raw("</td>");
      html.number(rule.count()).number(rule.files()).raw("</tr>\n");
    }
    end(0);
  }

  private void notes() {
    if (survey.notes().isEmpty()) {
      return;
    }
    heading(words.say("Findings in the archive as a whole", "整批过刊的问题"), survey.notes().size());
    table(words.say("File", "文件"), words.say("Rule", "规则"), words.say("Finding", "问题"));
    for (Survey.Note note : first(survey.notes())) {
      html.raw("<tr>").element("td", note.path()).raw("<td>");
      html.badge(note.severity().word(), note.rule()).raw("</td>");
      html.element("td", note.message()).raw("</tr>\n");
    }
    end(survey.notes().size());
  }

  private void files() {
    heading(words.say("Issues and files", "各期和文件"), survey.files().size());
    table(
        words.say("File", "文件"),
        words.say("Issue, or first document", "期号，或第一份公文"),
        words.say("Documents", "公文"),
        words.say("Articles", "条"),
        words.say("Findings", "问题"),
        words.say("Results", "结果"));
    for (SurveyedFile file : first(survey.files())) {
      html.raw("<tr id=\"").text(file.path()).raw("\">").element("td", file.path());
      html.element("td", words.issue(file)).number(file.documents()).number(file.articles());
      html.raw("<td>");
      badge("error", file.findings().errors());
      badge("warning", file.findings().warnings());
      badge("info", file.findings().remarks());
      html.raw("</td><td>");
      for (String output : file.outputs()) {
        html.link(output, output.substring(output.lastIndexOf('.') + 1)).raw(" ");
      }
      html.raw("</td></tr>\n");
    }
    end(survey.files().size());
  }

  private void badge(String level, int count) {
    if (count > 0) {
      html.badge(level, Integer.toString(count)).raw(" ");
    }
  }

  private void heading(String text, int count) {
    html.raw("<section>\n<h2>").text(text).raw(" <small>").text(Words.grouped(count));
    html.raw("</small></h2>\n");
  }

  private void table(String... columns) {
    html.raw("<div class=\"wide\"><table>\n<thead><tr>");
    for (String column : columns) {
      html.raw("<th scope=\"col\">").text(column).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
  }

  /** Ends a table of {@code size} rows, of which no more than {@link #MOST} are shown. */
  private void end(int size) {
    html.raw("</tbody>\n</table></div>\n");
    if (size > MOST) {
      html.element(
          "p",
          words.say(
              "and " + (size - MOST) + " more: see manifest.jsonl",
              "另有 " + (size - MOST) + " 项，见 manifest.jsonl"));
    }
    html.raw("</section>\n");
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }
}

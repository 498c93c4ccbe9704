package io.gazette.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportPageTest {

  private final Survey survey = new Survey();

  ReportPageTest() {
    survey.add(file("2022/01.txt", 2022, 1, 30));
    survey.add(file("2024/02.txt", 2024, 2, 80));
    survey.add(file("2024/04 <&>.txt", 2024, 4, 20));
    survey.add(new Survey.Failure("2024/坏\".pdf", Message.same("damaged <b>"), true));
    survey.count("GZ301", "article-number-gap", Severity.ERROR, "2024/02.txt");
    survey.count("GZ301", "article-number-gap", Severity.ERROR, "2024/02.txt");
    survey.add(
        new Survey.Note("2024/04 <&>.txt", "GZ440", "issue-missing", Severity.WARNING, "缺 1 期"));
  }

  private static SurveyedFile file(String path, int year, int number, long milliseconds) {
    return new SurveyedFile(
        path,
        List.of(path + ".json"),
        "云川市人民政府公报",
        "云川市河道条例",
        OptionalInt.of(year),
        OptionalInt.of(number),
        OptionalInt.of(80 + number),
        Optional.of(LocalDate.of(year, number, 28)),
        3,
        41,
        1234,
        new SurveyedFile.Findings(2, 1, 0),
        milliseconds);
  }

  @Test
  void itNeedsNothingButItself() {
    String page = ReportPage.of(survey, Language.EN);
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").endsWith("</html>\n");
    assertThat(page).doesNotContain("<script", "http:", "https:", "url(", "src=", "@import");
    assertThat(page)
        .contains("name=\"viewport\"", "prefers-color-scheme: dark", "max-width: 40rem");
  }

  /** What stands in the body is well-formed, whatever names and messages hold. */
  @Test
  void namesAndMessagesAreText() throws Exception {
    String page = ReportPage.of(survey, Language.ZH);
    String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
    org.w3c.dom.Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(body)));
    assertThat(xml.getElementsByTagName("b").getLength()).isZero();
    assertThat(xml.getDocumentElement().getTextContent())
        .contains("2024/04 <&>.txt", "damaged <b>", "2024/坏\".pdf", "缺 1 期");
    assertThat(page).contains("href=\"./2024/04%20%3C%26%3E.txt.json\"");
  }

  @Test
  void missingIssuesAndYearsAreShown() {
    String page = ReportPage.of(survey, Language.EN);
    assertThat(page).contains("<h3>云川市人民政府公报</h3>");
    assertThat(page).contains("title=\"missing\">1</span><a href=\"./2024/02.txt.json\">2</a>");
    assertThat(page).contains("title=\"missing\">3</span>");
    assertThat(page).contains("<th scope=\"row\">2023</th>", "no issue");
  }

  @Test
  void rulesAreCountedByFindingsAndFiles() {
    assertThat(survey.rules())
        .extracting(r -> r.rule() + " " + r.count() + " " + r.files())
        .containsExactly("GZ301 2 1", "GZ440 1 1");
    assertThat(survey.found(Severity.ERROR)).isEqualTo(2);
    assertThat(survey.slowest(2))
        .extracting(SurveyedFile::path)
        .containsExactly("2024/02.txt", "2022/01.txt");
  }

  /** Times change from run to run; the page does not. */
  @Test
  void itTellsNoTimes() {
    Survey other = new Survey();
    survey
        .files()
        .forEach(f -> other.add(file(f.path(), f.year().getAsInt(), f.number().getAsInt(), 1)));
    survey.failures().forEach(other::add);
    survey.count("x", "x", Severity.INFO, "x");
    other.count("GZ301", "article-number-gap", Severity.ERROR, "2024/02.txt");
    other.count("GZ301", "article-number-gap", Severity.ERROR, "2024/02.txt");
    survey.notes().forEach(other::add);
    other.count("x", "x", Severity.INFO, "x");
    assertThat(ReportPage.of(other, Language.EN)).isEqualTo(ReportPage.of(survey, Language.EN));
  }
}

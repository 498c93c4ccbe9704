package io.gazette.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.pdf.Typesetter;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages that the contents name, held against the numbers printed on the pages. */
class EntryPageTest {

  @Test
  void anEntryThatNamesAnotherPageIsReported() throws IOException {
    assertThat(findings(2, 4)).hasSize(1).allMatch(f -> f.contains("page 4") && f.contains("on 3"));
    assertThat(findings(2, 3)).isEmpty();
  }

  @Test
  void contentsThatCountOtherwiseAreLeftAlone() throws IOException {
    assertThat(findings(12, 13)).isEmpty();
  }

  private static List<String> findings(int first, int second) throws IOException {
    SourceText source =
        InputFormat.read("issue.pdf", issue(first, second), ReadOptions.DEFAULT).source();
    ParseResult result = GazetteParser.parse(source, ParseOptions.DEFAULT);
    return Validator.validate(source, result.issue(), result.diagnostics()).stream()
        .filter(d -> d.rule().id().equals("GZ016"))
        .map(Diagnostic::message)
        .map(m -> m.en())
        .toList();
  }

  private static byte[] issue(int first, int second) {
    Typesetter file = new Typesetter(595, 842).page();
    file.text(190, 100, 24, "云川市人民政府公报").text(220, 140, 10, "2024年　第3期（总第217期）");
    file.text(200, 170, 10, "2024年3月15日　云川市人民政府办公室主办").text(280, 220, 12, "目录");
    entry(file, 260, "云川市人民政府关于做好春耕工作的通知", first);
    entry(file, 280, "云川市人民政府关于加强防汛工作的通知", second);
    file.text(290, 800, 8, "— 1 —");
    document(file, "云川市人民政府关于做好春耕工作的通知", 8, 2);
    document(file, "云川市人民政府关于加强防汛工作的通知", 9, 3);
    return file.bytes();
  }

  private static void entry(Typesetter file, float y, String title, int page) {
    file.text(90, y, 10, title + "…………………").text(480, y, 10, "（" + page + "）");
  }

  private static void document(Typesetter file, String title, int serial, int page) {
    file.page().text(150, 100, 16, title).text(240, 130, 10, "云政发〔2024〕" + serial + "号");
    file.text(70, 170, 10, "各区、县人民政府：");
    file.text(90, 190, 10, "请认真做好工作，保障粮食安全和人民生命安全。");
    file.text(430, 220, 10, "云川市人民政府").text(430, 240, 10, "2024年3月8日");
    file.text(290, 800, 8, "— " + page + " —");
  }
}

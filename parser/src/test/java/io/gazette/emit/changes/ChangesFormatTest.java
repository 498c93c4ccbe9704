package io.gazette.emit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.compare.Comparison;
import io.gazette.compare.Enactment;
import io.gazette.compare.Law;
import io.gazette.compare.Spelling;
import io.gazette.diagnostic.Language;
import io.gazette.emit.changes.ChangesOptions.Detail;
import io.gazette.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesFormatTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ChangesFormat.schema());

  private static final Law OLD =
      Law.of(
          "为了加强河道管理，保障防洪安全，制定本条例。",
          "本条例适用于本市行政区域内河道的保护和利用。",
          "禁止在河道内倾倒<垃圾>、渣土*。\n禁止在堤防上种植高秆作物。",
          "违反本条例第三条规定的，处一千元以下罚款。",
          "本条例自2020年1月1日起施行。");

  private static final Law NEW =
      Law.of(
          "为了加强河道管理，保障防洪安全，制定本条例。",
          "市人民政府应当编制河道保护规划，并向社会公布。",
          "本条例适用于本市行政区域内河道的保护和利用。",
          "禁止在河道内倾倒<垃圾>、渣土*、泥浆。\n禁止在堤防上种植高秆作物。",
          "违反本条例第四条规定的，处一千元以下罚款。",
          "本条例自2020年1月1日起施行。");

  private static final Comparison COMPARISON = Comparison.of(OLD.issue(), NEW.issue());

  @Test
  void textMarksWhatWentAndWhatCame() throws IOException {
    assertThat(emitted(ChangesFormat.TEXT, Language.ZH, false))
        .isEqualTo(
            """
            --- 旧<a>.txt
            +++ 新.txt

            云川市河道条例

            第二条　增加
              {+市人民政府应当编制河道保护规划，并向社会公布。+}

            第二条 → 第三条　改号

            第三条 → 第四条　修改、改号
              第一款　禁止在河道内倾倒<垃圾>、渣土*{+、泥浆+}。

            第四条 → 第五条　改号、引用随之改号
              违反本条例[-第三条-]{+第四条+}规定的，处一千元以下罚款。

            第五条 → 第六条　改号

            增加 1、修改 1、改号 4、引用随之改号 1、未变 2
            """);
  }

  @Test
  void colourTakesThePlaceOfMarks() throws IOException {
    assertThat(emitted(ChangesFormat.TEXT, Language.EN, true))
        .contains("\u001b[32;4m、泥浆\u001b[0m", "\u001b[36;9m第三条\u001b[0m", "renumbered")
        .doesNotContain("{+");
  }

  @Test
  void markdownEscapesTheText() throws IOException {
    assertThat(emitted(ChangesFormat.MARKDOWN, Language.EN, false))
        .startsWith("# 旧\\<a\\>\\.txt → 新\\.txt\n")
        .contains("### 第三条 → 第四条　changed, renumbered\n")
        .contains("**第一款**　禁止在河道内倾倒\\<垃圾\\>、渣土\\*<ins>、泥浆</ins>。\n")
        .contains("违反本条例<del>第三条</del><ins>第四条</ins>规定的");
  }

  @Test
  void aPageStandsByItself() throws IOException {
    String page = emitted(ChangesFormat.HTML, Language.ZH, false);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<p class=\"new\">禁止在河道内倾倒&lt;垃圾&gt;、渣土*<ins>、泥浆</ins>。</p>")
        .contains("<a href=\"#c3\">第三条 → 第四条</a>", "<article id=\"c3\">")
        .contains("<summary>未变：标题 – 第一条</summary>")
        .doesNotContain("<script", "src=", "url(", "@import", "http:", "https:");
    var tree = org.jsoup.Jsoup.parse(page);
    assertThat(tree.select("article")).hasSize(5);
    for (var link : tree.select("nav a")) {
      assertThat(tree.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    String json = emitted(ChangesFormat.JSON, Language.ZH, false);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"followed\" : 1", "\"nature\" : \"followed\"");
    assertThat(SCHEMA.validate(json.replace("\"kinds\"", "\"kind\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void aDecisionCarriedOutKeepsToTheSchemaToo() throws IOException {
    Issue decision =
        Law.read(
            "云川市人民代表大会常务委员会关于修改《云川市河道条例》的决定\n\n决定作如下修改：\n\n"
                + "一、删去第二条。\n\n二、删去第九条。\n\n本决定自公布之日起施行。\n");
    Enactment enactment = Enactment.of(OLD.issue(), decision, NEW.issue(), Spelling.READER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChangesOptions options = new ChangesOptions("a", "b", Language.EN, false, Detail.CHANGES);
    ChangesFormat.JSON.emit(enactment, options, out);
    String json = out.toString(StandardCharsets.UTF_8);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"place\" : \"第九条\",\n      \"applied\" : false", "\"omitted\"");
    out.reset();
    ChangesFormat.MARKDOWN.emit(enactment, options, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("## changed by the decision, not in the old text\n", "<del>删去第九条。</del>");
  }

  @ParameterizedTest
  @EnumSource(ChangesFormat.class)
  void theSameGivesTheSameBytes(ChangesFormat format) throws IOException {
    assertThat(ChangesFormat.named(format.word())).contains(format);
    assertThat(emitted(format, Language.EN, false))
        .isEqualTo(emitted(format, Language.EN, false))
        .endsWith("\n");
  }

  private static String emitted(ChangesFormat format, Language language, boolean colour)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChangesOptions options =
        new ChangesOptions("旧<a>.txt", "新.txt", language, colour, Detail.CHANGES);
    format.emit(COMPARISON, options, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

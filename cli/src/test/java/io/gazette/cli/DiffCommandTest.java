package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String OLD =
      "云川市河道条例\n\n第一条 为了保护河道，制定本条例。\n\n第二条 禁止在河道内倾倒垃圾。\n\n第三条 本条例自公布之日起施行。\n";
  private static final String NEW =
      "云川市河道条例\n\n第一条 为了保护河道，制定本条例。\n\n第二条 禁止在河道内倾倒垃圾、渣土。\n\n第三条 本条例自公布之日起施行。\n";

  @TempDir Path folder;
  private String old;
  private String now;

  @BeforeEach
  void write() throws IOException {
    old = Files.writeString(folder.resolve("old.txt"), OLD).toString();
    now = Files.writeString(folder.resolve("new.txt"), NEW).toString();
  }

  @Test
  void endsAsDiffDoes() {
    assertThat(Run.of("diff", old, old).exit()).isZero();
    assertThat(Run.of("diff", old, now).exit()).isEqualTo(1);
    Run missing = Run.of("diff", old, folder.resolve("none.txt").toString());
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("none.txt").hasLineCount(1);
  }

  @Test
  void tellsTheArticleAndItsCharacters() {
    Run run = Run.of("diff", "--lang", "en", old, now);
    assertThat(run.out()).contains("第二条　changed\n  禁止在河道内倾倒垃圾{+、渣土+}。\n");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("diff", "--lang", "zh", old, now).out()).contains("第二条　修改");
    assertThat(Run.of("diff", "--color", "always", old, now).out()).contains("\u001b[32;4m、渣土");
  }

  @Test
  void oneOfTheTwoMayBeStandardInput() {
    Run run = Run.with(OLD, Map.of(), "diff", "-", now);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("--- <stdin>\n+++ " + now + "\n");
  }

  @Test
  void anyFormIsComparedWithAnyOther() throws IOException {
    String json = folder.resolve("old.json").toString();
    String akn = folder.resolve("old.xml").toString();
    Run.of("convert", "-o", json, old);
    Run.of("convert", "--to", "akn", "-o", akn, old);
    String page = "<html><body><h1>云川市河道条例</h1><p>" + OLD.substring(8).replace("\n\n", "</p><p>");
    String html =
        Files.writeString(folder.resolve("old.html"), page + "</p></body></html>").toString();
    for (String form : new String[] {json, akn, html}) {
      assertThat(Run.of("diff", old, form)).extracting(Run::exit).as(form).isEqualTo(0);
      assertThat(Run.of("diff", form, now)).extracting(Run::exit).as(form).isEqualTo(1);
    }
  }

  @Test
  void widthsCountOnlyIfAskedFor() throws IOException {
    String half = Files.writeString(folder.resolve("half.txt"), OLD.replace("，", ",")).toString();
    assertThat(Run.of("diff", old, half).exit()).isZero();
    Run exact = Run.of("diff", "--exact", old, half);
    assertThat(exact.exit()).isEqualTo(1);
    assertThat(exact.out()).contains("[-，-]{+,+}");
  }

  @Test
  void quietCountsAndVerboseShowsAll() {
    assertThat(Run.of("diff", "-q", old, now).out()).doesNotContain("渣土").contains("changed 1");
    String text = "第一条 " + "保护河道，".repeat(20) + "%s，" + "保护河道，".repeat(20) + "制定本条例。\n";
    Run.with(text.formatted("甲"), Map.of(), "convert", "-o", folder.resolve("a.json").toString());
    String a = folder.resolve("a.json").toString();
    assertThat(Run.with(text.formatted("乙"), Map.of(), "diff", a, "-").out()).contains("……");
    assertThat(Run.with(text.formatted("乙"), Map.of(), "diff", "-v", a, "-").out())
        .doesNotContain("……");
  }

  @Test
  void theOtherFormatsGoToAFile() {
    for (String format : DiffCommand.formats()) {
      Path file = folder.resolve("changes." + format);
      Run run = Run.of("diff", "--to", format, "-o", file.toString(), old, now);
      assertThat(run.exit()).as(format).isEqualTo(1);
      assertThat(file).content().contains("渣土");
    }
  }

  @Test
  void aDecisionIsCarriedOutAndCompared() throws IOException {
    String text =
        "云川市人民代表大会常务委员会关于修改《云川市河道条例》的决定\n\n决定对《云川市河道条例》作如下修改：\n\n"
            + "一、第二条中的“垃圾”修改为“垃圾、渣土”。\n\n本决定自公布之日起施行。\n";
    String decision = Files.writeString(folder.resolve("decision.txt"), text).toString();
    assertThat(Run.of("diff", "--amendment", decision, old, now))
        .extracting(Run::exit)
        .isEqualTo(0);
    Run omitted = Run.of("diff", "--amendment", decision, "--lang", "en", old, old);
    assertThat(omitted.exit()).isEqualTo(1);
    assertThat(omitted.out()).contains("changed by the decision, not in the new text", "[-、渣土-]");
    Run json = Run.of("diff", "--amendment", decision, "--to", "json", old, old);
    assertThat(json.out()).contains("\"verdict\" : \"omitted\"", "\"faithful\" : false");
  }
}

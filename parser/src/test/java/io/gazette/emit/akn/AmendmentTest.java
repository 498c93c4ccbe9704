package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.read.InputFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What an amending decision says it changes, as {@code mod}, new text and {@code textualMod}. */
class AmendmentTest {

  private static final String HEAD =
      "云川市人民代表大会常务委员会关于修改《云川市湿地条例》的决定\n\n"
          + "（2024年1月26日云川市第十五届人民代表大会常务委员会第十七次会议通过）\n\n"
          + "云川市第十五届人民代表大会常务委员会第十七次会议决定对《云川市湿地条例》作如下修改：\n\n";

  private static final String LAW = "/akn/ontology/reference/cn.云川市湿地条例";

  private static Element akn(String instructions) throws Exception {
    byte[] bytes = (HEAD + instructions + "\n\n本决定自公布之日起施行。\n").getBytes(StandardCharsets.UTF_8);
    var reading = InputFormat.read("a.txt", bytes, Optional.empty(), Optional.empty());
    Issue issue = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(issue, Optional.empty(), AknOptions.DEFAULT, out);
    byte[] akn = out.toByteArray();
    assertThat(AknChecks.check(akn)).isEmpty();
    StringBuilder text = new StringBuilder();
    Texts.walk(issue, (piece, span) -> text.append(AknText.visible(piece)));
    assertThat(AknText.of(akn)).isEqualTo(text.toString());
    if (AknSchema.shared().isPresent()) {
      assertThat(AknSchema.validate(akn)).isEmpty();
    }
    return AknXml.root(akn);
  }

  private static List<String> changes(Element root) {
    List<String> changes = new ArrayList<>();
    for (Element mod : named(root, "textualMod")) {
      StringBuilder change = new StringBuilder(mod.getAttribute("type"));
      AknXml.children(mod)
          .forEach(
              e ->
                  change
                      .append(' ')
                      .append(e.getLocalName())
                      .append('=')
                      .append(e.getAttribute("href").replace(LAW, "")));
      changes.add(change.toString());
    }
    return changes;
  }

  private static List<Element> named(Element root, String name) {
    return AknXml.all(root).stream().filter(e -> e.getLocalName().equals(name)).toList();
  }

  private static List<String> wIds(Element quoted, String name) {
    return named(quoted, name).stream().map(e -> e.getAttribute("wId")).toList();
  }

  @Test
  void newArticlesAreUnitsOfTheAmendedLaw() throws Exception {
    Element root =
        akn("一、将第三条修改为：“第三条 湿地分为下列种类：\n\n“（一）河流湿地；\n\n“（二）湖泊湿地。\n\n" + "“其他湿地由市人民政府规定。”");
    assertThat(changes(root))
        .containsExactly(
            "substitution source=#sec_1__mod_1 destination=/~art_3 new=#sec_1__mod_1__qstr_1");
    Element quoted = named(root, "quotedStructure").get(0);
    assertThat(quoted.getAttribute("startQuote") + quoted.getAttribute("endQuote")).isEqualTo("“”");
    assertThat(wIds(quoted, "article")).containsExactly("art_3");
    assertThat(wIds(quoted, "paragraph")).containsExactly("art_3__para_1", "art_3__para_2");
    assertThat(wIds(quoted, "point"))
        .containsExactly("art_3__para_1__point_1", "art_3__para_1__point_2");
    assertThat(named(root, "article")).hasSize(1);
    assertThat(quoted.getParentNode().getLocalName()).isEqualTo("mod");
  }

  @Test
  void newParagraphsTakeTheirNumbersFromTheInstruction() throws Exception {
    Element root = akn("一、第五条增加二款，作为第二款、第三款：“甲应当报告。\n\n“乙应当备案。”原第二款作为第四款。");
    assertThat(changes(root))
        .containsExactly(
            "insertion source=#sec_1__mod_1 destination=/~art_5__para_2 destination=/~art_5__para_3"
                + " new=#sec_1__mod_1__qstr_1",
            "renumbering source=#sec_1__mod_1 destination=/~art_5__para_2 new=/~art_5__para_4");
    assertThat(wIds(named(root, "quotedStructure").get(0), "paragraph"))
        .containsExactly("art_5__para_2", "art_5__para_3");
  }

  @Test
  void wordsAreQuotedText() throws Exception {
    Element root = akn("一、将第四条第一款中的“建设局”修改为“住房和城乡建设局”。\n\n二、删去第七条、第九条。");
    assertThat(changes(root))
        .containsExactly(
            "substitution source=#sec_1__mod_1 destination=/~art_4__para_1"
                + " old=#sec_1__mod_1__quotedText_1 new=#sec_1__mod_1__quotedText_2",
            "repeal source=#sec_2__mod_1 destination=/~art_7 destination=/~art_9");
    assertThat(named(root, "quotedText").stream().map(Element::getTextContent))
        .containsExactly("“建设局”", "“住房和城乡建设局”");
    assertThat(named(root, "quotedStructure")).isEmpty();
  }

  @Test
  void twoQuotationsInOneInstructionAreTwoTexts() throws Exception {
    Element root = akn("一、将第六条第一款修改为：“甲应当报告。”增加一款，作为第三款：“乙应当备案。”");
    assertThat(changes(root))
        .containsExactly(
            "substitution source=#sec_1__mod_1 destination=/~art_6__para_1"
                + " new=#sec_1__mod_1__qstr_1",
            "insertion source=#sec_1__mod_1 destination=/~art_6__para_3 new=#sec_1__mod_1__qstr_2");
  }

  @Test
  void whatIsNoInstructionIsNoMod() throws Exception {
    Element root = akn("一、将第三条改为第四条。\n\n此外，对条文顺序作相应调整。");
    assertThat(named(root, "mod")).hasSize(1);
    assertThat(changes(root))
        .containsExactly("renumbering source=#sec_1__mod_1 destination=/~art_3 new=/~art_4");
  }

  @Test
  void anInstructionMayNameItsOwnLaw() throws Exception {
    Element root = akn("一、将《云川市燃气条例》第三条修改为：“第三条 甲应当报告。”");
    assertThat(named(root, "destination").get(0).getAttribute("href"))
        .isEqualTo("/akn/ontology/reference/cn.云川市燃气条例/~art_3");
  }
}

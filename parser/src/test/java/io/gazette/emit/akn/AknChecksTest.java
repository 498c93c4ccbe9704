package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check of mapping.md, 12, passes a sound file and fails the same file with one fault. */
class AknChecksTest {

  private static String sound() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(AknSamples.gazette(), Optional.empty(), AknOptions.DEFAULT, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] broken(String part, String fault) throws IOException {
    String sound = sound();
    assertThat(sound).contains(part);
    int at = sound.indexOf(part);
    String broken = sound.substring(0, at) + fault + sound.substring(at + part.length());
    return broken.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSoundFilePasses() throws IOException {
    byte[] sound = sound().getBytes(StandardCharsets.UTF_8);
    assertThat(AknChecks.check(sound)).isEmpty();
    assertThat(FrbrChecks.otherYears(sound)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {2} for {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "AKN-02, <content eId=\"cmp_1__art_1__para_1__content\""
            + " wId=\"art_1__para_1__content\">, <content>",
        "AKN-03, eId=\"cmp_1__art_1\" wId=\"art_1\", eId=\"cmp_1__article_1\" wId=\"article_1\"",
        "AKN-03, eId=\"cmp_1__art_1\" wId=\"art_1\", eId=\"cmp_1__art_一\" wId=\"art_一\"",
        "AKN-03, eId=\"tool\", eId=\"to__ol\"",
        "AKN-04, eId=\"cmp_1__art_1__para_1\" wId=\"art_1__para_1\","
            + " eId=\"cmp_1__art_9__para_1\" wId=\"art_9__para_1\"",
        "AKN-05, by=\"#org-云海市人民代表大会常务委员会\", by=\"#org-某\"",
        "AKN-05, href=\"#cmp_1\", href=\"#cmp_9\"",
        "AKN-06, href=\"/akn/ontology/role/author\", href=\"http://a/b\"",
        "AKN-06, href=\"/akn/cn-990100/act/local-regulation/2020-03-30/, href=\"/akn/辽/act/2020/",
        "AKN-07, FRBRcountry value=\"cn-990100\", FRBRcountry value=\"cn\"",
        "AKN-08, FRBRsubtype value=\"local-regulation\", FRBRsubtype value=\"law\"",
        "AKN-09, FRBRname value=\"云海市文明行为促进条例\", FRBRname value=\"条例\"",
        "AKN-10, <FRBRdate date=\"2020-03-30\", <FRBRdate date=\"2020-03-31\"",
        "AKN-11, /zho@2020-03-30\"/>, /zho@2020-03-29\"/>",
        "AKN-11, FRBRlanguage language=\"zho\", FRBRlanguage language=\"eng\"",
        "AKN-12, FRBRformat value=\"xml\", FRBRformat value=\"akn\"",
        "AKN-14, <FRBRcountry, <FRBRdate date=\"2020-01-01\" name=\"x\"/><FRBRcountry",
        "AKN-15, eId=\"cmp_1__art_1\" wId=\"art_1\", eId=\"cmp_1__art_1\"",
        "AKN-15, eId=\"cmp_1__art_1\" wId=\"art_1\", eId=\"cmp_1__art_1\" wId=\"art_2\"",
        "AKN-15, <collectionBody>, <collectionBody eId=\"collectionBody_1\" wId=\"x\">",
        "FRBRthis, /!issued_1.xml, /!issued_2.xml",
      })
  void aFaultIsFound(String check, String part, String fault) throws IOException {
    assertThat(AknChecks.check(broken(part, fault))).anyMatch(f -> f.startsWith(check + " "));
  }

  @Test
  void aNumberOfAnotherYearIsAWarning() throws IOException {
    byte[] other = broken("<FRBRdate date=\"2020-04-10\"", "<FRBRdate date=\"2021-01-05\"");
    assertThat(FrbrChecks.otherYears(other)).containsExactly("云政发〔2020〕8号");
    assertThat(AknChecks.check(other)).isEmpty();
  }

  @Test
  void textThatIsLostMovedOrAddedIsSeen() throws IOException {
    String text = AknText.of(sound().getBytes(StandardCharsets.UTF_8));
    assertThat(AknText.of(broken("免费赠阅", "赠阅"))).isNotEqualTo(text);
    assertThat(AknText.of(broken("免费赠阅", "赠阅免费"))).isNotEqualTo(text);
    assertThat(AknText.of(broken("免费赠阅", "免费赠阅。"))).isNotEqualTo(text);
    assertThat(AknText.of(broken("免费赠阅", "免费 赠阅"))).isEqualTo(text);
    assertThat(AknText.of(broken("alt=\"示意图\"", "alt=\"图\""))).isNotEqualTo(text);
  }
}

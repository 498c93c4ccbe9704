package io.gazette.restore.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.emit.SampleRecords;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.read.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AknReaderTest {

  private static final String HEAD =
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <akomaNtoso><act>                | 1:18 | is no well-formed XML, in <act>;
          <akomaNtoso></act>               | 1:15 | is no well-formed XML, in <akomaNtoso>;
          <akomaNtoso>&nbsp;</akomaNtoso>  | 1:19 | is no well-formed XML, in <akomaNtoso>;
          <akomaNtoso a="1" a="2"/>        | 1:26 | is no well-formed XML;
          """)
  void whatIsNoXmlIsRefusedWithItsPlace(String xml, String place, String message) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("a.xml:" + place + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void xmlThatIsNoAkomaNtosoIsRefused() {
    assertThatThrownBy(() -> read("<html><body/></html>"))
        .hasMessage(
            "a.xml: holds no Akoma Ntoso document; Akoma Ntoso is <akomaNtoso> with one <act>,"
                + " <doc>, <officialGazette> … in it");
    assertThatThrownBy(() -> read(HEAD + "</akomaNtoso>")).hasMessageContaining("holds no Akoma");
  }

  @Test
  void entitiesAreRefusedBeforeTheyGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"甲\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"");
      bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append("]>").append(HEAD).append("<doc>&e39;</doc></akomaNtoso>");
    refusedSoon(bomb.toString());
    refusedSoon("<!DOCTYPE a SYSTEM \"file:///etc/hostname\">" + HEAD + "<doc/></akomaNtoso>");
    refusedSoon(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><akomaNtoso>&x;</akomaNtoso>");
  }

  @Test
  void deepNestingAndLongNamesEndSoon() {
    refusedSoon(HEAD + "<doc><mainBody>" + "<section>".repeat(200_000));
    refusedSoon("<" + "a".repeat(2_000_000));
    refusedSoon(HEAD + "<doc " + "a=\"".repeat(100_000));
  }

  @Test
  void cutAnywhereItIsRefused() throws IOException {
    String whole = new String(SampleRecords.written("akn"), StandardCharsets.UTF_8);
    int end = whole.lastIndexOf("</akomaNtoso>");
    for (int cut = 0; cut < end; cut += 997) {
      String piece = whole.substring(0, cut);
      assertThatThrownBy(() -> read(piece)).isInstanceOf(UnreadableSourceException.class);
    }
  }

  /** Elements in each other's places: a named error or an issue, and no character lost. */
  @Test
  void wrongNestingLosesNoText() throws IOException {
    String body =
        "<body>甲<article>乙<num>丙</num>丁<body><p>戊<p>己</p></p></body><table><p>庚</p></table>"
            + "<blockList>辛<p>壬</p></blockList><tr><td>癸</td></tr></article></body>";
    AknIssue read = read(HEAD + "<act name=\"act\"><meta/>" + body + "</act></akomaNtoso>");
    assertThat(read.issue().source().characters()).isEqualTo(10);
    assertThat(Counts.of(read.issue()).characters().balanced()).isTrue();
    assertThat(read.findings()).isNotEmpty();
  }

  private static final String[] NAMES = {
    "act",
    "alinea",
    "article",
    "attachment",
    "attachments",
    "authorialNote",
    "b",
    "blockList",
    "body",
    "chapter",
    "collectionBody",
    "component",
    "components",
    "conclusions",
    "container",
    "content",
    "coverPage",
    "date",
    "doc",
    "docTitle",
    "documentRef",
    "eol",
    "formula",
    "hcontainer",
    "heading",
    "i",
    "img",
    "inline",
    "intro",
    "item",
    "list",
    "listIntroduction",
    "mainBody",
    "meta",
    "num",
    "officialGazette",
    "organization",
    "p",
    "paragraph",
    "point",
    "preamble",
    "preface",
    "quotedStructure",
    "recital",
    "ref",
    "section",
    "signature",
    "speech",
    "subheading",
    "table",
    "td",
    "th",
    "toc",
    "tocItem",
    "tr",
    "wrapUp",
    "x:unknown"
  };

  /** A file of ours that somebody edited: what is said of depths fits nowhere. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "9", "-1", "99999999999", "x"})
  void noDepthLosesText(String depth) throws IOException {
    String at = " gz:depth=\"" + depth + "\"";
    String blocks = "<p%1$s>甲</p><table%1$s><tr><td>乙</td></tr></table><p%1$s>丙</p>".formatted(at);
    String list =
        "<blockList" + at + "><item><num>丁</num><p>戊</p>" + blocks + "</item></blockList>";
    String unit = "<article><num>第一条</num><content>" + blocks + list + "</content></article>";
    String gz = HEAD.replace(">", " xmlns:gz=\"urn:gazette:1.0\">");
    String meta = "<meta><proprietary><gz:issue version=\"1.0\"/></proprietary></meta>";
    String held = "<hcontainer name=\"text\"><content>" + blocks + list + "</content></hcontainer>";
    String file =
        gz + "<act name=\"a\">" + meta + "<body>" + held + unit + "</body></act></akomaNtoso>";
    Counts.Characters counted = Counts.of(read(file).issue()).characters();
    assertThat(counted.balanced()).as(file + counted).isTrue();
    assertThat(counted.placed()).isEqualTo(19);
  }

  /** Any element in any other. */
  @Test
  void noNestingLosesText() throws IOException {
    for (int seed = 0; seed < 2000; seed++) {
      StringBuilder xml = new StringBuilder();
      SplittableRandom random = new SplittableRandom(seed);
      boolean collection = random.nextInt(3) == 0;
      for (int i = 0; i < 4; i++) {
        tree(random, 0, xml);
      }
      String root = collection ? "officialGazette" : "act";
      String file =
          "<akomaNtoso xmlns=\"\" xmlns:x=\"urn:x\"><"
              + root
              + ">"
              + xml
              + "</"
              + root
              + "></akomaNtoso>";
      AknIssue read = read(file);
      assertThat(Counts.of(read.issue()).characters().balanced())
          .as("seed " + seed + ": " + file + Counts.of(read.issue()).characters())
          .isTrue();
    }
  }

  private static void tree(SplittableRandom random, int depth, StringBuilder xml) {
    String name = NAMES[random.nextInt(NAMES.length)];
    xml.append('<').append(name);
    if (random.nextInt(3) == 0) {
      String[] values = {"toc", "tableOfContents", "colophon", "attachmentList", "text", "empty"};
      xml.append(" name=\"").append(values[random.nextInt(values.length)]).append('"');
    }
    if (name.equals("quotedStructure") && random.nextBoolean()) {
      xml.append(" startQuote=\"“\" endQuote=\"”\"");
    }
    xml.append('>');
    for (int i = random.nextInt(4); i > 0; i--) {
      if (depth < 6 && random.nextInt(3) > 0) {
        tree(random, depth + 1, xml);
      } else {
        xml.append((char) ('一' + random.nextInt(500)));
      }
    }
    xml.append("</").append(name).append('>');
  }

  @Test
  void aHugeFlatFileIsReadInBoundedTime() {
    String paragraphs = "<p>甲乙丙丁</p>".repeat(200_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          AknIssue read =
              read(HEAD + "<doc><mainBody>" + paragraphs + "</mainBody></doc></akomaNtoso>");
          assertThat(read.issue().source().characters()).isEqualTo(800_000);
        });
  }

  private static final String MAIN =
      HEAD
          + "<officialGazette name=\"g\"><meta/><collectionBody>"
          + "<component eId=\"cmp_1\"><documentRef href=\"/akn/a/zho@\"/></component>"
          + "<component eId=\"cmp_2\"><documentRef href=\"two.xml\"/></component>"
          + "<component eId=\"cmp_3\"><documentRef href=\"/akn/none\"/></component>"
          + "</collectionBody></officialGazette></akomaNtoso>";

  private static final String ONE =
      HEAD
          + "<doc name=\"x\"><meta><identification><FRBRExpression><FRBRuri value=\"/akn/a/zho@\"/>"
          + "</FRBRExpression></identification></meta><mainBody><p>甲</p></mainBody></doc></akomaNtoso>";

  private static final String TWO =
      HEAD + "<doc name=\"x\"><meta/><mainBody><p>乙丙</p></mainBody></doc></akomaNtoso>";

  @Test
  void aPackageIsReadFromItsFiles() throws IOException {
    Map<String, byte[]> files =
        Map.of("main.xml", bytes(MAIN), "one.xml", bytes(ONE), "two.xml", bytes(TWO));
    AknIssue read = AknReader.read("p", files);
    assertThat(read.issue().documents()).extracting(Document::id).containsExactly("doc_1", "doc_2");
    assertThat(read.issue().source().characters()).isEqualTo(3);
    assertThat(read.findings()).hasSize(1);
    assertThat(read.findings().get(0).rule().id()).isEqualTo("GZ039");
    AknIssue zipped = AknReader.read("p.akn", zip(files));
    assertThat(zipped.issue().documents()).isEqualTo(read.issue().documents());
  }

  @Test
  void aPackageWithoutItsMainFileIsRefused() throws IOException {
    byte[] zip = zip(Map.of("one.xml", bytes(ONE)));
    assertThatThrownBy(() -> AknReader.read("p.akn", zip)).hasMessageContaining("has no main.xml");
    byte[] cut = Arrays.copyOf(zip, zip.length / 2);
    assertThatThrownBy(() -> AknReader.read("p.akn", cut))
        .isInstanceOf(UnreadableSourceException.class);
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    byte[] zip = zip(Map.of("main.xml", new byte[400 << 20]));
    assertThatThrownBy(() -> AknReader.read("p.akn", zip))
        .hasMessageContaining("unpacks to far more than a text can");
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void refusedSoon(String xml) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThatThrownBy(() -> read(xml)).isInstanceOf(UnreadableSourceException.class));
  }

  private static AknIssue read(String xml) throws UnreadableSourceException {
    return AknReader.read("a.xml", bytes(xml));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

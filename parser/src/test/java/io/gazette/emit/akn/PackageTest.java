package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.emit.akn.AknOptions.Form;
import io.gazette.emit.akn.AknOptions.Profile;
import io.gazette.link.Linker;
import io.gazette.model.Issue;
import io.gazette.registry.Registry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package says what the bundle says, each document in a file that stands by itself. */
class PackageTest {

  private static final AknOptions PACKAGE = new AknOptions(Form.PACKAGE, Profile.NC, false);

  private static byte[] bytes(Issue issue, AknOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(issue, Optional.empty(), options, out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> files(Issue issue) throws IOException {
    return PackageChecks.files(bytes(issue, PACKAGE));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static void assertSound(Issue issue, String what) throws Exception {
    Map<String, byte[]> files = files(issue);
    assertThat(PackageChecks.check(files)).as(what).isEmpty();
    String bundle = AknText.of(bytes(issue, AknOptions.DEFAULT));
    assertThat(PackageChecks.text(files)).as(what).isEqualTo(bundle);
    if (AknSchema.shared().isPresent()) {
      for (byte[] file : files.values()) {
        assertThat(AknSchema.validate(file)).as(what).isEmpty();
      }
    }
  }

  @Test
  void aGazetteHasAFileForEachDocument() throws Exception {
    Issue gazette = Linker.link(AknSamples.gazette(), Optional.empty(), Registry.BUILT_IN).issue();
    assertSound(gazette, "gazette");
    Map<String, byte[]> files = files(gazette);
    assertThat(files)
        .containsOnlyKeys("main.xml", "doc_1.xml", "doc_2.xml", "doc_3.xml", "doc_4.xml");
    assertThat(text(files.get("main.xml")))
        .contains(
            "<documentRef eId=\"cmp_1__dref_1\""
                + " href=\"/akn/cn-990100/act/local-regulation/2020-03-30/云海市文明行为促进条例/zho@2020-03-30\""
                + " showAs=\"云海市文明行为促进条例\" gz:file=\"doc_1.xml\"/>")
        .contains("/8/zho@2020-04-29.akn\"", "<FRBRformat value=\"akn\"/>", "href=\"#cmp_1\"")
        .doesNotContain("<act", "wId", "<organization eId=\"cmp");
    assertThat(text(files.get("doc_3.xml")))
        .contains("<publication date=\"2020-04-29\"", "<TLCPerson eId=\"person-张三\"")
        .contains("zho@2020-04-10.xml\"", "source=\"#original_1\"", "gz:document id=\"doc_3\"")
        .doesNotContain("wId", "cmp_", "gz:issue");
  }

  @Test
  void aLooseDocumentIsTheMainFile() throws Exception {
    Issue loose = Draft.loose(AknSamples.notice());
    assertSound(loose, "loose");
    assertThat(files(loose)).containsOnlyKeys("main.xml");
    assertThat(files(loose).get("main.xml")).isEqualTo(bytes(loose, AknOptions.DEFAULT));
    assertSound(Draft.loose(AknSamples.notice(), AknSamples.notice()), "two of one number");
    assertSound(Draft.loose(), "none");
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 30_000})
  void anyModelIsSound(long first) throws Exception {
    for (long seed = first; seed < first + 100; seed++) {
      assertSound(new RandomIssues(seed).issue(), "seed " + seed);
    }
  }

  @Test
  void bytesAndDatesAreTheSameEachTime() throws Exception {
    byte[] once = bytes(AknSamples.gazette(), PACKAGE);
    assertThat(bytes(AknSamples.gazette(), PACKAGE)).isEqualTo(once);
    assertThat(date(once)).isEqualTo(LocalDate.of(1980, 1, 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AkomaNtoso.write(AknSamples.gazette(), Optional.of(LocalDate.of(2026, 1, 2)), PACKAGE, out);
    assertThat(date(out.toByteArray())).isEqualTo(LocalDate.of(2026, 1, 2));
  }

  private static LocalDate date(byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      return in.getNextEntry().getTimeLocal().toLocalDate();
    }
  }

  @Test
  void aFileTooManyOrTooFewIsSeen() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>(files(AknSamples.gazette()));
    byte[] second = files.remove("doc_2.xml");
    assertThat(PackageChecks.check(files)).singleElement().asString().startsWith("AKN-17");
    files.put("doc_2.xml", second);
    files.put("doc_9.xml", files(Draft.loose(AknSamples.decision())).get("main.xml"));
    assertThat(PackageChecks.check(files)).containsExactly("AKN-17: nothing refers to doc_9.xml");
    files.remove("main.xml");
    assertThat(PackageChecks.check(files)).containsExactly("AKN-17: no main.xml");
  }
}

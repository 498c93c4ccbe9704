package io.gazette.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.DiscardReason;
import io.gazette.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedContentTest {

  private static final String TEXT = "个体工商户应当依法登记，登记以后可以经营。";

  @Test
  void theTextThatStandsForACharacterIsRead() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    // A font that draws 户 and 戶 alike names the one; the page says that it means the other.
    page.text(70, 100, 10, "个体工商");
    page.raw("/Span <</ActualText <" + utf16("户") + ">>> BDC\n")
        .text(110, 100, 10, "戶")
        .raw("EMC\n");
    page.text(120, 100, 10, "应当依法登记。");
    assertThat(read(page).text()).startsWith("个体工商户应当依法登记。");
  }

  @Test
  void aTextThatStandsForOtherCharactersThanAreDrawnLeavesThem() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.raw("/Span <</ActualText <" + utf16("另外一句话") + ">>> BDC\n");
    page.text(70, 100, 10, TEXT).raw("EMC\n");
    assertThat(read(page).text()).startsWith(TEXT);
  }

  @Test
  void whatTheFileCallsAHeadOfThePageIsNoText() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.raw("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
    page.text(70, 85, 10, "云川市人民政府").raw("EMC\n");
    page.text(70, 100, 10, TEXT).text(70, 118, 10, TEXT);
    SourceText source = read(page);
    assertThat(source.erasures())
        .singleElement()
        .satisfies(e -> assertThat(e.reason()).isEqualTo(DiscardReason.RUNNING_HEAD));
    assertThat(source.text()).startsWith("云川市人民政府\n" + TEXT);
  }

  @Test
  void marksThatDoNotMatchHarmNothing() throws IOException {
    Typesetter page = new Typesetter(595, 842).page();
    page.raw("EMC EMC /P BMC\n".repeat(3)).raw("BDC /Nowhere /P0 BDC\n");
    page.raw("/Span <</ActualText (x)>> BDC\n".repeat(300)).text(70, 100, 10, TEXT);
    assertThat(read(page).text()).startsWith(TEXT);
  }

  private static String utf16(String text) {
    return "FEFF" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static SourceText read(Typesetter file) throws IOException {
    return PdfFile.read("a.pdf", "", file.bytes(), "", Optional.empty()).source();
  }
}

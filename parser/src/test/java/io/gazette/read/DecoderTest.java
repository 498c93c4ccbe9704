package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.ReadingRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  private static final String SIMPLIFIED =
      "云川市公共自行车管理办法\n\n第一条　为了规范公共自行车的管理，方便市民出行，制定本办法。\n第二条　自2021年5月1日起施行。\n";
  private static final String TRADITIONAL =
      "雲川市公共自行車管理辦法\n\n第一條　為規範公共自行車之管理，便利市民，特制定本辦法。\n第二條　本辦法自公布日施行。\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''", "UTF-8, efbbbf",
    "UTF-16LE, ''", "UTF-16LE, fffe",
    "UTF-16BE, ''", "UTF-16BE, feff",
    "GB18030, ''", "GB18030, 84319533"
  })
  void tellsTheCharset(String charset, String mark) throws IOException {
    Reading reading = read(bytes(mark, SIMPLIFIED, charset));
    assertThat(reading.source().text()).isEqualTo(SIMPLIFIED);
    assertThat(reading.source().encoding()).isEqualTo(charset);
    assertThat(reading.diagnostics()).isEmpty();
  }

  /**
   * 註 is D4 5D in GB18030: the rest of a character that was cut, and ], would read like that too.
   */
  @Test
  void aRareCharacterAtTheStartIsNoCutOne() throws IOException {
    String text = "註記\": \"廢\",  \"是否英譯註記\": \"N\",  \"沿革內容\": \"1.中華民國六十一年十二月二";
    assertThat(read(bytes("", text, "GB18030")).source().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "Big5", "GB18030"})
  void tellsTheCharsetOfTraditionalText(String charset) throws IOException {
    Reading reading = read(bytes("", TRADITIONAL, charset));
    assertThat(reading.source().text()).isEqualTo(TRADITIONAL);
    assertThat(reading.source().encoding()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({"GB18030, 云川市人民政府公报", "Big5, 雲川市政府公報", "GB18030, 通知"})
  void tellsTheCharsetOfAFewCharacters(String charset, String text) throws IOException {
    assertThat(read(bytes("", text, charset)).source().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, GB18030", "GB18030, UTF-8"})
  void linesOfTwoCharsetsAreToldAndReported(String above, String below) throws IOException {
    byte[] parts = concat(bytes("", SIMPLIFIED, above), bytes("", SIMPLIFIED, below));
    Reading reading = read(parts);
    assertThat(reading.source().text()).isEqualTo(SIMPLIFIED + SIMPLIFIED);
    assertThat(reading.source().encoding()).isEqualTo(above);
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(ReadingRules.MIXED_ENCODINGS);
    assertThat(reading.diagnostics().get(0).span().line()).isEqualTo(5);
  }

  /** A damaged line of UTF-8 may be sound GB18030, but it makes no Chinese. */
  @Test
  void aDamagedLineIsNoOtherCharset() throws IOException {
    byte[] damaged = bytes("", SIMPLIFIED.repeat(9), "UTF-8");
    damaged[40] = (byte) 0xD0;
    Reading reading = read(damaged);
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(ReadingRules.UNDECODABLE_BYTES);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void textEncodedTwiceIsReported(String charset) throws IOException {
    String garbled = new String(bytes("", SIMPLIFIED, charset), StandardCharsets.ISO_8859_1);
    Reading reading = read(garbled.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(ReadingRules.GARBLED_TEXT);
  }

  @Test
  void asciiIsUtf8AlsoInUtf16() throws IOException {
    assertThat(read("GAZETTE 2020".getBytes(StandardCharsets.US_ASCII)).source().encoding())
        .isEqualTo("UTF-8");
    assertThat(read(bytes("", "GAZETTE 2020", "UTF-16LE")).source().text())
        .isEqualTo("GAZETTE 2020");
  }

  @Test
  void fewBadBytesLeaveUtf8AndAreReported() throws IOException {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    int at = "云川市公共自行车管理办法\n\n第一条".getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = (byte) 0xFF;
    Reading reading = read(bytes);
    assertThat(reading.source().encoding()).isEqualTo("UTF-8");
    assertThat(reading.source().text()).contains("第一条\uFFFD").contains("为了规范");
    assertThat(reading.diagnostics()).hasSize(1);
    Diagnostic finding = reading.diagnostics().get(0);
    assertThat(finding.rule()).isEqualTo(ReadingRules.UNDECODABLE_BYTES);
    assertThat(finding.message().en())
        .contains("byte offset " + at)
        .contains("UTF-8")
        .contains("0xFF");
    assertThat(finding.span().toString()).isEqualTo("3:4");
  }

  @Test
  void byteOrderMarkCountsInByteOffsetsButNotInColumns() throws IOException {
    Reading reading = read(bytes("efbbbfff", "一二三四五六七八九十", "UTF-8"));
    assertThat(reading.diagnostics().get(0).message().en()).contains("byte offset 3 ");
    assertThat(reading.diagnostics().get(0).span().toString()).isEqualTo("1:1");
  }

  @Test
  void replacementCharacterOfTheSourceIsNoFinding() throws IOException {
    Reading reading = read(bytes("", "第一条\uFFFD为了", "UTF-8"));
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.source().text()).isEqualTo("第一条\uFFFD为了");
  }

  /** A broken download, a text cut by size: sound but for its last character. */
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "3000, 1", "3000, 2"})
  void textCutInItsLastCharacterIsStillUtf8(int times, int less) throws IOException {
    byte[] whole = (SIMPLIFIED.repeat(times) + "好").getBytes(StandardCharsets.UTF_8);
    Reading reading = read(Arrays.copyOf(whole, whole.length - less));
    assertThat(reading.source().encoding()).isEqualTo("UTF-8");
    assertThat(reading.source().text()).startsWith(SIMPLIFIED.repeat(times)).endsWith("\uFFFD");
    assertThat(reading.diagnostics()).hasSize(1);
  }

  /** {@code tail -c}, a splitter: the first character is cut in two, all others are whole. */
  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void textCutInItsFirstCharacterIsRead(String charset) throws IOException {
    byte[] whole = bytes("", SIMPLIFIED, charset);
    Reading reading = read(Arrays.copyOfRange(whole, 1, whole.length));
    assertThat(reading.source().text()).isEqualTo("\uFFFD" + SIMPLIFIED.substring(1));
    assertThat(reading.source().encoding()).isEqualTo(charset);
    assertThat(reading.diagnostics()).hasSize(1);
    assertThat(reading.diagnostics().get(0).message().en()).contains("at byte offset 0 (");
    assertThat(reading.diagnostics().get(0).span().toString()).isEqualTo("1:1");
  }

  /** ‧ and ／ as Windows writes them, 碁 of its row F9, ① of the row C6, a character of HKSCS. */
  @ParameterizedTest
  @CsvSource({
    "x-windows-950, 委員‧主任",
    "x-windows-950, 圍碁協會／粧品",
    "Big5-HKSCS, 附表①及②",
    "Big5-HKSCS, 深水埗鰂魚涌",
    "Big5, 年／月",
    "x-windows-950, 比率～與／",
  })
  void tellsTheTableOfBig5(String charset, String text) throws IOException {
    Reading reading = read(bytes("", TRADITIONAL + text, charset));
    assertThat(reading.source().text()).isEqualTo(TRADITIONAL + text);
    assertThat(reading.source().encoding()).isEqualTo(charset);
    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void declarationDecidesWhereTheTextDoesNot() throws IOException {
    String names = "<meta charset=big5>蕭崇熾";
    assertThat(Decoder.decode("a", bytes("", names, "Big5"), Optional.empty()).text())
        .isEqualTo(names);
    String xml = "<?xml version='1.0' encoding='GBK'?><a>蕭崇熾</a>";
    assertThat(Decoder.decode("a", bytes("", xml, "GBK"), Optional.empty()).text()).isEqualTo(xml);
  }

  @Test
  void wrongDeclarationIsNotBelieved() throws IOException {
    String page =
        "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>" + TRADITIONAL;
    for (String charset : new String[] {"UTF-8", "Big5", "UTF-16LE"}) {
      Decoded decoded = Decoder.decode("a", bytes("", page, charset), Optional.empty());
      assertThat(decoded.text()).isEqualTo(page);
    }
    String latin = "<meta charset=iso-8859-1>" + SIMPLIFIED;
    assertThat(Decoder.decode("a", bytes("", latin, "GBK"), Optional.empty()).text())
        .isEqualTo(latin);
  }

  @Test
  void gb18030WithABadByteIsStillGb18030() throws IOException {
    byte[] bytes = bytes("", SIMPLIFIED.repeat(3), "GB18030");
    bytes[bytes.length - 1] = (byte) 0xFF;
    Reading reading = read(bytes);
    assertThat(reading.source().encoding()).isEqualTo("GB18030");
    assertThat(reading.diagnostics()).hasSize(1);
    assertThat(reading.diagnostics().get(0).message().en())
        .contains("byte offset " + (bytes.length - 1));
  }

  @Test
  void namedCharsetIsObeyed() throws IOException {
    byte[] bytes = bytes("", SIMPLIFIED, "GBK");
    Reading gbk = InputFormat.read("a", bytes, Optional.empty(), charset("GBK"));
    assertThat(gbk.source().text()).isEqualTo(SIMPLIFIED);
    assertThat(gbk.source().encoding()).isEqualTo("GBK");
    Reading utf8 = InputFormat.read("a", bytes, Optional.empty(), charset("UTF-8"));
    assertThat(utf8.source().encoding()).isEqualTo("UTF-8");
    assertThat(utf8.diagnostics()).hasSizeBetween(2, Decoded.MOST);
  }

  @Test
  void oneCauseIsNotToldAThousandTimes() throws IOException {
    byte[] bytes = bytes("", "年1".repeat(1000), "GBK");
    Reading reading = InputFormat.read("a", bytes, Optional.empty(), charset("US-ASCII"));
    assertThat(reading.diagnostics()).hasSize(Decoded.MOST);
    assertThat(reading.diagnostics().get(Decoded.MOST - 1).message().en())
        .contains("981 more places");
  }

  @Test
  void strayZeroIsNoUtf16() throws IOException {
    String text = "Gazette of the People's Government".repeat(9) + "\0\n";
    assertThat(read(bytes("", text, "UTF-8")).source().text()).isEqualTo(text);
  }

  private static Optional<Charset> charset(String name) {
    return Optional.of(Charset.forName(name));
  }

  private static Reading read(byte[] bytes) throws IOException {
    return InputFormat.read("<stdin>", bytes, Optional.empty(), Optional.empty());
  }

  private static byte[] concat(byte[] above, byte[] below) {
    byte[] all = Arrays.copyOf(above, above.length + below.length);
    System.arraycopy(below, 0, all, above.length, below.length);
    return all;
  }

  private static byte[] bytes(String mark, String text, String charset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(java.util.HexFormat.of().parseHex(mark));
    out.write(text.getBytes(charset));
    return out.toByteArray();
  }
}

package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputFormatTest {

  @Test
  void namesAreThoseOfTheCommandLine() {
    assertThat(InputFormat.named("text")).contains(InputFormat.TEXT);
    assertThat(InputFormat.named("markdown")).contains(InputFormat.MARKDOWN);
    assertThat(InputFormat.named("Text")).isEmpty();
    assertThat(InputFormat.MARKDOWN.word()).isEqualTo("markdown");
  }

  @Test
  void sourceSaysWhatWasRead() throws IOException {
    SourceText source = read("a/公报.md", "# 云川").source();
    assertThat(source.name()).isEqualTo("a/公报.md");
    assertThat(source.format()).isEqualTo("markdown");
    assertThat(source.encoding()).isEqualTo("UTF-8");
    assertThat(read("a", "abc").source().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<?xml version='1.0'?><law/>;an XML file",
        "<?xml version='1.0'?><akomaNtoso xmlns='x'>;an Akoma Ntoso file",
        "<法規><條文>第一條</條文></法規>;an XML file",
        "{ \"schemaVersion\": \"1\" };a JSON file",
        "[{\"a\":1}];a JSON file",
        "schemaVersion: '1';a YAML file",
        "{\\rtf1 …;an RTF file",
        "7z¼¯;a compressed archive",
      })
  void otherFormatsAreNamed(String content, String kind) {
    byte[] bytes =
        content.getBytes(
            content.startsWith("7z") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    assertThatThrownBy(() -> InputFormat.read("f", bytes, Optional.empty(), Optional.empty()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("f: is " + kind + ";")
        .hasMessageContaining("this version reads text, Markdown, HTML, PDF and DOCX");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, a damaged Word file",
    "xl/workbook.xml, an Excel file",
    "a.txt, a ZIP"
  })
  void archivesAreNamedByWhatTheyHold(String entry, String kind) {
    String content = "PK\u0003\u0004\u0014\0" + entry + "\0\0";
    assertRefused("f", content, "is " + kind);
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, an Office text",
    "Workbook, an Office file",
    "EncryptedPackage, an Office file locked with a password"
  })
  void oldOfficeFilesSayWhatToDo(String stream, String kind) {
    byte[] wide = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
    System.arraycopy(wide, 0, bytes, 512, wide.length);
    assertThatThrownBy(() -> InputFormat.read("f.wps", bytes, ReadOptions.DEFAULT))
        .hasMessageStartingWith("f.wps: is " + kind)
        .hasMessageContaining("save it as .docx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t　\r\n", "\uFEFF", "\u200B\n"})
  void emptyIsRefused(String content) {
    assertRefused("f.txt", content, "f.txt: is empty: nothing to read");
  }

  @Test
  void rubbishIsRefused() {
    assertRefused("f", "\0\1\2\3", "is a binary file");
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThatThrownBy(() -> InputFormat.read("f", noise, Optional.empty(), Optional.empty()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining("--encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx"})
  void whatIsNotWhatItIsCalledIsRefused(String word) throws IOException {
    String name = "f." + word;
    String told = name + ": is called ." + word + ", but is none";
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThatThrownBy(() -> InputFormat.read(name, noise, Optional.empty(), Optional.empty()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith(told);
    assertRefused(name, "not found", told);
    assertThat(read(name, "第一条 为了规范养犬，制定本办法。").source().format()).isEqualTo("text");
    assertThat(read(name, "<html><p>not found").source().format()).isEqualTo("html");
  }

  @Test
  void extensionTellsWhereTheContentDoesNot() throws IOException {
    assertThat(read("a.html", "第一条").source().format()).isEqualTo("html");
    assertRefused("a.YML", "a: 1", "is a YAML file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>",
        "  <html lang='zh'>",
        "<html><script>第一条</script><p style='display:none'>第二条</p>"
      })
  void pagesThatShowNothingAreRefused(String content) {
    assertRefused("f", content, "is an HTML page that shows no text");
  }

  @Test
  void namedFormatIsObeyed() throws IOException {
    byte[] html = "<html>第一条</html>".getBytes(StandardCharsets.UTF_8);
    Reading text =
        InputFormat.read("a.html", html, Optional.of(InputFormat.TEXT), Optional.empty());
    assertThat(text.source().erasures()).isEmpty();
    assertThat(text.source().format()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[附件](a.xls)", "{注}", "<b>第一条</b>", "[[toc]]", "<p>第一条</p>", "<建筑法>"})
  void textThatStartsLikeAnotherFormatIsText(String content) throws IOException {
    assertThat(read("a.md", content).source().text()).isEqualTo(content);
  }

  @Test
  void noticeReadsTheSameInEveryForm() throws IOException {
    String expected = kept("notice.txt");
    assertThat(expected).startsWith("云川市人民政府办公室关于印发").contains("（一）在划定的区域内停放；");
    assertThat(kept("notice.md")).isEqualTo(expected);
  }

  private static String kept(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("..", "fixtures", "readers", file));
    SourceText source = InputFormat.read(file, bytes, Optional.empty(), Optional.empty()).source();
    return Kept.of(source).replaceAll("[\\s　]+", "");
  }

  private static Reading read(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return InputFormat.read(name, bytes, Optional.empty(), Optional.empty());
  }

  private static void assertRefused(String name, String content, String message) {
    assertThatThrownBy(() -> read(name, content))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining(message);
  }
}

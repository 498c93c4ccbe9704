package io.gazette.fuzz;

import io.gazette.read.docx.WordDraft;
import io.gazette.read.pdf.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files built to break a reader: deep nesting, entities that multiply, archives that swell. */
final class Traps {

  private static final String ENTITIES =
      "<!DOCTYPE a [<!ENTITY a \"文文文文文文文文文文\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
          + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f SYSTEM \"file:///etc/hosts\">]>";

  private final int deep;

  private Traps(int deep) {
    this.deep = deep;
  }

  /**
   * The files for {@code reader}.
   *
   * @param deep how often a piece is repeated, or nested
   */
  static List<byte[]> of(FuzzedReader reader, int deep) throws IOException {
    return new Traps(deep).files(reader);
  }

  private List<byte[]> files(FuzzedReader reader) throws IOException {
    return switch (reader) {
      case TEXT -> texts("文".repeat(deep * 20), "\n".repeat(deep * 20), "\uFFFD".repeat(deep));
      case MARKDOWN ->
          texts(
              "> ".repeat(deep) + "文",
              "- ".repeat(deep) + "文",
              "*".repeat(deep) + "文" + "_".repeat(deep),
              "[".repeat(deep) + "文" + "](".repeat(deep),
              "![".repeat(deep) + "`".repeat(deep),
              "`".repeat(deep) + "\n" + "```\n".repeat(deep),
              "<a href='".repeat(deep) + "<!--".repeat(deep),
              "---\na: ".repeat(deep),
              "|".repeat(deep) + "\n" + "|-".repeat(deep) + "\n" + "|".repeat(deep),
              "&".repeat(deep) + "&amp".repeat(deep),
              "#".repeat(deep) + "\n" + "# 文\n".repeat(deep));
      case HTML -> pages();
      case DOCX -> drafts();
      case PDF -> sheets();
      case JSON ->
          texts(
              "[".repeat(deep * 10),
              "{\"a\":".repeat(deep),
              "{\"schemaVersion\":\"" + "1".repeat(deep * 20) + "\"}",
              "{\"schemaVersion\":" + "1".repeat(deep * 20) + "}",
              "{\"documents\":[" + "{},".repeat(deep) + "{}]}",
              "\"" + "\\u6587".repeat(deep) + "\"",
              "\uFEFF{}");
      case YAML ->
          texts(
              "[".repeat(deep),
              "- ".repeat(deep) + "a",
              "a: &a [文]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n",
              "? ".repeat(deep),
              "schemaVersion: " + "1".repeat(deep * 20),
              "schemaVersion: !!javax.script.ScriptEngineManager []",
              "schemaVersion: |\n" + "  文\n".repeat(deep),
              "%YAML 9.9\n---\n...\n---\n".repeat(deep / 10));
      case AKN -> akomaNtoso();
    };
  }

  private static List<byte[]> texts(String... texts) {
    List<byte[]> files = new ArrayList<>();
    for (String text : texts) {
      files.add(text.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private List<byte[]> pages() {
    return texts(
        "<html>" + "<div>".repeat(deep) + "文",
        "<html>" + "<b><i>".repeat(deep) + "文",
        "<html>" + "<table><tr><td>".repeat(deep / 10) + "文",
        "<html><table>" + "<tr><td rowspan=65534 colspan=1000>文".repeat(deep / 10) + "</table>",
        "<html><p>" + "&#x41;&amp;&lt;&nosuch;".repeat(deep) + "</p>",
        "<html><ul>" + "<li><a href=x>首页</a>".repeat(deep) + "</ul>",
        "<html>" + "<p>第一条 文。".repeat(deep),
        "<html>" + "文<br>".repeat(deep),
        "<html>" + "<!--".repeat(deep) + "文",
        "<html><p style=\"" + "text-align".repeat(deep) + "\">文",
        "<html>" + "文".repeat(deep * 10),
        "<html><select>" + "<option>文".repeat(deep) + "</select>",
        "<html>" + "文号：一<br>发布机关：二<br>".repeat(deep / 10),
        "<html><a href='" + "x".repeat(deep) + "'>" + "<a>文".repeat(deep / 10));
  }

  private List<byte[]> drafts() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String body :
        List.of(
            "<w:p>".repeat(deep) + "</w:p>".repeat(deep),
            "<w:tbl><w:tr><w:tc>".repeat(deep / 10) + "</w:tc></w:tr></w:tbl>".repeat(deep / 10),
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(deep / 10),
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>".repeat(deep / 10),
            "<w:p><w:r><w:txbxContent>".repeat(deep / 10)
                + "</w:txbxContent></w:r></w:p>".repeat(deep / 10))) {
      files.add(new WordDraft().paragraph("文").raw(body).bytes());
    }
    files.add(archive("word/document.xml", ENTITIES + "<a>&e;&f;</a>", 1));
    files.add(archive("word/document.xml", "<a>" + "文".repeat(1_000_000), 60));
    files.add(archive("word/styles.xml", " ".repeat(1_000_000), 300));
    files.add(archive("../../a", "文", 1));
    files.add(archives(deep / 10));
    return files;
  }

  /** A part that is {@code piece} so many times, small when packed. */
  private static byte[] archive(String name, String piece, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(bytes);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  /** An archive of very many parts. */
  private static byte[] archives(int parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A book of as many pages as an archive holds in a file: the 512 MB are asked of it. */
  private static byte[] book(int pages) {
    String text = "市水行政主管部门应当会同有关主管部门编制全市河道保护规划，报市人民政府批准后公布。";
    Typesetter book = new Typesetter(595, 842);
    for (int page = 1; page <= pages; page++) {
      book.page().text(70, 50, 8, "云川市人民政府公报").text(290, 800, 8, "— " + page + " —");
      for (int line = 0; line < 40; line++) {
        book.text(70, 80 + 17 * line, 10, line % 4 == 0 ? "　　" + text.substring(2) : text);
      }
    }
    return book.bytes();
  }

  /**
   * The budget of a page is tested in {@code PdfFileTest}; here are pages that are hard to lay out.
   */
  private List<byte[]> sheets() {
    List<byte[]> files = new ArrayList<>();
    files.add(book(deep / 24));
    Typesetter grid = new Typesetter(595, 842).page();
    for (int i = 0; i < 700; i++) {
      grid.rule(10 + i * 0.8f, 10, 10 + i * 0.8f, 830).rule(10, 10 + i, 580, 10 + i);
    }
    files.add(grid.text(70, 100, 10, "文").bytes());
    Typesetter scattered = new Typesetter(595, 842).page();
    for (int i = 0; i < 20_000; i++) {
      scattered.text(i * 37 % 590, i * 53 % 840, 1 + i % 30, "文");
    }
    files.add(scattered.bytes());
    Typesetter columns = new Typesetter(595, 842).page();
    for (int i = 0; i < 8_000; i++) {
      columns.text(20 + i % 16 * 36, 20 + i / 16 * 1.6f, 10, "文书");
    }
    files.add(columns.bytes());
    Typesetter turned = new Typesetter(595, 842).page();
    for (int i = 0; i < 5_000; i++) {
      turned.sideways(i % 590, 800 - i % 700, 9, "文书").vertical(i % 590, i % 840, 9, "文书");
    }
    files.add(turned.bytes());
    return files;
  }

  private List<byte[]> akomaNtoso() throws IOException {
    String open =
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><body>";
    String close = "</body></act></akomaNtoso>";
    List<byte[]> files =
        texts(
            open + "<section>".repeat(deep) + "</section>".repeat(deep) + close,
            open + "<p>文</p>".repeat(deep) + close,
            open + "<section><p>文</p></section>".repeat(deep) + close,
            open + "<p>" + "<i>".repeat(deep) + "文",
            ENTITIES + open + "<p>&e;&f;</p>" + close,
            open + "<p " + "a=\"\" ".repeat(deep) + "/>" + close,
            open + "<p a=\"" + "文".repeat(deep * 10) + "\"/>" + close);
    files.add(archive("main.xml", open + "<p>" + "文".repeat(1_000_000), 60));
    files.add(archive("main.xml", ENTITIES + open + "<p>&e;&f;</p>" + close, 1));
    files.add(archives(deep / 10));
    return files;
  }
}

package io.gazette.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together by a test. */
public final class WordDraft {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder definitions = new StringBuilder();
  private final StringBuilder lists = new StringBuilder();
  private int count;

  /** Adds a part as it is. */
  public WordDraft part(String path, String content) {
    parts.put(path, content);
    return this;
  }

  /** Adds a part of the text: header, footnotes, styles. */
  public WordDraft part(String path, String element, String content) {
    return part(path, "<w:" + element + NAMESPACES + ">" + content + "</w:" + element + ">");
  }

  /** Adds mark-up to the body. */
  public WordDraft raw(String markup) {
    body.append(markup);
    return this;
  }

  /** Adds a paragraph; {@code properties} are mark-up. */
  public WordDraft paragraph(String properties, String text) {
    return raw("<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>");
  }

  public WordDraft paragraph(String text) {
    return paragraph("", text);
  }

  /** Adds a paragraph of {@code list}, whose number is not among its characters. */
  public WordDraft item(int list, int level, String text) {
    return paragraph(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        text);
  }

  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">"
        + escaped(text).replace("\n", "</w:t><w:br/><w:t>").replace("\t", "</w:t><w:tab/><w:t>")
        + "</w:t></w:r>";
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Defines a list by format and text of each level in turn; returns its id. */
  public int list(String... levels) {
    int id = ++count;
    definitions.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
    for (int i = 0; i < levels.length; i += 2) {
      definitions.append(level(i / 2, levels[i], levels[i + 1], ""));
    }
    definitions.append("</w:abstractNum>");
    lists.append(list(id, id, ""));
    return id;
  }

  /** A list that is defined by the style of lists {@code style}. */
  public int linked(String style) {
    int id = ++count;
    definitions
        .append("<w:abstractNum w:abstractNumId=\"" + id + "\"><w:numStyleLink w:val=\"")
        .append(style + "\"/></w:abstractNum>");
    lists.append(list(id, id, ""));
    return id;
  }

  /** A list that counts by the definition of {@code list} and begins anew at {@code start}. */
  public int again(int list, int start) {
    int id = ++count;
    String override =
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    lists.append(list(id, list, override));
    return id;
  }

  static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String list(int id, int definition, String override) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + definition
        + "\"/>"
        + override
        + "</w:num>";
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.putIfAbsent(
        "word/numbering.xml",
        "<w:numbering" + NAMESPACES + ">" + definitions + lists + "</w:numbering>");
    all.putIfAbsent(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + NAMESPACES
            + "><w:body>"
            + body
            + "</w:body></w:document>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

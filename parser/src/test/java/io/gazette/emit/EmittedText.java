package io.gazette.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.text.Chars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The printed text that an output holds: all characters that are not white space, in reading order,
 * mark-up removed. Knows the formats, not the emitters.
 */
public final class EmittedText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringBuilder text = new StringBuilder();

  private EmittedText() {}

  /** What the model itself holds. */
  public static String ofModel(Issue issue) {
    EmittedText emitted = new EmittedText();
    Texts.walk(issue, (text, span) -> emitted.add(text));
    return emitted.text.toString();
  }

  /** What a JSON output holds. */
  public static String ofJson(byte[] json) throws IOException {
    return ofTree(JSON.readTree(json));
  }

  /** What a YAML output holds. */
  public static String ofYaml(byte[] yaml) throws IOException {
    return ofTree(yamlTree(yaml));
  }

  /** The tree of {@code yaml}, however long it is. */
  public static JsonNode yamlTree(byte[] yaml) throws IOException {
    LoaderOptions unlimited = new LoaderOptions();
    unlimited.setCodePointLimit(Integer.MAX_VALUE);
    return new ObjectMapper(YAMLFactory.builder().loaderOptions(unlimited).build()).readTree(yaml);
  }

  /** What a Markdown output holds. */
  public static String ofMarkdown(byte[] markdown) {
    EmittedText emitted = new EmittedText();
    new String(markdown, StandardCharsets.UTF_8).lines().forEach(emitted::markdownLine);
    return emitted.text.toString();
  }

  /** What the page of an issue holds, its own words and findings left out. */
  public static String ofHtml(byte[] html) {
    EmittedText emitted = new EmittedText();
    org.jsoup.nodes.Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    page.select(".finding").remove();
    emitted.add(page.select("la-akoma-ntoso").first().wholeText());
    return emitted.text.toString();
  }

  private static String ofTree(JsonNode issue) {
    EmittedText emitted = new EmittedText();
    emitted.printed(issue.path("masthead").path("printed"));
    issue.path("contents").forEach(emitted::contents);
    issue.path("documents").forEach(emitted::document);
    issue.path("backMatter").forEach(b -> emitted.printed(b.path("printed")));
    return emitted.text.toString();
  }

  private void contents(JsonNode contents) {
    printed(contents.path("heading"));
    for (JsonNode rubric : contents.path("rubrics")) {
      add(rubric.path("text"));
      rubric.path("entries").forEach(e -> add(e.path("text")));
    }
  }

  private void document(JsonNode document) {
    printed(document.path("head"));
    document.path("body").forEach(this::block);
    printed(document.path("tail"));
    document.path("attachments").forEach(this::document);
    printed(document.path("colophon").path("printed"));
  }

  private void block(JsonNode block) {
    List.of("num", "heading", "text", "alternative").forEach(name -> add(block.path(name)));
    block.path("rows").forEach(row -> row.forEach(this::cell));
    block.path("children").forEach(this::block);
  }

  private void cell(JsonNode cell) {
    add(cell.isObject() ? cell.path("text") : cell);
  }

  private void printed(JsonNode lines) {
    lines.forEach(line -> add(line.path("text")));
  }

  private void add(JsonNode value) {
    add(value.asText());
  }

  private void add(String value) {
    value.chars().filter(c -> !Chars.isSpace((char) c)).forEach(c -> text.append((char) c));
  }

  private void markdownLine(String line) {
    if (line.equals("---") || line.startsWith("| --- |")) {
      return;
    }
    if (line.startsWith("![")) {
      inline(line.substring(2, line.lastIndexOf("](")), false);
    } else if (line.startsWith("#")) {
      inline(line.substring(line.indexOf(' ')), false);
    } else {
      inline(line, line.startsWith("|"));
    }
  }

  private void inline(String line, boolean row) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean mark = c == '*' || row && c == '|' || Chars.isSpace(c);
      if (c == '\\') {
        i++;
        text.append(line.charAt(i));
      } else if (!mark) {
        text.append(c);
      }
    }
  }
}

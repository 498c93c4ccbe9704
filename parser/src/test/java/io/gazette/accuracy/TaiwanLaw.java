package io.gazette.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A law of Taiwan as its articles: numbers and characters, white space and the titles of articles
 * left out.
 *
 * @param articles text by number, in printed order: {@code 174-1}
 */
record TaiwanLaw(Map<String, String> articles) {

  /** A regulation of mojlaw-json: 條號 {@code 第 174-1 條}, 條文內容. */
  static TaiwanLaw ofJson(Path file) {
    Map<String, String> articles = new LinkedHashMap<>();
    for (JsonNode node : json(file).path("法規內容")) {
      if (node.has("條號")) {
        String number = node.path("條號").asText().replaceAll("[第條\\s]", "");
        articles.put(number, solid(node.path("條文內容").asText()));
      }
    }
    return new TaiwanLaw(articles);
  }

  /**
   * The text {@code law.moj.gov.tw} prints of a regulation: number, then its 項 and 款, a line each.
   */
  static String print(Path file) {
    JsonNode law = json(file);
    StringBuilder out = new StringBuilder(law.path("法規名稱").asText()).append('\n');
    for (JsonNode node : law.path("法規內容")) {
      for (String field : List.of("編章節", "條號", "條文內容")) {
        if (node.has(field)) {
          out.append(node.path(field).asText().replace("\r\n", "\n")).append('\n');
        }
      }
    }
    return out.toString();
  }

  /**
   * The version of a statute of laweasyread that was passed on {@code date} (2009-01-06): of each
   * article the last text not younger.
   */
  static TaiwanLaw ofVersions(Path file, String date) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> passed = new LinkedHashMap<>();
    for (JsonNode node : json(file)) {
      String number = node.path("article").asText().replace('.', '-');
      String day = node.path("passed_date").asText();
      boolean newest =
          day.compareTo(date) <= 0 && day.compareTo(passed.getOrDefault(number, "")) >= 0;
      if (newest) {
        passed.put(number, day);
        texts.put(number, solid(node.path("content").asText()));
      }
    }
    return new TaiwanLaw(texts);
  }

  /** The law as the parser read it. */
  static TaiwanLaw of(Issue issue) {
    Map<String, String> articles = new LinkedHashMap<>();
    issue.documents().forEach(d -> document(d, articles));
    return new TaiwanLaw(articles);
  }

  private static void document(Document document, Map<String, String> articles) {
    blocks(document.body(), articles);
    document.attachments().forEach(a -> document(a, articles));
  }

  private static void blocks(List<Block> blocks, Map<String, String> articles) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && unit.type() == Block.Type.ARTICLE) {
        String number = unit.number();
        articles.merge(number, solid(text(unit)), (a, b) -> a + "（重複）" + b);
      } else if (block instanceof Block.Unit unit) {
        blocks(unit.children(), articles);
      }
    }
  }

  private static String text(Block.Unit unit) {
    StringBuilder out = new StringBuilder(unit.text());
    for (Block child : unit.children()) {
      if (child instanceof Block.Unit below) {
        out.append(below.num()).append(below.heading()).append(text(below));
      } else {
        out.append(child);
      }
    }
    return out.toString();
  }

  private static String solid(String text) {
    return text.replaceAll("[\\s　\u00A0]", "");
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What differs in {@code found}, one line each; empty where the laws are equal. */
  List<String> differences(TaiwanLaw found) {
    List<String> differences = new ArrayList<>();
    if (!List.copyOf(articles.keySet()).equals(List.copyOf(found.articles.keySet()))) {
      differences.add("articles " + articles.keySet() + ", found " + found.articles.keySet());
    }
    articles.forEach(
        (number, text) -> {
          String other = found.articles.getOrDefault(number, text);
          if (!other.equals(text)) {
            differences.add("第 %s 條: %s | found: %s".formatted(number, text, other));
          }
        });
    return differences;
  }
}

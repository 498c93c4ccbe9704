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

  private static final String LABEL = "\u2460";
  private static final String LABEL_END = "\u2461";
  private static final String DRAWN = "┌├│└";
  private static final String OTHER = "\u2462";

  /**
   * A regulation of mojlaw-json: 條號 {@code 第 174-1 條}, 條文內容; the rules of drawn tables left out.
   */
  static TaiwanLaw ofJson(Path file) {
    Map<String, String> articles = new LinkedHashMap<>();
    for (JsonNode node : json(file).path("法規內容")) {
      if (node.path("條號").asText().startsWith("第")) {
        String number = node.path("條號").asText().replaceAll("[第條\\s]", "");
        articles.put(number, solid(node.path("條文內容").asText()).replaceAll("[─-╿]", ""));
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
   * The same articles with the texts that article.json of laweasyread has of them on {@code date}
   * (2009-01-06): of each the last not younger. It lacks some; those stay.
   */
  TaiwanLaw withTexts(Path file, String date) {
    Map<String, String> texts = new LinkedHashMap<>(articles);
    Map<String, String> passed = new LinkedHashMap<>();
    for (JsonNode node : json(file)) {
      String number = node.path("article").asText().replace('.', '-');
      String text = solid(node.path("content").asText());
      String day = node.path("passed_date").asText();
      boolean newest =
          day.compareTo(date) <= 0 && day.compareTo(passed.getOrDefault(number, "")) >= 0;
      if (newest && texts.containsKey(number) && !text.isEmpty()) {
        passed.put(number, day);
        texts.put(number, text);
      }
    }
    return new TaiwanLaw(texts);
  }

  /**
   * The law on a page of the Legislative Yuan, by its mark-up alone: labels of articles and of
   * chapters have colours of their own, titles are in small type, what is attached is below a rule.
   */
  static TaiwanLaw ofPage(String html) {
    var page = org.jsoup.Jsoup.parse(html);
    page.select("font[color=8000ff]").forEach(f -> f.text(LABEL + f.text() + LABEL_END));
    page.select("font[color=4000ff], hr").forEach(f -> f.before(OTHER));
    page.select("font[size=2]").remove();
    String[] parts = PageText.of(page.outerHtml()).split(LABEL);
    Map<String, String> articles = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf(LABEL_END);
      String label = Label.at(parts[i].substring(0, end)).orElseThrow().key().substring(1);
      articles.put(label, solid(parts[i].substring(end + 1).split(OTHER)[0]));
    }
    return new TaiwanLaw(articles);
  }

  /**
   * How many 項, 款 and 目 each article has, by its lines, those that turn in a sentence put together:
   * 項 have no label, 款 begin with 一、, 目 with （一）. A 項 ends in a full stop or a colon (；, 第八職等；, is
   * within one) and never begins with 但; a drawn table is none.
   */
  static Map<String, String> shapes(Path file) {
    Map<String, String> shapes = new LinkedHashMap<>();
    for (JsonNode node : json(file).path("法規內容")) {
      String number = node.path("條號").asText();
      if (number.startsWith("第")) {
        List<String> lines = List.of(node.path("條文內容").asText().split("\r?\n"));
        shapes.put(number.replaceAll("[第條\\s]", ""), shape(lines));
      }
    }
    return shapes;
  }

  private static String shape(List<String> lines) {
    int[] counts = new int[3];
    boolean ended = true;
    for (String line : lines) {
      if (line.isBlank() || DRAWN.indexOf(line.strip().charAt(0)) >= 0) {
        continue;
      }
      if (line.matches("[一二三四五六七八九十]+、.*") && isLabel(line, lines)) {
        counts[1]++;
      } else if (line.matches("\\s*[（(][一二三四五六七八九十]+[）)].*")) {
        counts[2]++;
      } else if (ended && !line.startsWith("但")) {
        counts[0]++;
      }
      ended = line.strip().matches(".*[。：）]");
    }
    return shape(counts);
  }

  /** 一、二等分局 begins no list: nothing is numbered 二、. */
  private static boolean isLabel(String line, List<String> lines) {
    return !line.startsWith("一、二") || lines.stream().anyMatch(l -> l.startsWith("二、"));
  }

  private static String shape(int[] counts) {
    return "%d 項 %d 款 %d 目".formatted(counts[0], counts[1], counts[2]);
  }

  /** The same of a law as the parser read it. */
  static Map<String, String> shapes(Issue issue) {
    Map<String, String> shapes = new LinkedHashMap<>();
    for (Document document : issue.documents()) {
      shapes(document.body(), shapes);
    }
    return shapes;
  }

  private static void shapes(List<Block> blocks, Map<String, String> shapes) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && unit.type() == Block.Type.ARTICLE) {
        int[] counts = new int[3];
        count(unit.children(), counts);
        shapes.put(unit.number(), shape(counts));
      } else if (block instanceof Block.Unit unit) {
        shapes(unit.children(), shapes);
      }
    }
  }

  private static void count(List<Block> blocks, int[] counts) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        switch (unit.type()) {
          case PARAGRAPH -> counts[0]++;
          case ITEM -> counts[1]++;
          case SUBITEM -> counts[2]++;
          default -> {}
        }
        count(unit.children(), counts);
      }
    }
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
      } else if (child instanceof Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> out.append(cell.text())));
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

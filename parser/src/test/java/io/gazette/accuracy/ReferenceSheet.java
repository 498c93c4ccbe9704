package io.gazette.accuracy;

import io.gazette.model.Document;
import io.gazette.model.Reference;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whole texts drawn at random, whatever is in them, each with its references in brackets: read for
 * what was missed.
 */
final class ReferenceSheet {

  private final int each;
  private final Random random;
  private final PrintStream out;

  /**
   * @param each how many texts of a source are drawn
   * @param seed of the draw
   */
  ReferenceSheet(int each, long seed, PrintStream out) {
    this.each = each;
    this.random = new Random(seed);
    this.out = out;
  }

  /** Prints those drawn of {@code source}, whose documents are {@code documents} by their files. */
  void print(String source, Map<String, List<Document>> documents) {
    List<String> texts = new ArrayList<>();
    documents.forEach((file, of) -> of.forEach(d -> document(file, d, texts)));
    Collections.shuffle(texts, random);
    out.println("##### " + source + " " + texts.size());
    texts.stream().limit(each).forEach(out::println);
  }

  private static void document(String file, Document document, List<String> texts) {
    Map<String, List<Reference>> references = new HashMap<>();
    for (Reference reference : document.references()) {
      references.computeIfAbsent(reference.at().pointer(), p -> new ArrayList<>()).add(reference);
    }
    Pointed.texts(
        document,
        (pointer, text) -> {
          List<Reference> here = references.getOrDefault(pointer, List.of());
          texts.add("- " + file + " " + document.id() + pointer + "\n   " + marked(text, here));
        });
    document.attachments().forEach(a -> document(file, a, texts));
  }

  /** 违反⟦第三条→doc_1#art_3⟧规定. */
  private static String marked(String text, List<Reference> references) {
    StringBuilder shown = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i <= points.length; i++) {
      for (Reference each : references) {
        shown.append(each.at().end() == i ? "→" + said(each) + "⟧" : "");
        shown.append(each.at().start() == i ? "⟦" : "");
      }
      shown.append(i < points.length ? Character.toString(points[i]) : "");
    }
    return shown.toString();
  }

  private static String said(Reference each) {
    String target = each.target().map(Pointed::target).orElse("");
    String end = each.upTo().map(t -> " … " + Pointed.target(t)).orElse("");
    boolean sure = each.status() == Reference.Status.RESOLVED;
    String known = target.isEmpty() ? each.value() : target + end;
    return each.kind().word() + " " + known + (sure ? "" : " " + each.status().word());
  }
}

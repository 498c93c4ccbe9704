package io.gazette.cli;

import io.gazette.model.Block;
import io.gazette.model.Counts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Counts in words: {@code 4 documents, 1 attachment, 41 articles}. */
final class CountWords {

  private final StringJoiner words = new StringJoiner(", ");

  /** What {@code counts} holds; what is not there is left out. */
  static String of(Counts counts) {
    return new CountWords()
        .add(counts.documents(), "document")
        .add(counts.attachments(), "attachment")
        .add(counts.parts(), "part")
        .add(counts.subparts(), "subpart")
        .add(counts.chapters(), "chapter")
        .add(counts.sections(), "section")
        .add(counts.articles(), "article")
        .add(counts.headings(), "heading")
        .add(counts.paragraphs(), "paragraph")
        .add(counts.items(), "item")
        .add(counts.subitems(), "subitem")
        .add(counts.tables(), "table")
        .toString();
  }

  /** What {@code blocks} and all under them hold; 款 are left out where there are 条. */
  static String of(List<Block> blocks) {
    Map<Block.Type, Integer> units = new EnumMap<>(Block.Type.class);
    int tables = tally(blocks, units);
    if (units.containsKey(Block.Type.ARTICLE)) {
      units.remove(Block.Type.PARAGRAPH);
    }
    CountWords words = new CountWords();
    units.forEach((type, count) -> words.add(count, type.word()));
    return words.add(tables, "table").toString();
  }

  private static int tally(List<Block> blocks, Map<Block.Type, Integer> units) {
    int tables = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        units.merge(unit.type(), 1, Integer::sum);
        tables += tally(unit.children(), units);
      } else if (block instanceof Block.Table) {
        tables++;
      }
    }
    return tables;
  }

  CountWords add(int count, String noun) {
    if (count > 0) {
      words.add(count + " " + noun + (count == 1 ? "" : "s"));
    }
    return this;
  }

  /** Empty where nothing was counted. */
  @Override
  public String toString() {
    return words.toString();
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Noun;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import io.gazette.model.Block;
import io.gazette.model.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts in words: {@code 4 documents, 1 attachment, 41 articles}. */
final class CountWords {

  private final List<Message> words = new ArrayList<>();

  private CountWords() {}

  /** What {@code counts} holds; what is not there is left out. */
  static Message of(Counts counts) {
    return new CountWords()
        .add(counts.documents(), Noun.DOCUMENT)
        .add(counts.attachments(), Noun.ATTACHMENT)
        .add(counts.parts(), Noun.PART)
        .add(counts.subparts(), Noun.SUBPART)
        .add(counts.chapters(), Noun.CHAPTER)
        .add(counts.sections(), Noun.SECTION)
        .add(counts.articles(), Noun.ARTICLE)
        .add(counts.headings(), Noun.HEADING)
        .add(counts.paragraphs(), Noun.PARAGRAPH)
        .add(counts.items(), Noun.ITEM)
        .add(counts.subitems(), Noun.SUBITEM)
        .add(counts.tables(), Noun.TABLE)
        .all();
  }

  /** What {@code blocks} and all under them hold; 款 are left out where there are 条. */
  static Message of(List<Block> blocks) {
    Map<Block.Type, Integer> units = new EnumMap<>(Block.Type.class);
    int tables = tally(blocks, units);
    if (units.containsKey(Block.Type.ARTICLE)) {
      units.remove(Block.Type.PARAGRAPH);
    }
    CountWords words = new CountWords();
    units.forEach((type, count) -> words.add(count, noun(type)));
    return words.add(tables, Noun.TABLE).all();
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

  /** What a unit of {@code type} is called. */
  static Noun noun(Block.Type type) {
    return switch (type) {
      case PART -> Noun.PART;
      case SUBPART -> Noun.SUBPART;
      case CHAPTER -> Noun.CHAPTER;
      case SECTION -> Noun.SECTION;
      case ARTICLE -> Noun.ARTICLE;
      case HEADING -> Noun.HEADING;
      case PARAGRAPH -> Noun.PARAGRAPH;
      case ITEM -> Noun.ITEM;
      case SUBITEM -> Noun.SUBITEM;
    };
  }

  private CountWords add(int count, Noun noun) {
    if (count > 0) {
      words.add(noun.of(count));
    }
    return this;
  }

  /** Nothing where nothing was counted. */
  private Message all() {
    return Saying.all(words);
  }
}

package io.gazette.model;

import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What an issue holds, counted from the model itself.
 *
 * @param characters of the source, placed in the model, and discarded: {@code source = placed +
 *     discarded}
 */
public record Counts(
    int documents,
    int attachments,
    int parts,
    int subparts,
    int chapters,
    int sections,
    int articles,
    int paragraphs,
    int items,
    int subitems,
    int headings,
    int tables,
    Characters characters) {

  /**
   * Characters (code points) that are not white space.
   *
   * @param source all of them
   * @param placed held by the model
   * @param discarded listed in {@link Issue#discarded()}
   */
  public record Characters(int source, int placed, int discarded) {

    /** {@return whether no character was lost and none was made up} */
    public boolean balanced() {
      return source == placed + discarded;
    }
  }

  /**
   * Counts {@code issue}.
   *
   * @param issue what is counted
   * @return its counts
   */
  public static Counts of(Issue issue) {
    int[] units = new int[Block.Type.values().length];
    int[] other = new int[3];
    for (Document document : issue.documents()) {
      count(document, units, other);
    }
    Placed placed = new Placed();
    Texts.walk(issue, placed);
    int discarded = 0;
    for (Discard d : issue.discarded()) {
      discarded += characters(d.text());
    }
    return new Counts(
        issue.documents().size(),
        other[0],
        units[Block.Type.PART.ordinal()],
        units[Block.Type.SUBPART.ordinal()],
        units[Block.Type.CHAPTER.ordinal()],
        units[Block.Type.SECTION.ordinal()],
        units[Block.Type.ARTICLE.ordinal()],
        units[Block.Type.PARAGRAPH.ordinal()],
        units[Block.Type.ITEM.ordinal()],
        units[Block.Type.SUBITEM.ordinal()],
        units[Block.Type.HEADING.ordinal()],
        other[1],
        new Characters(issue.source().characters(), placed.characters, discarded));
  }

  /**
   * {@return how many characters (code points) of {@code text} are not white space}
   *
   * @param text of any kind
   */
  public static int characters(CharSequence text) {
    int count = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > '　' && c < Character.MIN_SURROGATE
          || !Chars.isSpace(c) && !Character.isLowSurrogate(c)) {
        count++;
      }
    }
    return count;
  }

  private static void count(Document document, int[] units, int[] other) {
    count(document.body(), units, other);
    other[0] += document.attachments().size();
    for (Document attachment : document.attachments()) {
      count(attachment, units, other);
    }
  }

  private static void count(List<Block> blocks, int[] units, int[] other) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        units[unit.type().ordinal()]++;
        count(unit.children(), units, other);
      } else if (block instanceof Block.Table) {
        other[1]++;
      }
    }
  }

  /** Adds up the characters of texts. */
  private static final class Placed implements BiConsumer<String, Span> {

    private int characters;

    @Override
    public void accept(String text, Span span) {
      characters += characters(text);
    }
  }
}

package io.gazette.compare;

import io.gazette.amend.Change;
import java.util.List;

/**
 * One change of a decision with the words it needs.
 *
 * @param label of the instruction: 三、
 * @param text its own words
 * @param first whether it is the first change of its instruction
 * @param change what is done where
 * @param old words that go, without quotation marks; {@code ""} for none
 * @param replacement words that come; {@code ""} for none
 * @param anchor of an insertion of words, the words they come behind; {@code ""} for none
 * @param fresh the paragraphs of new text; none where only words change
 */
record Instructed(
    String label,
    String text,
    boolean first,
    Change change,
    String old,
    String replacement,
    String anchor,
    List<String> fresh) {

  Instructed with(List<String> more) {
    List<String> all = new java.util.ArrayList<>(fresh);
    all.addAll(more);
    return new Instructed(label, text, first, change, old, replacement, anchor, List.copyOf(all));
  }
}

package io.gazette;

import java.util.List;

/**
 * What an output of the sample issue says, in the same words whatever its format, so that one
 * statement of what is right serves JSON and Akoma Ntoso.
 *
 * @param masthead {@code number 8}, one field a line
 * @param contents {@code zh 【条例】}, and of an entry {@code zh 1 p3 title（number）}: index of its
 *     document
 * @param documents the fields of each document and of what it issues, {@code field value}
 * @param outlines of each document and of what it issues the labels, {@code chapter 第一章 总则}
 * @param notes each 责任单位 note behind the labels it stands under, {@code 3 二、（一）1. （责任单位：…）}
 * @param units of each note the bodies and the deadline, by 、
 * @param backMatter title, then paragraphs
 */
record SampleFacts(
    List<String> masthead,
    List<String> contents,
    List<List<String>> documents,
    List<List<String>> outlines,
    List<String> notes,
    List<String> units,
    List<String> backMatter) {

  /** The labels of one kind in the outline of one text, one after the other. */
  String labels(int text, String kind) {
    return String.join(
        " ",
        outlines.get(text).stream()
            .filter(line -> line.startsWith(kind + " "))
            .map(line -> line.split(" ")[1])
            .toList());
  }

  /** {@code text} without white space. */
  static String compact(String text) {
    return GrammarTest.bare(text);
  }

  /** The last note in {@code text}. */
  static String note(String text) {
    String compact = compact(text);
    return compact.substring(compact.lastIndexOf("（责任"));
  }
}

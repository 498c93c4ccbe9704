package io.gazette.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts whose time to parse must grow no faster than they do. */
enum Shape {
  LAWS("laws, one after the other"),
  ONE_LAW("the same law"),
  SHUFFLED("lines in random order"),
  ONE_LINE("one line, nothing else"),
  ONE_CHARACTER_A_LINE("one character a line"),
  LABELS("nothing but labels"),
  HEADINGS("nothing but headings"),
  CONTENTS("nothing but contents entries"),
  OPEN_BRACKETS("open brackets"),
  SPACES("spaces"),
  SHORT_LINES("lines without an end mark");

  private static final int SIZE = 20_000;

  private final String words;

  Shape(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** About 60 kB of this shape. */
  String text(List<byte[]> laws) {
    return switch (this) {
      case LAWS -> laws(laws);
      case ONE_LAW -> new String(laws.get(0), StandardCharsets.UTF_8);
      case SHUFFLED -> shuffled(laws(laws));
      case ONE_LINE -> laws(laws).replace("\n", "");
      case ONE_CHARACTER_A_LINE -> String.join("\n", laws(laws).replace("\n", "").split("")) + "\n";
      case LABELS -> "第一条\n（一）\n1.\n①\n第二章\n".repeat(SIZE / 16);
      case HEADINGS -> "一、总体要求\n（一）基本原则\n1. 坚持\n（1）统筹\n".repeat(SIZE / 24);
      case CONTENTS -> "关于印发某市工作方案的通知……………（3）\n".repeat(SIZE / 23);
      case OPEN_BRACKETS -> "（《〔“【第".repeat(SIZE / 6) + "\n";
      case SPACES -> "第一条" + " 　".repeat(SIZE / 2) + "为了\n";
      case SHORT_LINES -> "各级人民政府应当加强领导\n\n".repeat(SIZE / 14);
    };
  }

  private static String laws(List<byte[]> laws) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; out.length() < SIZE; i++) {
      out.append(new String(laws.get(i % laws.size()), StandardCharsets.UTF_8)).append('\n');
    }
    return out.toString();
  }

  /** The lines of {@code text} in an order that is random and always the same. */
  static String shuffled(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    Collections.shuffle(lines, new Random(1));
    return String.join("\n", lines);
  }
}

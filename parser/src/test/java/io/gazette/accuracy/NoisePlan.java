package io.gazette.accuracy;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Which noises one law is printed with; the same law and seed give the same plan.
 *
 * @param kinds the noises
 * @param style of the pages
 * @param random what remains to be drawn while printing
 */
record NoisePlan(Set<Noise> kinds, PageStyle style, SplittableRandom random) {

  private static final Noise[] FREE = {
    Noise.SPACED_HEADINGS,
    Noise.CONTENTS,
    Noise.HALF_WIDTH,
    Noise.BULLETS,
    Noise.FULL_WIDTH_DIGITS,
    Noise.CHARACTERS,
    Noise.CONFUSABLES
  };

  static NoisePlan of(String name, long seed) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + name.hashCode());
    EnumSet<Noise> kinds = EnumSet.noneOf(Noise.class);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> kinds.add(Noise.PAGE_FURNITURE);
      case 3, 4, 5 -> kinds.add(Noise.PAGE_BLANK);
      case 6, 7 -> kinds.add(Noise.HARD_WRAP);
      case 8 -> kinds.addAll(Set.of(Noise.HARD_WRAP, Noise.PAGE_FURNITURE));
      default -> {}
    }
    for (Noise noise : FREE) {
      if (random.nextInt(10) < 3) {
        kinds.add(noise);
      }
    }
    switch (random.nextInt(6)) {
      case 0 -> kinds.add(Noise.GLUED_LABELS);
      case 1 -> kinds.add(Noise.LABEL_LINES);
      default -> {}
    }
    return of(kinds, random);
  }

  /** The noises {@code kinds}, their details drawn from {@code random}. */
  static NoisePlan of(Set<Noise> kinds, SplittableRandom random) {
    PageStyle.Turn turn =
        kinds.contains(Noise.PAGE_FURNITURE)
            ? PageStyle.Turn.FURNITURE
            : kinds.contains(Noise.PAGE_BLANK) ? PageStyle.Turn.BLANK : PageStyle.Turn.NONE;
    boolean wrapped = kinds.contains(Noise.HARD_WRAP);
    boolean nbsp = kinds.contains(Noise.CHARACTERS) && random.nextBoolean();
    return new NoisePlan(kinds, PageStyle.random(random, turn, wrapped, "临江市人民政府公报", nbsp), random);
  }

  boolean has(Noise noise) {
    return kinds.contains(noise);
  }
}

package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A kind of fault that is planted.
 *
 * @param name of the kind
 * @param base what it is planted in
 * @param rule that has to find it
 * @param follows rules whose findings truly follow from it
 * @param place where it may be planted
 * @param edit what becomes of that place
 * @param reach how many lines below that place the finding may stand: what is missing shows only
 *     where something else stands
 */
record Mutation(
    String name,
    Base base,
    String rule,
    Set<String> follows,
    Pattern place,
    Function<MatchResult, String> edit,
    int reach) {

  private static final int FLAGS = Pattern.MULTILINE;
  private static final int NEAR = 3;
  private static final int FAR = 10_000;

  /** The texts that faults are planted in. */
  enum Base {
    LAW,
    ISSUE
  }

  /**
   * A text with one fault.
   *
   * @param text all of it
   * @param line 1-based, where the fault is
   */
  record Mutant(String text, int line) {}

  static Mutation law(String name, String rule, String place, Function<MatchResult, String> edit) {
    return new Mutation(
        name,
        Base.LAW,
        rule,
        Set.of("GZ230", "GZ400", "GZ401"),
        Pattern.compile(place, FLAGS),
        edit,
        name.startsWith("drop") ? FAR : NEAR);
  }

  static Mutation issue(
      String name,
      String rule,
      Set<String> follows,
      String place,
      Function<MatchResult, String> edit) {
    return new Mutation(name, Base.ISSUE, rule, follows, Pattern.compile(place, FLAGS), edit, FAR);
  }

  /** One place of {@code text} changed; empty where there is none. */
  Optional<Mutant> plant(String text, Random random) {
    List<MatchResult> places = new ArrayList<>(place.matcher(text).results().toList());
    while (!places.isEmpty()) {
      MatchResult chosen = places.remove(random.nextInt(places.size()));
      String now = edit.apply(chosen);
      if (now != null && !now.equals(chosen.group())) {
        String planted = text.substring(0, chosen.start()) + now + text.substring(chosen.end());
        int at = chosen.start() + common(chosen.group(), now);
        return Optional.of(new Mutant(planted, lineOf(planted, at)));
      }
    }
    return Optional.empty();
  }

  private static int common(String before, String after) {
    int i = 0;
    while (i < before.length() && i < after.length() && before.charAt(i) == after.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int lineOf(String text, int at) {
    return 1
        + (int)
            text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
  }
}

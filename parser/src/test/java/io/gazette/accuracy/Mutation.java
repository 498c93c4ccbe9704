package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of fault that is planted.
 *
 * @param name of the kind
 * @param base what it is planted in
 * @param rule that has to find it
 * @param follows rules whose findings truly follow from it
 * @param place where it may be planted
 * @param edit what becomes of that place; {@code null} where it is no place after all
 * @param shows where the fault shows, if not on the lines that were changed
 * @param texts that it may be planted in
 */
record Mutation(
    String name,
    Base base,
    String rule,
    Set<String> follows,
    Pattern place,
    Function<MatchResult, String> edit,
    Optional<Shown> shows,
    Predicate<String> texts) {

  private static final int FLAGS = Pattern.MULTILINE;
  private static final String FIRST = "第一条";
  private static final String PART = "第一编";

  /** The texts that faults are planted in. */
  enum Base {
    LAW,
    ISSUE
  }

  /**
   * A text with one fault.
   *
   * @param text all of it
   * @param first the first line that shows the fault, 1-based
   * @param last the last
   * @param moved how many lines longer the text has become
   */
  record Mutant(String text, int first, int last, int moved) {}

  /**
   * Where a fault shows.
   *
   * @param pattern of what shows it, by the place that was changed
   * @param above whether it is the last one above that place, else the first one behind it
   */
  record Shown(Function<MatchResult, String> pattern, boolean above) {

    int at(String text, MatchResult place) {
      Matcher matcher = Pattern.compile(pattern.apply(place), FLAGS).matcher(text);
      int at = place.start();
      for (int from = above ? 0 : place.start(); matcher.find(from); from = matcher.end()) {
        if (above && matcher.start() >= place.start()) {
          break;
        }
        at = matcher.start();
        if (!above) {
          break;
        }
      }
      return at;
    }
  }

  static Mutation law(String name, String rule, String place, Function<MatchResult, String> edit) {
    return new Mutation(
        name,
        Base.LAW,
        rule,
        Set.of("GZ230", "GZ400", "GZ401"),
        Pattern.compile(place, FLAGS),
        edit,
        Optional.empty(),
        text -> true);
  }

  static Mutation issue(
      String name,
      String rule,
      Set<String> follows,
      String place,
      Function<MatchResult, String> edit) {
    return new Mutation(
        name,
        Base.ISSUE,
        rule,
        follows,
        Pattern.compile(place, FLAGS),
        edit,
        Optional.empty(),
        text -> true);
  }

  /** The same, shown by the first {@code pattern} behind the place. */
  Mutation shownBy(String pattern) {
    return shownBy(new Shown(m -> pattern, false));
  }

  /** The same, where the pattern depends on the place. */
  Mutation shownBy(Function<MatchResult, String> pattern) {
    return shownBy(new Shown(pattern, false));
  }

  /** The same, shown by the last {@code pattern} above the place. */
  Mutation shownAbove(String pattern) {
    return shownBy(new Shown(m -> pattern, true));
  }

  private Mutation shownBy(Shown shown) {
    return new Mutation(name, base, rule, follows, place, edit, Optional.of(shown), texts);
  }

  /** The same, planted in whole laws alone: a part cites articles of other parts. */
  Mutation inWhole() {
    return in(text -> text.contains(FIRST) && !text.contains(PART));
  }

  /** The same, planted in some texts alone. */
  Mutation in(Predicate<String> some) {
    return new Mutation(name, base, rule, follows, place, edit, shows, texts.and(some));
  }

  /** The same, with other rules whose findings follow from it. */
  Mutation followedBy(String... rules) {
    return new Mutation(name, base, rule, Set.of(rules), place, edit, shows, texts);
  }

  /** One place of {@code text} changed; empty where there is none. */
  Optional<Mutant> plant(String text, Random random) {
    if (!texts.test(text)) {
      return Optional.empty();
    }
    List<MatchResult> places = new ArrayList<>(place.matcher(text).results().toList());
    while (!places.isEmpty()) {
      MatchResult chosen = places.remove(random.nextInt(places.size()));
      String now = edit.apply(chosen);
      if (now != null && !now.equals(chosen.group())) {
        return Optional.of(mutant(text, chosen, now));
      }
    }
    return Optional.empty();
  }

  private Mutant mutant(String text, MatchResult chosen, String now) {
    String planted = text.substring(0, chosen.start()) + now + text.substring(chosen.end());
    int same = common(chosen.group(), now);
    int from = chosen.start() + same;
    int to = Math.max(from, chosen.start() + now.stripTrailing().length());
    int moved = lineOf(planted, planted.length()) - lineOf(text, text.length());
    if (shows.isEmpty()) {
      return new Mutant(planted, lineOf(planted, from), lineOf(planted, to), moved);
    }
    int at = shows.get().at(planted, chosen);
    return new Mutant(planted, lineOf(planted, at), lineOf(planted, at), moved);
  }

  private static int common(String before, String after) {
    int i = 0;
    while (i < before.length() && i < after.length() && before.charAt(i) == after.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int lineOf(String text, int at) {
    int end = Math.min(at, text.length());
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}

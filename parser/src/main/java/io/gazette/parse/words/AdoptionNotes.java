package io.gazette.parse.words;

import io.gazette.model.Document.AdoptionStep;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a 题注 (LEG-10: "under the title, in brackets: body and date of 通过; later ones in order (修正,
 * 修订)").
 *
 * <p>（2019年12月3日沈阳市第十六届人民代表大会常务委员会第十五次会议通过；2020年3月30日…批准） has the steps 通过 and 批准; what stands
 * between them (；，a blank, nothing) does not matter. A verb ends a step only where a mark, a date
 * or the end follows: 《关于修改〈…〉的决定》 and 批准的 end none.
 */
public final class AdoptionNotes {

  /** What may follow the verb of a step at once, besides marks, blanks and a date. */
  private static final String[] NEXT_STEPS = {"自", "根据", "经", "由", "本"};

  private static final int LONGEST_DATE = 32;

  /** A date, a body and its session take no more than this. */
  private static final int LONGEST_STEP = 120;

  private static final String MARKS = "；;，,。、）)";

  private AdoptionNotes() {}

  /** The steps of {@code note}, brackets around it or not, in printed order. */
  public static List<AdoptionStep> steps(String note) {
    String text = withoutEntities(note).strip();
    List<AdoptionStep> steps = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = depth + (c == '《' ? 1 : 0) - (c == '》' && depth > 0 ? 1 : 0);
      if (depth > 0) {
        continue;
      }
      int end = stepEnd(text, from, i);
      if (end > 0) {
        add(steps, text.substring(from, end));
        from = end;
        i = end - 1;
      }
    }
    if (from < text.length()) {
      add(steps, text.substring(from));
    }
    return List.copyOf(steps);
  }

  /** {@code &emsp;}, which pages of the web put between steps, is a blank. */
  private static String withoutEntities(String note) {
    return note.indexOf('&') < 0
        ? note
        : note.replace("&emsp;", "　")
            .replace("&ensp;", " ")
            .replace("&nbsp;", " ")
            .replace("&lt;", "〈")
            .replace("&gt;", "〉");
  }

  private static void add(List<AdoptionStep> steps, String segment) {
    for (String part : AdoptionSegment.split(segment)) {
      Optional<AdoptionStep> step = AdoptionSegment.read(part);
      if (step.isPresent()) {
        steps.add(dated(step.get(), part, steps));
      }
    }
  }

  /** 自公布之日起施行: the date of the step before that makes it public. */
  private static AdoptionStep dated(AdoptionStep step, String segment, List<AdoptionStep> before) {
    if (step.date().isPresent() || !step.action().equals("施行") || !segment.contains("之日")) {
      return step;
    }
    Optional<LocalDate> day = Optional.empty();
    for (AdoptionStep earlier : before) {
      if (StepVerbs.isPromulgation(earlier.action())) {
        day = earlier.date();
      }
    }
    return new AdoptionStep(step.action(), step.body(), step.session(), day);
  }

  /** Where the step ends that has its verb at {@code at}, or its number of an order; else 0. */
  private static int stepEnd(String text, int from, int at) {
    int length = StepVerbs.verbAt(text, at);
    if (length > 0 && endsStep(text, at + length)) {
      return isOfDecision(text, from, at) ? 0 : at + length;
    }
    boolean number = text.charAt(at) == '号' && endsStep(text, at + 1);
    if (!number || !text.substring(Math.max(from, at - LONGEST_DATE), at).contains("令")) {
      return 0;
    }
    int next = at + 1;
    while (next < text.length()
        && (Chars.isBlank(text.charAt(next)) || MARKS.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    boolean more = next < text.length() && continues(text, next);
    return more ? 0 : at + 1;
  }

  /** Whether 通过 at {@code at} tells of the decision: 根据A通过、B批准的《…的决定》修正 is one segment. */
  private static boolean isOfDecision(String text, int from, int at) {
    int first = from;
    while (first < at
        && (Chars.isBlank(text.charAt(first)) || MARKS.indexOf(text.charAt(first)) >= 0)) {
      first++;
    }
    if (!text.startsWith("根据", first) || !text.startsWith("通过", at)) {
      return false;
    }
    String next = text.substring(at, Math.min(text.length(), at + LONGEST_STEP));
    int title = next.indexOf('《');
    return title > 0 && next.substring(0, title).endsWith("批准的");
  }

  /**
   * Whether what stands at {@code at}, behind the number of an order, still belongs to its step.
   */
  private static boolean continues(String text, int at) {
    if (StepVerbs.verbAt(text, at) > 0 || text.charAt(at) == '《' || text.charAt(at) == '第') {
      return true;
    }
    return !endsStep(text, at);
  }

  private static boolean endsStep(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    if (Chars.isBlank(c) || MARKS.indexOf(c) >= 0) {
      return true;
    }
    for (String next : NEXT_STEPS) {
      if (text.startsWith(next, at)) {
        return true;
      }
    }
    return ChineseNumber.isNumeral(c)
        && startsWithDate(text.substring(at, Math.min(text.length(), at + LONGEST_DATE)));
  }

  private static boolean startsWithDate(String text) {
    Optional<ChineseDate.Found> found = ChineseDate.find(text, 0);
    return found.isPresent() && found.get().from() == 0;
  }
}

package io.gazette.validate.typography;

import io.gazette.diagnostic.Rule;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One walk over the paired marks of a sheet. */
final class Pairing {

  /** A bracket closes at most so many passages below: one paragraph that was not joined. */
  private static final int NEAR = 2;

  private final Report report;
  private final OpenMarks open = new OpenMarks();
  private final List<Mark> lost = new ArrayList<>();
  private final List<Mark> strays = new ArrayList<>();

  /** In order of their marks: those of a mark stand behind those of the marks around it. */
  private final List<Inner> inners = new ArrayList<>();

  private boolean straight;
  private Optional<Document> document = Optional.empty();
  private int number;
  private Passage looked;
  private boolean chinese;

  /** A pair within {@code outer} of the same shape, which is a fault only if that is a pair too. */
  private record Inner(Mark outer, Mark from, Mark to) {}

  Pairing(Report report) {
    this.report = report;
  }

  void passage(Passage passage) {
    if (!isSame(passage.document())) {
      end();
      document = passage.document();
    }
    number++;
    straight = false;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c == '"') {
        straight();
      } else if (Bracket.isOne(c) && !isApostrophe(passage, i) && !isNamed(passage, i)) {
        mark(new Mark(passage, number, i));
      }
    }
    settle();
    drop();
  }

  private boolean isSame(Optional<Document> other) {
    return other.isPresent()
        ? document.isPresent() && document.get() == other.get()
        : document.isEmpty();
  }

  /** “十四五": what {@link StraightQuotes} finds opens and closes like the right marks. */
  private void straight() {
    Mark last = open.peek();
    if (!straight && last != null && last.bracket() == Bracket.QUOTE && last.number() == number) {
      open.pop();
    } else {
      straight = !straight;
    }
  }

  /** People’s. */
  private static boolean isApostrophe(Passage passage, int at) {
    return passage.charAt(at) == '’'
        && Script.isWord(passage.at(at - 1))
        && !Chars.isHan(passage.from(at + 1));
  }

  /** { } “ ‘ ; in a list of characters: a mark between spaces stands for itself. */
  private static boolean isNamed(Passage passage, int at) {
    return Chars.isSpace(passage.at(at - 1))
        && Chars.isSpace(passage.at(at + 1))
        && !(Chars.isHan(passage.before(at)) && Chars.isHan(passage.from(at + 1)))
        && !isOfNumber(passage, at);
  }

  /** ( 1 ): a number that spaces set apart within its brackets. */
  private static boolean isOfNumber(Passage passage, int at) {
    int step = Bracket.opens(passage.charAt(at)) ? 1 : -1;
    int i = at + step;
    while (Chars.isSpace(passage.at(i)) || Chars.digit(passage.at(i)) >= 0) {
      i += step;
    }
    char other = passage.at(i);
    return i != at + step
        && Bracket.isOne(other)
        && Bracket.of(other) == Bracket.of(passage.charAt(at))
        && Bracket.opens(other) != Bracket.opens(passage.charAt(at));
  }

  private void mark(Mark mark) {
    if (!Bracket.opens(mark.character())) {
      close(mark);
      return;
    }
    Mark last = open.peek();
    // A quotation of several paragraphs opens each with “ and closes the last.
    boolean goesOn = last != null && last.bracket() == mark.bracket() && mark.bracket().isQuote();
    if (goesOn && last.number() < number && mark.begins()) {
      open.pop();
    }
    open.push(mark);
  }

  private void close(Mark close) {
    boolean known = open.holds(close.bracket());
    if (!known && straight && close.bracket() == Bracket.QUOTE) {
      straight = false;
      return;
    }
    if (!known) {
      strays.add(close);
      return;
    }
    while (open.peek().bracket() != close.bracket()) {
      lost.add(open.pop());
    }
    pair(open.pop(), close);
  }

  private void pair(Mark from, Mark to) {
    Bracket bracket = from.bracket();
    if (!bracket.agree(from.character(), to.character())) {
      mixed(from, to);
    }
    Mark outer = open.peek();
    boolean nested = outer != null && outer.bracket() == bracket && outer.number() == from.number();
    if (nested && to.number() == from.number()) {
      inners.add(new Inner(outer, from, to));
    }
    if (!inners.isEmpty()) {
      nested(from);
    }
  }

  /** Reports the pairs within {@code outer}, which turned out to be a pair. */
  private void nested(Mark outer) {
    int from = inners.size();
    while (from > 0 && !inners.get(from - 1).outer().isBefore(outer)) {
      from--;
    }
    List<Inner> within = inners.subList(from, inners.size());
    int depth = 0;
    int at = outer.at();
    for (Inner inner : within) {
      if (inner.outer() == outer) {
        depth += depth(outer.passage(), at, inner.from().at());
        at = inner.from().at();
        nested(inner, depth);
      }
    }
    within.clear();
  }

  /**
   * Reports it.
   *
   * @param depth how many half-width 〈 are open: in {@code 《…<…《} the third level is 《》 again
   */
  private void nested(Inner inner, int depth) {
    Bracket bracket = inner.outer().bracket();
    if (bracket == Bracket.TITLE && depth <= 0) {
      inner(inner.from(), inner.to(), Pairs.NESTED_TITLE, Bracket.INNER_TITLE);
    } else if (bracket == Bracket.QUOTE) {
      inner(inner.from(), inner.to(), Pairs.NESTED_QUOTE, Bracket.INNER_QUOTE);
    }
  }

  private static int depth(Passage passage, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = passage.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
    return depth;
  }

  private void mixed(Mark from, Mark to) {
    char open = from.bracket().usual(true);
    char close = from.bracket().usual(false);
    String zh = "括号前后形式不同；改为“" + open + close + "”";
    String en = "the two brackets differ in form; set " + open + close;
    Report mixed = report.of(Pairs.MIXED);
    if (from.number() == to.number()) {
      String inner = from.passage().text(from.at() + 1, to.at());
      mixed.fix(from.passage(), from.at(), to.at() + 1, open + inner + close, zh, en);
    } else {
      mixed.at(from.passage(), from.at(), from.at() + 1, zh, en);
    }
  }

  private void inner(Mark from, Mark to, Rule rule, Bracket right) {
    String text = from.passage().text(from.at() + 1, to.at());
    String replacement = right.usual(true) + text + right.usual(false);
    String marks = String.valueOf(right.usual(true)) + right.usual(false);
    report
        .of(rule)
        .fix(
            from.passage(),
            from.at(),
            to.at() + 1,
            replacement,
            "里面的改为“" + marks + "”",
            "set " + marks + " for the inner marks");
  }

  /** What does not match within the passage: an opening and a later closing mark are one fault. */
  private void settle() {
    lost.sort(Comparator.comparingInt(Mark::at));
    List<Mark> alone = new ArrayList<>();
    int next = 0;
    for (Mark stray : strays) {
      if (isLabel(stray)) {
        continue;
      }
      while (next < lost.size() && lost.get(next).at() < stray.at()) {
        alone.add(lost.get(next++));
      }
      Mark partner = partner(alone, stray);
      if (partner != null) {
        mismatched(partner, stray);
      } else {
        alone(stray, Pairs.UNOPENED, "没有前一半");
      }
    }
    alone.addAll(lost.subList(next, lost.size()));
    alone.forEach(mark -> alone(mark, Pairs.UNCLOSED, "没有后一半"));
    lost.clear();
    strays.clear();
    inners.removeIf(inner -> !inner.outer().bracket().isQuote());
  }

  /** The mark that {@code stray} was to close: the last of those before it that nothing closes. */
  private Mark partner(List<Mark> before, Mark stray) {
    if (!before.isEmpty()) {
      return before.remove(before.size() - 1);
    }
    Mark last = open.peek();
    return last != null && last.number() == stray.number() ? open.pop() : null;
  }

  private void mismatched(Mark from, Mark to) {
    char a = from.character();
    char b = to.character();
    report
        .of(Pairs.MISMATCHED)
        .at(
            to.passage(),
            to.at(),
            to.at() + 1,
            "“" + a + "”和“" + b + "”不配对",
            a + " and " + b + " do not match");
  }

  private void alone(Mark mark, Rule rule, String zh) {
    char c = mark.character();
    boolean ascii = c == '[' || c == ']';
    if (!ascii && isChinese(mark.passage())) {
      report
          .of(rule)
          .at(
              mark.passage(),
              mark.at(),
              mark.at() + 1,
              "“" + c + "”" + zh + "“" + mark.partner() + "”",
              c + " has no " + mark.partner());
    }
  }

  /** A passage is looked through once, however many marks of it stand alone. */
  private boolean isChinese(Passage passage) {
    if (passage != looked) {
      looked = passage;
      chinese = Script.hasHan(passage, 0, passage.length());
    }
    return chinese;
  }

  /** 1） a): half a bracket closes the label of an item. */
  private static boolean isLabel(Mark stray) {
    Passage passage = stray.passage();
    int from = stray.at();
    while (from > 0 && Script.isWord(passage.charAt(from - 1))) {
      from--;
    }
    boolean label = from < stray.at() && stray.at() - from <= 2;
    return stray.bracket() == Bracket.ROUND && label && !Chars.isHan(passage.at(from - 1));
  }

  /** Brackets that are open too long; quotations may run on. */
  private void drop() {
    for (Mark mark : open.dropBrackets(number - NEAR)) {
      alone(mark, Pairs.UNCLOSED, "没有后一半");
    }
  }

  /** The document ends: nothing can close any more. “…“ and “…‘ were meant as pairs. */
  void end() {
    while (!open.isEmpty()) {
      Mark last = open.pop();
      Mark before = open.peek();
      boolean two = before != null && before.number() == last.number();
      if (two && last.bracket().isQuote() && before.bracket().isQuote()) {
        mismatched(open.pop(), last);
      } else {
        alone(last, Pairs.UNCLOSED, "没有后一半");
      }
    }
    inners.clear();
  }
}

package io.gazette.validate.archive;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The issues of one gazette: "第N期（总第M期）" (GAZ-01) rise by one, N within a year, M always. */
final class IssueSequence {

  private final List<Numbered> issues = new ArrayList<>();
  private final List<ArchiveFinding> findings = new ArrayList<>();

  /**
   * An issue.
   *
   * @param last its last number, where it is several issues in one
   * @param title of its first document
   */
  private record Numbered(
      String file,
      int year,
      int number,
      int last,
      OptionalInt total,
      OptionalInt lastTotal,
      Optional<LocalDate> date,
      String title,
      Span span) {}

  void add(IssueCard card) {
    if (card.year().isPresent() && card.number().isPresent()) {
      int number = card.number().getAsInt();
      issues.add(
          new Numbered(
              card.name(),
              card.year().getAsInt(),
              number,
              card.lastNumber().orElse(number),
              card.totalNumber(),
              card.lastTotalNumber().isPresent() ? card.lastTotalNumber() : card.totalNumber(),
              card.date(),
              card.documents().isEmpty() ? "" : card.documents().get(0).title(),
              card.span()));
    }
  }

  List<ArchiveFinding> check() {
    issues.sort(
        Comparator.comparingInt(Numbered::year)
            .thenComparingInt(Numbered::number)
            .thenComparing(Numbered::file));
    List<Numbered> once = once();
    for (int i = 1; i < once.size(); i++) {
      Optional<Numbered> next =
          i + 1 < once.size() ? Optional.of(once.get(i + 1)) : Optional.empty();
      if (step(once.get(i - 1), once.get(i), next)) {
        // Its own total is wrong: the next is measured by the one before.
        once.set(i, corrected(once.get(i - 1), once.get(i)));
      }
    }
    return findings;
  }

  /** Each number once: of an issue that is there in two forms one. */
  private List<Numbered> once() {
    List<Numbered> once = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      Numbered issue = issues.get(i);
      Numbered before = once.isEmpty() ? issue : once.get(once.size() - 1);
      boolean twice =
          before != issue && before.year() == issue.year() && before.number() == issue.number();
      if (twice && isOther(before, issue)) {
        report(
            ArchiveRules.ISSUE_NUMBER_TWICE,
            issue,
            name(issue) + "与 " + before.file() + " 期号相同；核对并改正",
            name(issue) + " is the number of " + before.file() + " too; compare and correct one");
      }
      if (!twice) {
        once.add(issue);
      } else if (isOther(before, issue) && isNext(before, issue, i)) {
        once.add(numbered(issue, before.last() + 1));
      }
    }
    return once;
  }

  /**
   * Whether {@code issue}, which bears the number of {@code before}, is the one after it by its
   * total, and no other has that number: then none is missing.
   */
  private boolean isNext(Numbered before, Numbered issue, int at) {
    boolean taken =
        at + 1 < issues.size()
            && issues.get(at + 1).year() == issue.year()
            && issues.get(at + 1).number() <= before.last() + 1;
    return !taken && totalsBetween(before, issue).equals(OptionalInt.of(0));
  }

  private static Numbered numbered(Numbered issue, int number) {
    return new Numbered(
        issue.file(),
        issue.year(),
        number,
        number,
        issue.total(),
        issue.total(),
        issue.date(),
        issue.title(),
        issue.span());
  }

  /** Whether they cannot be two forms of one issue. */
  private static boolean isOther(Numbered a, Numbered b) {
    boolean totals = a.total().isPresent() && b.total().isPresent() && !a.total().equals(b.total());
    boolean dates = a.date().isPresent() && b.date().isPresent() && !a.date().equals(b.date());
    return (totals || dates) && !Titles.maybeSame(a.title(), b.title());
  }

  /**
   * Looks at two that follow each other, and says whether the total of the second is its own fault.
   */
  private boolean step(Numbered a, Numbered b, Optional<Numbered> next) {
    OptionalInt between = between(a, b);
    OptionalInt totals = totalsBetween(a, b);
    if (between.isEmpty()) {
      return false;
    }
    int missing = between.getAsInt();
    if (missing == 0 && totals.isPresent() && totals.getAsInt() != 0
        || missing > 0 && totals.isPresent() && totals.getAsInt() <= 0) {
      outOfStep(a, b);
      return next.isPresent() && inStep(corrected(a, b), next.get());
    }
    if (missing > 0 || b.year() > a.year() && totals.isPresent() && totals.getAsInt() > 0) {
      missing(a, b, Math.max(missing, b.year() > a.year() ? totals.orElse(0) : 0));
    }
    return false;
  }

  /** How many numbers stand between the two; empty where that cannot be told. */
  private static OptionalInt between(Numbered a, Numbered b) {
    if (a.year() == b.year() || runsOn(a, b)) {
      return OptionalInt.of(Math.max(0, b.number() - a.last() - 1));
    }
    if (b.year() != a.year() + 1) {
      return OptionalInt.empty(); // An archive without some years is kept so on purpose.
    }
    OptionalInt totals = totalsBetween(a, b);
    boolean more = totals.isPresent() && totals.getAsInt() > b.number() - 1;
    return OptionalInt.of(more ? totals.getAsInt() : b.number() - 1);
  }

  /** Whether the numbers do not begin anew with the year: the totals rise as they do. */
  private static boolean runsOn(Numbered a, Numbered b) {
    OptionalInt totals = totalsBetween(a, b);
    int numbers = b.number() - a.last() - 1;
    return b.number() > a.last() && (totals.isEmpty() || totals.getAsInt() == numbers);
  }

  private static OptionalInt totalsBetween(Numbered a, Numbered b) {
    return a.lastTotal().isPresent() && b.total().isPresent()
        ? OptionalInt.of(b.total().getAsInt() - a.lastTotal().getAsInt() - 1)
        : OptionalInt.empty();
  }

  private static boolean inStep(Numbered a, Numbered b) {
    return totalsBetween(a, b).equals(between(a, b));
  }

  /** {@code b} with the total that follows from {@code a}. */
  private static Numbered corrected(Numbered a, Numbered b) {
    int first = a.lastTotal().orElse(0) + between(a, b).orElse(0) + 1;
    return new Numbered(
        b.file(),
        b.year(),
        b.number(),
        b.last(),
        OptionalInt.of(first),
        OptionalInt.of(first + b.last() - b.number()),
        b.date(),
        b.title(),
        b.span());
  }

  private void missing(Numbered a, Numbered b, int count) {
    report(
        ArchiveRules.ISSUE_MISSING,
        b,
        name(a) + "之后是" + name(b) + "，缺 " + count + " 期；补齐，或者核对期号",
        name(b)
            + " follows "
            + name(a)
            + "; "
            + count
            + (count == 1 ? " issue is" : " issues are")
            + " missing: add them, or compare the numbers");
  }

  private void outOfStep(Numbered a, Numbered b) {
    report(
        ArchiveRules.TOTAL_OUT_OF_STEP,
        b,
        name(a) + "之后是" + name(b) + "，期号与总期号不一致；核对并改正",
        name(b)
            + " follows "
            + name(a)
            + ": number and total number do not rise together; compare and correct");
  }

  /** 2024年第3期（总第87期）. */
  private static String name(Numbered issue) {
    String numbers =
        issue.last() == issue.number()
            ? Integer.toString(issue.number())
            : issue.number() + "—" + issue.last();
    String total = issue.total().isPresent() ? "（总第" + issue.total().getAsInt() + "期）" : "";
    return issue.year() + "年第" + numbers + "期" + total;
  }

  private void report(Rule rule, Numbered at, String zh, String en) {
    findings.add(
        new ArchiveFinding(at.file(), new Diagnostic(rule, new Message(zh, en), at.span())));
  }
}

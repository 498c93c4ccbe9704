package io.gazette.accuracy;

import io.gazette.accuracy.NoisyText.Link;
import io.gazette.accuracy.NoisyText.Pair;
import io.gazette.model.Contents;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;

/** {@code scripts/accuracy --issues}: composed issues, parsed, and compared with their making. */
final class IssueRun {

  private static final int ISSUES_A_SEED = 20;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  IssueRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the table; whether every answer is right. */
  boolean run(List<Long> seeds) {
    List<CleanLaw> laws = Laws.clean(corpus);
    List<Checks> all =
        seeds.stream()
            .flatMapToLong(s -> LongStream.range(0, ISSUES_A_SEED).map(i -> s * 1000 + i))
            .boxed()
            .parallel()
            .map(seed -> check(SyntheticIssue.compose(laws, seed), "issue " + seed))
            .toList();
    Checks sum = new Checks("");
    all.forEach(sum::add);
    out.println(sum.table());
    if (misses) {
      sum.misses().forEach(out::println);
    }
    out.printf("%d issues (--print issue SEED shows one)%n", all.size());
    return sum.all();
  }

  static Checks check(SyntheticIssue made, String name) {
    Parsed parsed = Parsed.text(name, made.text().text());
    Issue issue = parsed.issue();
    Checks checks = new Checks(name);
    masthead(made.cover(), issue.masthead(), checks);
    checks.same("number of documents", "", made.drafts().size(), issue.documents().size());
    Map<Draft, Document> found = match(made.drafts(), issue.documents());
    for (Draft draft : made.drafts()) {
      document(draft, Optional.ofNullable(found.get(draft)), checks);
    }
    contents(made, issue, found, checks);
    joins(made.text(), parsed, checks);
    Counts.Characters characters = Counts.of(issue).characters();
    checks.same("characters balanced", characters.toString(), true, characters.balanced());
    return checks;
  }

  private static void masthead(
      SyntheticIssue.Cover cover, Optional<Masthead> masthead, Checks checks) {
    String kind = "masthead fields";
    checks.same(kind, "title", cover.city().gazette(), masthead.map(Masthead::title).orElse(""));
    number(checks, "year", cover.year(), masthead.map(Masthead::year));
    number(checks, "number", cover.number(), masthead.map(Masthead::number));
    number(checks, "total", cover.total(), masthead.map(Masthead::totalNumber));
    checks.same(kind, "date", Optional.of(cover.date()), masthead.flatMap(Masthead::date));
    checks.same(kind, "sponsor", cover.city().office(), masthead.map(Masthead::sponsor).orElse(""));
    checks.same(
        kind,
        "supervisor",
        cover.city().government(),
        masthead.map(Masthead::supervisor).orElse(""));
  }

  private static void number(
      Checks checks, String place, int expected, Optional<OptionalInt> found) {
    checks.same(
        "masthead fields", place, OptionalInt.of(expected), found.orElse(OptionalInt.empty()));
  }

  /** Each draft's document: the same title and the nearest start, else the same first line. */
  private static Map<Draft, Document> match(List<Draft> drafts, List<Document> documents) {
    Map<Draft, Document> found = new HashMap<>();
    Set<Document> left = new HashSet<>(documents);
    for (Draft draft : drafts) {
      left.stream()
          .filter(d -> same(d.title(), draft.title) || d.span().line() == draft.firstLine)
          .min(
              (a, b) ->
                  Integer.compare(
                      Math.abs(a.span().line() - draft.firstLine),
                      Math.abs(b.span().line() - draft.firstLine)))
          .ifPresent(
              d -> {
                found.put(draft, d);
                left.remove(d);
              });
    }
    return found;
  }

  private static boolean same(String a, String b) {
    return Confusable.fold(a).equals(Confusable.fold(b));
  }

  private static void document(Draft draft, Optional<Document> found, Checks checks) {
    String place = "line " + draft.firstLine + " " + draft.title;
    checks.same("first lines", place, draft.firstLine, found.map(d -> d.span().line()).orElse(0));
    checks.same("last lines", place, draft.lastLine, found.map(d -> d.span().endLine()).orElse(0));
    checks.same("titles", place, draft.title, found.map(Document::title).orElse(""));
    checks.same("kinds", place, draft.kind, found.map(Document::kind).orElse(""));
    checks.same("numbers", place, draft.number, found.map(IssueRun::number).orElse(""));
    checks.same(
        "dates",
        place,
        draft.date,
        found.flatMap(d -> draft.date.isPresent() ? d.date() : draft.date));
    checks.same("rubrics", place, draft.rubric, found.map(Document::rubric).orElse(""));
    checks.same(
        "addressees", place, draft.addressees, found.map(d -> d.addressees().size()).orElse(-1));
    checks.same(
        "attachments",
        place,
        draft.attached,
        found
            .map(
                d ->
                    d.attachments().stream()
                        .map(a -> new Draft.Attached(a.relation().orElse(null), a.title()))
                        .toList())
            .orElse(List.of()));
    checks.same(
        "articles",
        place,
        draft.articles,
        found.map(d -> (int) ParsedOutline.of(d).articles().count()).orElse(0));
  }

  private static String number(Document document) {
    return document
        .number()
        .map(Document.DocumentNumber::normal)
        .or(() -> document.order().map(Document.Order::number))
        .orElse("");
  }

  private static void contents(
      SyntheticIssue made, Issue issue, Map<Draft, Document> found, Checks checks) {
    for (String language : List.of("zh", "en")) {
      List<Contents.Entry> entries =
          issue.contents().stream()
              .filter(c -> c.language().equals(language))
              .flatMap(c -> c.rubrics().stream())
              .flatMap(r -> r.entries().stream())
              .toList();
      String kind = "contents " + language;
      checks.same(kind, "entries", made.drafts().size(), entries.size());
      for (int i = 0; i < Math.min(entries.size(), made.drafts().size()); i++) {
        Draft draft = made.drafts().get(i);
        String title = language.equals("zh") ? draft.title : draft.titleEnglish;
        String id = Optional.ofNullable(found.get(draft)).map(Document::id).orElse("none");
        checks.same(kind, draft.title, title, entries.get(i).title());
        checks.same(kind, draft.title, OptionalInt.of(draft.page), entries.get(i).page());
        checks.same(kind, draft.title, id, entries.get(i).document());
      }
    }
  }

  private static void joins(NoisyText text, Parsed parsed, Checks checks) {
    Set<Pair> recorded = Comparison.recorded(parsed);
    Set<Pair> planted = text.pairs(Set.of(Link.WRAP, Link.PAGE));
    Set<Pair> free = text.pairs(Set.of(Link.FREE));
    planted.forEach(p -> checks.same("joins", p.toString(), true, recorded.contains(p)));
    recorded.stream()
        .filter(p -> !free.contains(p))
        .forEach(p -> checks.same("joins recorded", p.toString(), true, planted.contains(p)));
  }
}

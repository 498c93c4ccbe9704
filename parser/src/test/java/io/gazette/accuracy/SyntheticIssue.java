package io.gazette.accuracy;

import io.gazette.accuracy.NoisyText.Kind;
import io.gazette.accuracy.NoisyText.Line;
import io.gazette.accuracy.NoisyText.Link;
import io.gazette.accuracy.PagePrinter.Para;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * An issue composed of laws and notices, with masthead, two tables of contents and page turns.
 *
 * @param text as printed
 * @param cover what the masthead says
 * @param drafts the documents, their places known
 */
record SyntheticIssue(NoisyText text, Cover cover, List<Draft> drafts) {

  private static final int LONG = 12_000;

  /** What the masthead says. */
  record Cover(City city, int year, int number, int total, LocalDate date) {}

  /** The issue that {@code seed} gives; the same laws and seed give the same issue. */
  static SyntheticIssue compose(List<CleanLaw> laws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int year = random.nextInt(2015, 2025);
    int number = random.nextInt(1, 25);
    City city = City.ALL[random.nextInt(City.ALL.length)];
    LocalDate date = LocalDate.of(year, random.nextInt(6, 13), random.nextInt(1, 29));
    Cover cover = new Cover(city, year, number, (year - 2000) * 24 + number, date);
    List<Draft> drafts = drafts(laws, random, new Drafts(random, city, year));
    PageStyle.Turn turn = random.nextBoolean() ? PageStyle.Turn.BLANK : PageStyle.Turn.FURNITURE;
    PageStyle style = PageStyle.random(random, turn, false, city.gazette(), false);
    boolean fresh = random.nextBoolean();
    PagePrinter pages = new PagePrinter(style, (page, text) -> text);
    drafts.forEach(d -> print(d, pages, fresh));
    List<Line> front = new ArrayList<>();
    new FrontMatter(random, cover, drafts)
        .lines()
        .forEach(
            l ->
                front.add(new Line(l, l.isEmpty() ? Kind.BLANK : Kind.CONTENTS, Link.NONE, false)));
    drafts.forEach(d -> move(d, front.size()));
    List<Line> all = Stream.concat(front.stream(), pages.lines().stream()).toList();
    return new SyntheticIssue(new NoisyText(all, "\n", false), cover, drafts);
  }

  private static List<Draft> drafts(List<CleanLaw> laws, SplittableRandom random, Drafts make) {
    List<Draft> drafts = new ArrayList<>();
    List<CleanLaw> regulations = named(laws, "条例");
    List<CleanLaw> rules =
        Stream.concat(named(laws, "办法").stream(), named(laws, "规定").stream()).toList();
    for (int i = random.nextInt(1, 3); i > 0 && !regulations.isEmpty(); i--) {
      drafts.add(make.regulation(regulations.get(random.nextInt(regulations.size()))));
    }
    for (int i = random.nextInt(3); i > 0 && !rules.isEmpty(); i--) {
      drafts.add(make.order(rules.get(random.nextInt(rules.size()))));
    }
    drafts.add(make.notice(false));
    if (random.nextBoolean()) {
      drafts.add(make.reply());
    }
    if (random.nextBoolean()) {
      drafts.add(make.announcement());
    }
    if (random.nextInt(3) == 0) {
      drafts.add(make.decision());
    }
    if (random.nextBoolean()) {
      drafts.add(make.annexed(false));
    }
    drafts.add(make.notice(true));
    drafts.add(make.annexed(true));
    return drafts;
  }

  private static List<CleanLaw> named(List<CleanLaw> laws, String kind) {
    return laws.stream().filter(l -> l.title().endsWith(kind) && l.text().length() < LONG).toList();
  }

  private static void print(Draft draft, PagePrinter pages, boolean fresh) {
    if (fresh) {
      pages.newPage();
    }
    for (Para para : draft.paras) {
      int page = pages.page();
      int line = pages.print(para);
      if (draft.firstLine == 0) {
        draft.firstLine = line;
        draft.page = page;
      }
      draft.lastLine = pages.lines().size();
    }
  }

  private static void move(Draft draft, int lines) {
    draft.firstLine += lines;
    draft.lastLine += lines;
  }
}

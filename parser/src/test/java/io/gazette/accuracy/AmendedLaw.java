package io.gazette.accuracy;

import io.gazette.accuracy.CleanLaw.LawLine;
import io.gazette.accuracy.CleanLaw.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A clean law and what an amendment made of it: one change planted of each kind that is asked for,
 * all articles numbered anew, and the citations of the law's own articles with them.
 */
final class AmendedLaw {

  private static final String NUMERAL = "[一二三四五六七八九十百零]+";
  private static final Pattern CITED = Pattern.compile("第(" + NUMERAL + ")条");

  /** One citation, or several in a list. */
  private static final Pattern OWN_CITATIONS =
      Pattern.compile(
          "(?<=本法|本条例|本办法|本规定|本细则)(?:第NUM条(?:第NUM款)?(?:第[（]?NUM[）]?项)?[、和或至]?)+"
              .replace("NUM", NUMERAL));

  /** What can be planted. */
  enum Planted {
    INSERTED,
    DELETED,
    MOVED,
    SPLIT,
    MERGED,
    CHANGED
  }

  /** An article: its lines, the label of the first left out; headings stand between articles. */
  static final class Article {
    final List<LawLine> lines = new ArrayList<>();

    /** Its number in the old law; 0 where it is new. */
    final int old;

    /** What was done to it; empty where nothing was. */
    final List<Planted> planted = new ArrayList<>();

    /** Of a part split off or merged in, the old number of the other. */
    int other;

    Article(int old) {
      this.old = old;
    }
  }

  private final CleanLaw law;
  private final SplittableRandom random;
  private final List<LawLine> head = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();

  /** Old numbers of articles that are gone, and what became of them. */
  private final Map<Integer, Planted> gone = new HashMap<>();

  private AmendedLaw(CleanLaw law, SplittableRandom random) {
    this.law = law;
    this.random = random;
    int number = 0;
    for (LawLine line : law.lines()) {
      if (line.role() == Role.ARTICLE) {
        articles.add(new Article(++number));
      }
      // Headings are left out: an article that is moved over one would be in another chapter.
      if (line.role() != Role.HEADING) {
        (articles.isEmpty() ? head : articles.get(articles.size() - 1).lines).add(line);
      }
    }
  }

  /** The law without headings as it was; articles are numbered from 1 on. */
  static String before(CleanLaw law) {
    return new AmendedLaw(law, new SplittableRandom(0)).text();
  }

  static AmendedLaw of(CleanLaw law, CleanLaw stranger, long seed, List<Planted> wanted) {
    SplittableRandom random = new SplittableRandom(seed * 31 + law.name().hashCode());
    AmendedLaw amended = new AmendedLaw(law, random);
    List<Article> strangers = new AmendedLaw(stranger, random).articles;
    wanted.forEach(w -> amended.plant(w, strangers));
    return amended;
  }

  List<Article> articles() {
    return articles;
  }

  Map<Integer, Planted> gone() {
    return gone;
  }

  String name() {
    return law.name();
  }

  private void plant(Planted planted, List<Article> strangers) {
    int at = random.nextInt(articles.size() - 1);
    Article article = articles.get(at);
    if (!article.planted.isEmpty() || !articles.get(at + 1).planted.isEmpty()) {
      return;
    }
    switch (planted) {
      case INSERTED -> {
        Article fresh = new Article(0);
        fresh.lines.addAll(strangers.get(random.nextInt(strangers.size())).lines);
        fresh.planted.add(planted);
        articles.add(at, fresh);
      }
      case DELETED -> gone.put(articles.remove(at).old, planted);
      case MOVED -> {
        articles.remove(at);
        int to = random.nextInt(articles.size());
        articles.add(
            Math.abs(to - at) < 2 ? (at + articles.size() / 2) % articles.size() : to, article);
        article.planted.add(planted);
      }
      case SPLIT -> split(article, at);
      case MERGED -> merge(article, at);
      case CHANGED -> change(article);
    }
  }

  /** From its second 款 on an article of several becomes one of its own. */
  private void split(Article article, int at) {
    int cut = 1;
    while (cut < article.lines.size() && article.lines.get(cut).role() != Role.PARAGRAPH) {
      cut++;
    }
    if (cut < article.lines.size() && article.lines.get(cut).text().length() > 15) {
      Article rest = new Article(0);
      List<LawLine> tail = article.lines.subList(cut, article.lines.size());
      rest.lines.addAll(tail);
      tail.clear();
      rest.other = article.old;
      rest.planted.add(Planted.SPLIT);
      article.planted.add(Planted.SPLIT);
      articles.add(at + 1, rest);
    }
  }

  private void merge(Article article, int at) {
    Article next = articles.get(at + 1);
    if (next.lines.get(0).text().length() > 15 && article.lines.get(0).text().length() > 15) {
      articles.remove(at + 1);
      article.lines.addAll(next.lines);
      article.other = next.old;
      article.planted.add(Planted.MERGED);
      gone.put(next.old, Planted.MERGED);
    }
  }

  /** Some words are put in, some taken out. */
  private void change(Article article) {
    int at = random.nextInt(article.lines.size());
    LawLine line = article.lines.get(at);
    int comma = line.text().indexOf('，');
    String text =
        comma < 0
            ? "经市人民政府批准，" + line.text()
            : line.text().substring(0, comma) + "，按照国家有关规定" + line.text().substring(comma + 1);
    article.lines.set(at, new LawLine(line.role(), line.label(), text));
    article.planted.add(Planted.CHANGED);
  }

  /** The law as a page. */
  String text() {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).old > 0) {
        numbers.put(articles.get(i).old, i + 1);
      }
    }
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line.text()).append('\n'));
    for (int i = 0; i < articles.size(); i++) {
      String label = "第" + Numeral.print(i + 1) + "条　";
      for (LawLine line : articles.get(i).lines) {
        boolean item = line.role() == Role.ITEM;
        text.append(line == articles.get(i).lines.get(0) ? label : item ? line.label() : "");
        text.append(cited(line.text(), numbers)).append('\n');
      }
    }
    return text.toString();
  }

  private static String cited(String text, Map<Integer, Integer> numbers) {
    return OWN_CITATIONS
        .matcher(text)
        .replaceAll(list -> CITED.matcher(list.group()).replaceAll(m -> cited(m, numbers)));
  }

  private static String cited(MatchResult citation, Map<Integer, Integer> numbers) {
    int number = Numeral.value(citation.group(1));
    return "第" + Numeral.print(numbers.getOrDefault(number, number)) + "条";
  }
}

package io.gazette.accuracy;

import io.gazette.read.InputFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code scripts/accuracy --pdf}: PDF files against the text of the same document: the sequence of
 * articles, their texts, and the characters that differ.
 */
final class PdfRun {

  private static final double WANTED_SEQUENCES = 100;
  private static final double WANTED_ARTICLES = 98;
  private static final double MOST_ERRORS = 0.2;

  private final Corpus corpus;
  private final boolean misses;
  private final PrintStream out;

  PdfRun(Corpus corpus, boolean misses, PrintStream out) {
    this.corpus = corpus;
    this.misses = misses;
    this.out = out;
  }

  /** Prints the tables; whether what is asked is reached. */
  boolean run() {
    boolean reached = compare("gazette-issues/npcsc-gazette");
    return compare("pdf") && reached;
  }

  private boolean compare(String under) {
    Table table =
        new Table(under, "pages", "条", "in truth", "sequence", "exact", "%", "characters wrong, %");
    int sequences = 0;
    int files = 0;
    long exact = 0;
    long articles = 0;
    long wrong = 0;
    long characters = 0;
    for (Path pdf : corpus.files(under, ".pdf")) {
      Optional<Parsed> parsed = parse(pdf, table);
      Optional<ArticleTexts> truth = truth(pdf);
      if (parsed.isEmpty() || truth.isEmpty()) {
        continue;
      }
      ArticleTexts found = ArticleTexts.of(parsed.get().issue());
      Score score = score(pdf, truth.get(), found);
      files++;
      sequences += score.sequence ? 1 : 0;
      exact += score.exact;
      articles += truth.get().articles().size();
      wrong += score.wrong;
      characters += score.characters;
      table.row(
          corpus.name(pdf).substring(under.length() + 1),
          parsed.get().source().origins().pages().size(),
          found.articles().size(),
          truth.get().articles().size(),
          score.sequence ? "yes" : "no",
          score.exact,
          Table.share(score.exact, truth.get().articles().size()),
          "%.3f".formatted(100.0 * score.wrong / Math.max(1, score.characters)));
    }
    out.println(table);
    return sequences * 100.0 >= WANTED_SEQUENCES * files
        && Table.share(exact, articles) >= WANTED_ARTICLES
        && wrong * 100.0 <= MOST_ERRORS * characters;
  }

  private Optional<Parsed> parse(Path pdf, Table table) {
    try {
      return Optional.of(Parsed.of(corpus.name(pdf), Files.readAllBytes(pdf), InputFormat.PDF));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      table.row(pdf.getFileName(), e.getCause().getMessage().replaceFirst("^.*pdf: ", ""));
      return Optional.empty();
    }
  }

  /** The text that the corpus has of the same document, where it is one with articles. */
  private Optional<ArticleTexts> truth(Path pdf) {
    String stem = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
    for (Path text : corpus.files("gov-docs-txt", stem + ".txt")) {
      ArticleTexts articles =
          ArticleTexts.of(Parsed.text(corpus.name(text), Corpus.read(text)).issue());
      if (!articles.articles().isEmpty()) {
        return Optional.of(articles.withoutCitations());
      }
    }
    return Optional.empty();
  }

  /** Some of the texts that are the truth lost their figures. */
  private static String withoutFigures(String text) {
    return text.replaceAll("[0-9]", "");
  }

  /** How one file compares. */
  private record Score(boolean sequence, int exact, long wrong, long characters) {}

  private Score score(Path pdf, ArticleTexts truth, ArticleTexts found) {
    List<ArticleTexts.Article> rest = new ArrayList<>(found.articles());
    int exact = 0;
    long wrong = 0;
    long characters = 0;
    for (ArticleTexts.Article article : truth.articles()) {
      Optional<ArticleTexts.Article> same =
          rest.stream().filter(a -> a.number().equals(article.number())).findFirst();
      same.ifPresent(rest::remove);
      String text = withoutFigures(same.map(ArticleTexts.Article::text).orElse(""));
      int distance = EditDistance.of(withoutFigures(article.text()), text);
      exact += distance == 0 ? 1 : 0;
      wrong += distance;
      characters += article.text().length();
      if (misses && distance > 0) {
        out.println(corpus.name(pdf) + ": 第" + article.number() + "条 differs by " + distance);
        out.println("  truth " + article.text());
        out.println("  found " + text);
      }
    }
    return new Score(truth.numbers().equals(found.numbers()), exact, wrong, characters);
  }
}

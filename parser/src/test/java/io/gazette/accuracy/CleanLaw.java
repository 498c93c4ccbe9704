package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A law of the corpus, line by line, without noise.
 *
 * @param name its path in the corpus
 * @param lines title and 题注 first
 */
record CleanLaw(String name, List<LawLine> lines) {

  private static final int LEAST_ARTICLES = 5;

  /** What a line of a law is. */
  enum Role {
    TITLE,
    NOTE,
    HEADING,
    ARTICLE,
    PARAGRAPH,
    ITEM
  }

  /**
   * A line, its label apart from its text.
   *
   * @param label {@code ""} where there is none
   */
  record LawLine(Role role, String label, String text) {

    String joined(String between) {
      return label.isEmpty() || text.isEmpty() ? label + text : label + between + text;
    }
  }

  String title() {
    return lines.get(0).text();
  }

  /** The law as a clean page: one line a paragraph. */
  String text() {
    return lines.stream()
            .map(l -> l.joined(l.role() == Role.ITEM ? "" : "　"))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  /**
   * Reads a law kept as Markdown. Empty where the law is not clean: fewer than five articles, a
   * paragraph without a mark at its end, or text before the first article. What follows the last
   * article and is no paragraph (an annex) is left off.
   */
  static Optional<CleanLaw> read(String name, String markdown, Outline truth) {
    Map<Integer, String> labels = new HashMap<>();
    truth.entries().forEach(e -> labels.put(e.line(), e.key()));
    int last = truth.articles().mapToInt(Outline.Entry::line).max().orElse(0);
    List<LawLine> lines = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    int number = 0;
    for (String raw : Flatten.lines(markdown)) {
      number++;
      String line = tidy(raw);
      if (line.isEmpty()) {
        continue;
      }
      boolean body = lines.size() > 1;
      if (labels.containsKey(number)) {
        if (!body && !lines.isEmpty()) {
          lines.add(new LawLine(Role.NOTE, "", "（" + note + "）"));
        }
        lines.add(labelled(labels.get(number).startsWith("条"), line));
      } else if (lines.isEmpty()) {
        lines.add(new LawLine(Role.TITLE, "", line));
      } else if (!body) {
        note.append(note.isEmpty() ? "" : "　").append(line);
      } else if (number > last && !isEnded(line)) {
        break;
      } else {
        lines.add(unlabelled(line));
      }
    }
    CleanLaw law = new CleanLaw(name, List.copyOf(lines));
    return law.isClean(note.toString()) ? Optional.of(law) : Optional.empty();
  }

  private static LawLine labelled(boolean article, String line) {
    int end = Label.at(line).orElseThrow().end();
    return new LawLine(
        article ? Role.ARTICLE : Role.HEADING, line.substring(0, end), line.substring(end).strip());
  }

  private static LawLine unlabelled(String line) {
    if (!BodyLine.isItem(line)) {
      return new LawLine(Role.PARAGRAPH, "", line);
    }
    int end = Math.max(0, Math.max(line.indexOf('）'), line.indexOf(')')));
    int half = line.indexOf(')');
    end = half > 0 && half < end ? half : end;
    String label = line.substring(0, end + 1).replace('(', '（').replace(')', '）');
    return new LawLine(Role.ITEM, label, line.substring(end + 1).strip());
  }

  private boolean isClean(String note) {
    long articles = lines.stream().filter(l -> l.role() == Role.ARTICLE).count();
    return articles >= LEAST_ARTICLES
        && (note.isEmpty() || note.indexOf('年') > 0 && note.length() < 600 && note.indexOf('。') < 0)
        && lines.stream().allMatch(CleanLaw::isEnded);
  }

  private static boolean isEnded(LawLine line) {
    return switch (line.role()) {
      case TITLE, NOTE -> true;
      case HEADING -> line.text().length() < 30 && !isEnded(line.text());
      default -> isEnded(line.text()) && !Label.at(line.text()).isPresent();
    };
  }

  private static boolean isEnded(String line) {
    int end = line.length();
    while (end > 0 && "”’」』）)".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && "。；：！？;:".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static String tidy(String raw) {
    StringBuilder out = new StringBuilder();
    for (char c : raw.toCharArray()) {
      if (c != 0x200B && c != 0xFEFF) {
        out.append(c == 0xA0 || c == '\t' ? ' ' : c);
      }
    }
    return out.toString().strip();
  }
}

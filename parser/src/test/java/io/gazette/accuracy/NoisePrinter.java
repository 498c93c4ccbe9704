package io.gazette.accuracy;

import io.gazette.accuracy.CleanLaw.LawLine;
import io.gazette.accuracy.CleanLaw.Role;
import io.gazette.accuracy.PagePrinter.Para;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Prints a clean law as a gazette would. */
final class NoisePrinter {

  private static final int LONG_TITLE = 18;

  private final CleanLaw law;
  private final NoisePlan plan;
  private final SplittableRandom random;
  private final String between;
  private final String spacing;

  private NoisePrinter(CleanLaw law, NoisePlan plan) {
    this.law = law;
    this.plan = plan;
    this.random = plan.random();
    this.between = between();
    this.spacing = List.of(" ", "　", "　　", "  ", "    ").get(random.nextInt(5));
  }

  static NoisyText print(CleanLaw law, NoisePlan plan) {
    return new NoisePrinter(law, plan).print();
  }

  private String between() {
    if (plan.has(Noise.GLUED_LABELS)) {
      return "";
    }
    boolean nbsp = plan.has(Noise.CHARACTERS) && random.nextBoolean();
    return nbsp ? "\u00A0" : random.nextBoolean() ? "　" : " ";
  }

  private NoisyText print() {
    HalfWidth half =
        new HalfWidth(plan.has(Noise.HALF_WIDTH), random.nextBoolean(), random.nextInt());
    PagePrinter pages = new PagePrinter(plan.style(), half::set);
    boolean contents = plan.has(Noise.CONTENTS);
    for (LawLine line : law.lines()) {
      if (contents && line.role() != Role.TITLE && line.role() != Role.NOTE) {
        contents().forEach(pages::print);
        contents = false;
      }
      paras(line).forEach(pages::print);
    }
    boolean odd = plan.has(Noise.CHARACTERS);
    return new NoisyText(
        List.copyOf(pages.lines()),
        odd && random.nextBoolean() ? "\r\n" : "\n",
        odd && random.nextBoolean());
  }

  private List<Para> paras(LawLine line) {
    String label =
        plan.has(Noise.CONFUSABLES) ? Confusable.label(line.label(), random) : line.label();
    boolean centred = line.role() == Role.TITLE || line.role() == Role.HEADING;
    String text = characters(centred && !label.isEmpty() ? spaced(line.text()) : line.text());
    boolean free = line.role() == Role.ARTICLE || line.role() == Role.HEADING;
    if (free && plan.has(Noise.LABEL_LINES) && !text.isEmpty()) {
      Para first = centred ? Para.title(label) : Para.body(label);
      return List.of(first, Para.rest(text, centred));
    }
    if (line.role() == Role.TITLE && plan.has(Noise.HARD_WRAP) && text.length() > LONG_TITLE) {
      int half = text.length() / 2 + 1;
      return List.of(Para.title(text.substring(0, half)), Para.rest(text.substring(half), true));
    }
    String gap = line.role() == Role.ITEM || label.isEmpty() || text.isEmpty() ? "" : between;
    String bullet = line.role() == Role.ITEM && plan.has(Noise.BULLETS) ? "- " : "";
    String whole = bullet + label + gap + text;
    return List.of(
        centred
            ? Para.title(whole)
            : line.role() == Role.NOTE ? Para.head(whole) : Para.body(whole));
  }

  private String spaced(String heading) {
    if (!plan.has(Noise.SPACED_HEADINGS) || heading.length() > 4) {
      return heading;
    }
    return String.join(spacing, heading.split(""));
  }

  private String characters(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (char c : text.toCharArray()) {
      boolean digit = c >= '0' && c <= '9' && plan.has(Noise.FULL_WIDTH_DIGITS);
      out.append(digit ? (char) (c - '0' + '０') : c);
      if (plan.has(Noise.CHARACTERS) && random.nextInt(200) == 0) {
        out.append('\u200B');
      }
    }
    return out.toString();
  }

  private List<Para> contents() {
    List<LawLine> headings = law.lines().stream().filter(l -> l.role() == Role.HEADING).toList();
    List<Para> out = new ArrayList<>();
    if (headings.isEmpty()) {
      return out;
    }
    out.add(Para.contents(random.nextBoolean() ? "目　　录" : "目录", true));
    String bullet = random.nextInt(3) == 0 ? "- " : "";
    int form = random.nextInt(4);
    int page = 3;
    for (LawLine heading : headings) {
      page += random.nextInt(3);
      String gap = between.isEmpty() ? "　" : between;
      String entry = bullet + heading.label() + gap + heading.text();
      out.add(Para.contents(entry + pageReference(form, page), false));
    }
    return out;
  }

  private static String pageReference(int form, int page) {
    return switch (form) {
      case 0 -> "……………（" + page + "）";
      case 1 -> "…………" + page;
      case 2 -> ".........." + page;
      default -> "";
    };
  }
}

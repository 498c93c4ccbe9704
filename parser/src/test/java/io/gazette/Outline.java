package io.gazette;

import static java.util.stream.Collectors.joining;

import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Prints a model in the notation of {@code fixtures/grammar/README.md}: one line a node, two spaces
 * a level.
 */
final class Outline {

  private final List<String> lines = new ArrayList<>();

  private Outline() {}

  /** The documents of {@code issue}, complete. */
  static List<String> documents(Issue issue) {
    Outline outline = new Outline();
    issue.documents().forEach(d -> outline.document(d, 0, ""));
    return outline.lines;
  }

  /** The bodies of the documents of {@code issue} and nothing else of them. */
  static List<String> bodies(Issue issue) {
    Outline outline = new Outline();
    issue.documents().forEach(d -> outline.blocks(d.body(), 0));
    return outline.lines;
  }

  /** The masthead. */
  static List<String> masthead(Issue issue) {
    Outline outline = new Outline();
    issue.masthead().ifPresent(outline::masthead);
    return outline.lines;
  }

  /** The tables of contents; an entry shows its page, its number, its title and its document. */
  static List<String> contents(Issue issue) {
    Outline outline = new Outline();
    for (Contents contents : issue.contents()) {
      outline.add(0, "contents", contents.language());
      for (Contents.Rubric rubric : contents.rubrics()) {
        outline.add(1, "rubric", rubric.title());
        for (Contents.Entry entry : rubric.entries()) {
          String document = entry.document().isEmpty() ? "" : "-> " + entry.document();
          String page = number(entry.page());
          outline.add(2, "entry", page, entry.documentNumber(), entry.title(), document);
        }
      }
    }
    return outline.lines;
  }

  /** The back matter. */
  static List<String> backMatter(Issue issue) {
    Outline outline = new Outline();
    issue
        .backMatter()
        .forEach(
            b -> {
              outline.add(0, "backmatter", b.title());
              b.paragraphs().forEach(p -> outline.add(1, "paragraph", p));
            });
    return outline.lines;
  }

  private void masthead(Masthead m) {
    add(0, "masthead", m.title());
    optional(1, "english", m.titleEnglish());
    optional(1, "pinyin", m.titlePinyin());
    optional(1, "year", number(m.year()));
    optional(1, "number", number(m.number()));
    optional(1, "total", number(m.totalNumber()));
    optional(1, "date", day(m.date()));
    optional(1, "sponsor", m.sponsor());
    optional(1, "supervisor", m.supervisor());
    m.editors().forEach(e -> add(1, "editor", e.role(), e.name()));
    optional(1, "address", m.contact().address());
    optional(1, "postcode", m.contact().postcode());
    optional(1, "telephone", m.contact().telephone());
    optional(1, "fax", m.contact().fax());
    optional(1, "email", m.contact().email());
    optional(1, "website", m.contact().website());
  }

  private void document(Document d, int depth, String before) {
    add(depth, before, d.type().word(), d.kind(), numberOf(d), d.title());
    d.order().ifPresent(o -> order(o, depth + 1));
    d.adoption()
        .forEach(a -> add(depth + 1, "adoption", a.action(), day(a.date()), a.body(), a.session()));
    optional(depth + 1, "effective", day(d.effectiveDate()));
    d.contents().forEach(c -> add(depth + 1, "contents", c.num(), c.heading()));
    d.addressees().forEach(a -> add(depth + 1, "addressee", a));
    d.preamble().forEach(p -> add(depth + 1, "preamble", p));
    blocks(d.body(), depth + 1);
    d.signatures().forEach(s -> add(depth + 1, "signature", s.role(), s.body(), s.person()));
    optional(depth + 1, "date", day(d.date()));
    optional(depth + 1, "note", d.note());
    for (Document a : d.attachments()) {
      String relation = a.relation().map(Document.Relation::word).orElse("");
      document(a, depth + 1, relation + " " + a.label());
    }
    d.colophon()
        .ifPresent(
            c -> {
              c.copiedTo().forEach(to -> add(depth + 1, "copied-to", to));
              optional(depth + 1, "printed", (c.printedBy() + " " + day(c.printedOn())).strip());
            });
  }

  private void order(Document.Order o, int depth) {
    add(depth, "order", o.number(), o.issuer());
    o.signatures().forEach(s -> add(depth + 1, "signature", s.role(), s.body(), s.person()));
    optional(depth + 1, "date", day(o.date()));
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit) {
        unit(unit, depth);
      } else if (block instanceof Block.Table table) {
        add(depth, "table", table.head() + " head");
        table
            .rows()
            .forEach(
                row ->
                    add(depth + 1, "row", row.stream().map(Outline::cell).collect(joining(" | "))));
      } else if (block instanceof Block.Figure figure) {
        add(depth, "figure", figure.alternative());
      }
    }
  }

  private static String cell(Block.Cell cell) {
    return cell.spans()
        ? cell.text() + " (" + cell.columns() + "×" + cell.rows() + ")"
        : cell.text();
  }

  private void unit(Block.Unit u, int depth) {
    String word = u.type().word() + (u.level() > 0 ? u.level() : "");
    boolean labelled = u.type() == Block.Type.HEADING;
    String text = labelled && !u.text().isEmpty() ? "| " + u.text() : u.text();
    add(depth, u.quoted() ? "quoted" : "", word, num(u), u.heading(), text);
    u.responsibility()
        .ifPresent(
            r ->
                add(
                    depth + 1,
                    "responsible",
                    String.join("; ", r.units()),
                    r.deadline().isEmpty() ? "" : "by " + r.deadline()));
    blocks(u.children(), depth + 1);
  }

  /** The label without the quotation mark that opens new text before it. */
  static String num(Block.Unit unit) {
    String num = unit.num().strip();
    return num.startsWith("“") ? num.substring(1) : num;
  }

  private static String numberOf(Document d) {
    return d.number().map(Document.DocumentNumber::normal).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private void optional(int depth, String word, String value) {
    if (!value.isEmpty()) {
      add(depth, word, value);
    }
  }

  private void add(int depth, String... words) {
    StringBuilder line = new StringBuilder("  ".repeat(depth));
    String between = "";
    for (String word : words) {
      String bare = word.strip();
      if (!bare.isEmpty()) {
        line.append(between).append(bare.replace('\n', ' '));
        between = " ";
      }
    }
    lines.add(line.toString());
  }

  /** All references, in reading order: {@code ref internal 第三条 -> art_3}. */
  static List<String> references(Issue issue) {
    List<String> lines = new ArrayList<>();
    issue.documents().forEach(d -> references(d, lines));
    return lines.isEmpty() ? List.of("ref none") : lines;
  }

  private static void references(Document document, List<String> lines) {
    for (Reference each : document.references()) {
      String words = (each.continues() ? "also " : "ref ") + each.kind().word() + " " + each.text();
      boolean sure = each.status() == Status.RESOLVED || each.status() == Status.UNKNOWN;
      String target = each.target().map(t -> " -> " + target(document, t)).orElse("");
      String upTo = each.upTo().map(t -> " … " + target(document, t)).orElse("");
      boolean day = each.target().isEmpty() && !each.value().isEmpty();
      lines.add(
          words
              + (sure ? target + upTo : " " + each.status().word())
              + (day && sure ? " = " + each.value() : ""));
    }
    document.attachments().forEach(a -> references(a, lines));
  }

  /** The element alone within the document itself. */
  private static String target(Document document, Target target) {
    boolean own = target.document().equals(document.id()) && !target.eId().isEmpty();
    String element = target.eId().isEmpty() || own ? target.eId() : "#" + target.eId();
    return (own ? "" : target.document()) + element + target.iri();
  }
}

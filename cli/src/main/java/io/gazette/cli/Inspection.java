package io.gazette.cli;

import io.gazette.cli.tell.Noun;
import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Source;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An issue as a person looks at it, from the cover to the last count. */
final class Inspection {

  private final Issue issue;
  private final boolean all;
  private final Page page;
  private final InspectWords words;

  private Inspection(Issue issue, boolean all, Page page, InspectWords words) {
    this.issue = issue;
    this.all = all;
    this.page = page;
    this.words = words;
  }

  /** Writes {@code parsed} to {@code page}. */
  static void print(Parsed parsed, CommonOptions options, Page page) {
    InspectWords words = new InspectWords(options.language());
    Inspection inspection = new Inspection(parsed.issue(), options.verbose(), page, words);
    inspection.head(parsed.source());
    inspection.contents();
    inspection.documents();
    inspection.backMatter();
    new Evidence(parsed, options, page, words).print();
    inspection.counts();
  }

  private void head(SourceText read) {
    Source source = issue.source();
    String title = issue.masthead().map(Inspection::issueLine).orElse(words.of("A loose document"));
    page.line(title, Style.BOLD);
    page.line(read.name(), Style.DIM);
    page.line(
        read.format()
            + " · "
            + read.encoding()
            + (read.lineCount() == 0 ? "" : " · " + words.of("lines") + ": " + read.lineCount())
            + " · "
            + words.of("characters")
            + ": "
            + source.characters(),
        Style.DIM);
    List<Node> facts = new ArrayList<>();
    issue.masthead().ifPresent(m -> mastheadFacts(m, facts));
    issue
        .place()
        .ifPresent(p -> facts.add(words.fact("place", (p.name() + " " + p.code()).strip())));
    page.tree(facts);
  }

  /** 沈阳市人民政府公报　2020年第8期（总第381期）　2020-04-29. */
  private static String issueLine(Masthead masthead) {
    StringBuilder line = new StringBuilder(masthead.title());
    masthead.year().ifPresent(y -> line.append('　').append(y).append('年'));
    masthead.number().ifPresent(n -> line.append('第').append(n).append('期'));
    masthead.totalNumber().ifPresent(n -> line.append("（总第").append(n).append("期）"));
    masthead.date().ifPresent(d -> line.append('　').append(d));
    return line.toString();
  }

  private void mastheadFacts(Masthead masthead, List<Node> facts) {
    addFact(facts, "English", masthead.titleEnglish());
    addFact(facts, "pinyin", masthead.titlePinyin());
    addFact(facts, "sponsor", masthead.sponsor());
    addFact(facts, "supervisor", masthead.supervisor());
    addFact(
        facts,
        "editors",
        masthead.editors().stream()
            .map(e -> e.role() + " " + e.name())
            .collect(Collectors.joining(" · ")));
    Masthead.Contact contact = masthead.contact();
    addFact(facts, "address", (contact.address() + " " + contact.postcode()).strip());
    addFact(facts, "telephone", contact.telephone());
    addFact(facts, "fax", contact.fax());
    addFact(facts, "mail", contact.email());
    addFact(facts, "site", contact.website());
  }

  private void addFact(List<Node> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(words.fact(name, value));
    }
  }

  private void contents() {
    for (Contents contents : issue.contents()) {
      page.heading(words.of("Contents"), contents.language());
      List<Node> nodes = new ArrayList<>();
      for (Contents.Rubric rubric : contents.rubrics()) {
        List<Node> entries = rubric.entries().stream().map(this::entry).toList();
        if (rubric.title().isEmpty()) {
          nodes.addAll(entries);
        } else {
          nodes.add(new Node("【" + rubric.title() + "】", Style.CYAN, "", "", entries));
        }
      }
      page.tree(nodes);
    }
  }

  private Node entry(Contents.Entry entry) {
    String where =
        entry.page().isPresent() ? words.of("page %s", entry.page().getAsInt()) + " → " : "→ ";
    String number = entry.documentNumber().isEmpty() ? "" : "  " + entry.documentNumber();
    String to = entry.document().isEmpty() ? words.of("no document") : entry.document();
    return Node.leaf("", Style.PLAIN, entry.title(), where + to + number);
  }

  private void documents() {
    page.heading(words.of("Documents"), Integer.toString(issue.documents().size()));
    page.tree(issue.documents().stream().map(d -> DocumentTree.of(d, all, words)).toList());
  }

  private void backMatter() {
    if (issue.backMatter().isEmpty()) {
      return;
    }
    page.heading(words.of("Back matter"), "");
    List<Node> nodes = new ArrayList<>();
    for (BackMatter matter : issue.backMatter()) {
      int paragraphs = matter.paragraphs().size();
      nodes.add(Node.leaf(matter.title(), Style.BOLD, "", words.of(Noun.PARAGRAPH.of(paragraphs))));
    }
    page.tree(nodes);
  }

  private void counts() {
    Counts counts = Counts.of(issue);
    page.heading(words.of("Counts"), "");
    page.line(words.of(CountWords.of(counts)), Style.PLAIN);
    page.line(
        words.of(Parsed.balance(counts.characters())),
        counts.characters().balanced() ? Style.GREEN : Style.RED);
  }
}

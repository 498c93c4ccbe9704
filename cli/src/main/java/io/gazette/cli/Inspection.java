package io.gazette.cli;

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

  private Inspection(Issue issue, boolean all, Page page) {
    this.issue = issue;
    this.all = all;
    this.page = page;
  }

  /** Writes {@code parsed} to {@code page}. */
  static void print(Parsed parsed, CommonOptions options, Page page) {
    Inspection inspection = new Inspection(parsed.issue(), options.verbose(), page);
    inspection.head(parsed.source());
    inspection.contents();
    inspection.documents();
    inspection.backMatter();
    new Evidence(parsed, options, page).print();
    inspection.counts();
  }

  private void head(SourceText read) {
    Source source = issue.source();
    String title = issue.masthead().map(Inspection::issueLine).orElse("A loose document");
    page.line(title, Style.BOLD);
    page.line(read.name(), Style.DIM);
    page.line(
        read.format()
            + " · "
            + read.encoding()
            + (read.lineCount() == 0 ? "" : " · lines: " + read.lineCount())
            + " · characters: "
            + source.characters(),
        Style.DIM);
    List<Node> facts = new ArrayList<>();
    issue.masthead().ifPresent(m -> mastheadFacts(m, facts));
    issue
        .place()
        .ifPresent(p -> facts.add(Node.fact("place", (p.name() + " " + p.code()).strip())));
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

  private static void mastheadFacts(Masthead masthead, List<Node> facts) {
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

  private static void addFact(List<Node> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(Node.fact(name, value));
    }
  }

  private void contents() {
    for (Contents contents : issue.contents()) {
      page.heading("Contents", contents.language());
      List<Node> nodes = new ArrayList<>();
      for (Contents.Rubric rubric : contents.rubrics()) {
        List<Node> entries = rubric.entries().stream().map(Inspection::entry).toList();
        if (rubric.title().isEmpty()) {
          nodes.addAll(entries);
        } else {
          nodes.add(new Node("【" + rubric.title() + "】", Style.CYAN, "", "", entries));
        }
      }
      page.tree(nodes);
    }
  }

  private static Node entry(Contents.Entry entry) {
    String where = entry.page().isPresent() ? "page " + entry.page().getAsInt() + " → " : "→ ";
    String number = entry.documentNumber().isEmpty() ? "" : "  " + entry.documentNumber();
    String to = entry.document().isEmpty() ? "no document" : entry.document();
    return Node.leaf("", Style.PLAIN, entry.title(), where + to + number);
  }

  private void documents() {
    page.heading("Documents", Integer.toString(issue.documents().size()));
    page.tree(issue.documents().stream().map(d -> DocumentTree.of(d, all)).toList());
  }

  private void backMatter() {
    if (issue.backMatter().isEmpty()) {
      return;
    }
    page.heading("Back matter", "");
    List<Node> nodes = new ArrayList<>();
    for (BackMatter matter : issue.backMatter()) {
      int paragraphs = matter.paragraphs().size();
      nodes.add(
          Node.leaf(
              matter.title(),
              Style.BOLD,
              "",
              new CountWords().add(paragraphs, "paragraph").toString()));
    }
    page.tree(nodes);
  }

  private void counts() {
    Counts counts = Counts.of(issue);
    page.heading("Counts", "");
    page.line(CountWords.of(counts), Style.PLAIN);
    page.line(
        Parsed.balance(counts.characters()),
        counts.characters().balanced() ? Style.GREEN : Style.RED);
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Noun;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as a tree: what it says of itself, its outline, what is attached to it. */
final class DocumentTree {

  private final Document document;
  private final InspectWords words;
  private final List<Node> nodes = new ArrayList<>();

  private DocumentTree(Document document, InspectWords words) {
    this.document = document;
    this.words = words;
  }

  /** The tree of {@code document}; its outline is condensed unless {@code all} is asked for. */
  static Node of(Document document, boolean all, InspectWords words) {
    DocumentTree tree = new DocumentTree(document, words);
    tree.facts();
    tree.nodes.addAll(Outline.of(document.body(), all, words));
    for (Document attachment : document.attachments()) {
      tree.nodes.add(of(attachment, all, words));
    }
    String title = document.title().isEmpty() ? words.of("(no title)") : document.title();
    return new Node(title, Style.BOLD, "", tree.note(), tree.nodes);
  }

  private String note() {
    String relation = document.relation().map(r -> words.of(r.word()) + " · ").orElse("");
    String label = document.label().isEmpty() ? "" : document.label() + " · ";
    return relation + label + document.id();
  }

  private void facts() {
    fact("kind", joined(document.kind(), document.type().word(), document.subtype()));
    fact("rubric", document.rubric());
    fact("English", document.titleEnglish());
    fact("issuer", document.issuer());
    fact("mark", document.issuerMark());
    fact("number", document.number().map(Document.DocumentNumber::text).orElse(""));
    document.order().ifPresent(this::order);
    document.adoption().forEach(step -> fact("adoption", step(step)));
    fact("effective", date(document.effectiveDate()));
    fact("to", String.join("、", document.addressees()));
    fact("signed", signatures(document.signatures()));
    fact("date", date(document.date()));
    fact("note", document.note());
    document.colophon().ifPresent(this::colophon);
    if (!document.contents().isEmpty()) {
      fact("contents", words.of(Noun.ENTRY.of(document.contents().size())));
    }
    fact("holds", words.of(CountWords.of(document.body())));
    fact("lines", document.span().line() + "–" + document.span().endLine());
  }

  private void order(Document.Order order) {
    fact(
        "order",
        joined(order.issuer(), order.number(), signatures(order.signatures()), date(order.date())));
  }

  private void colophon(Document.Colophon colophon) {
    fact("copied to", String.join("、", colophon.copiedTo()));
    fact("printed", joined(colophon.printedBy(), date(colophon.printedOn())));
  }

  private static String step(AdoptionStep step) {
    return joined(date(step.date()), step.body(), step.session(), step.action());
  }

  private static String signatures(List<Signature> signatures) {
    return signatures.stream()
        .map(s -> joined(s.body(), s.role(), s.person()))
        .collect(Collectors.joining("、"));
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      nodes.add(words.fact(name, value));
    }
  }
}

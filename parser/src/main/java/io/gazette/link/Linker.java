package io.gazette.link;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.BackMatter;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Position;
import io.gazette.model.Reference.Status;
import io.gazette.normalise.CleanText;
import io.gazette.registry.Registry;
import io.gazette.registry.Registry.Territory;
import io.gazette.text.IriSegment;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door: an issue into the same issue with the references of its documents.
 *
 * <pre>{@code
 * Issue linked = Linker.link(edited, Optional.empty(), Registry.BUILT_IN).issue();
 * }</pre>
 */
public final class Linker {

  private final Library library;
  private final Optional<CleanText> source;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Linker(Library library, Optional<CleanText> source) {
    this.library = library;
    this.source = source;
  }

  /**
   * What was found.
   *
   * @param issue with the references in its documents
   * @param findings in order of place
   */
  public record Linked(Issue issue, List<Diagnostic> findings) {}

  /**
   * Links {@code issue}; references it has already are found anew. The same issue gives the same
   * references whatever it was read from, their places in the source aside.
   *
   * @param issue whose references are found
   * @param source the text it was read from; empty: references have no place in it
   * @param registry of what the texts name
   * @return the issue with its references
   */
  public static Linked link(Issue issue, Optional<CleanText> source, Registry registry) {
    Optional<Place> place = place(issue, registry);
    boolean coded = place.isPresent() && !place.get().code().isEmpty();
    Library library = new Library(issue, registry, coded ? "cn-" + place.get().code() : "cn");
    Linker linker = new Linker(library, source);
    List<Document> documents = new ArrayList<>();
    linker.indistinct(issue.documents());
    for (Document document : issue.documents()) {
      Bodies bodies = Bodies.of(issue, document);
      documents.add(linker.document(document, bodies, List.of(), Map.of()));
    }
    Issue linked =
        new Issue(
            issue.source(),
            place,
            issue.masthead(),
            issue.contents(),
            documents,
            linker.backMatter(issue.backMatter()),
            issue.joins(),
            issue.discarded());
    return new Linked(linked, List.copyOf(linker.findings));
  }

  /** Documents without a number that have the title and the day of one before them (NUM-08). */
  private void indistinct(List<Document> documents) {
    Set<String> seen = new HashSet<>();
    for (Document document : documents) {
      String title = IriSegment.of(document.title());
      boolean dated = document.date().isPresent() && !title.isEmpty();
      boolean named = document.number().isPresent() || document.order().isPresent();
      Optional<Printed> line = titleLine(document);
      boolean told = dated && !named && line.isPresent();
      if (told && !seen.add(document.date().get() + title)) {
        findings.add(Faults.indistinct(document, line.get().span()));
      }
    }
  }

  private static Optional<Printed> titleLine(Document document) {
    for (Printed line : document.head()) {
      if (line.part() == Printed.Part.TITLE && line.span().line() > 0) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The place of the issue, its code from the table where only its name is known. */
  private static Optional<Place> place(Issue issue, Registry registry) {
    if (issue.place().isEmpty() || !issue.place().get().code().isEmpty()) {
      return issue.place();
    }
    Optional<LocalDate> date =
        issue.masthead().isPresent() ? issue.masthead().get().date() : Optional.empty();
    String name = issue.place().get().name();
    Optional<Territory> territory = registry.territory(name, date);
    boolean whole = territory.isPresent() && name.endsWith(territory.get().name());
    return whole ? Optional.of(new Place(territory.get().code(), name)) : issue.place();
  }

  private List<BackMatter> backMatter(List<BackMatter> pieces) {
    List<BackMatter> linked = new ArrayList<>();
    for (BackMatter piece : pieces) {
      Citing citing = new Citing(library, Outline.of(piece));
      List<Reference> references = new ArrayList<>();
      for (Passage passage : citing.outline.passages()) {
        add(texts(citing, passage), passage, references);
      }
      linked.add(new BackMatter(piece.title(), piece.paragraphs(), piece.printed(), references));
    }
    return linked;
  }

  private Document document(
      Document document, Bodies bodies, List<Document> carriers, Map<String, Base> shortNames) {
    Citing citing = new Citing(library, document, carriers, shortNames);
    Actors actors = new Actors(document, bodies);
    List<Reference> references = new ArrayList<>();
    for (Passage passage : citing.outline.passages()) {
      add(Found.merged(texts(citing, passage), actors.in(passage)), passage, references);
    }
    List<Document> inner = new ArrayList<>();
    inner.add(document);
    inner.addAll(carriers);
    List<Document> attachments = new ArrayList<>();
    for (Document attachment : document.attachments()) {
      attachments.add(document(attachment, bodies, inner, citing.shortNames()));
    }
    return document.with(attachments, references);
  }

  /** The texts, units and days that {@code passage} names. */
  private static List<Found> texts(Citing citing, Passage passage) {
    List<Found> found = PassageReader.read(citing, passage);
    citing.readThrough(passage, found);
    return found;
  }

  private void add(List<Found> found, Passage passage, List<Reference> references) {
    if (found.isEmpty()) {
      return;
    }
    String text = passage.text();
    String pointer = passage.path().pointer(passage.field());
    SourcePlaces places = new SourcePlaces(source, passage);
    int at = 0;
    int points = 0;
    for (Found each : found) {
      points += text.codePointCount(at, each.from);
      int end = points + text.codePointCount(each.from, each.to);
      Span span = places.of(each.from, each.to);
      String printed = text.substring(each.from, each.to);
      references.add(
          new Reference(
              each.kind,
              printed,
              new Position(pointer, points, end),
              each.continues,
              each.value,
              each.target,
              each.upTo,
              each.status,
              span));
      boolean fault = each.status == Status.DANGLING || each.status == Status.AMBIGUOUS;
      if (fault && passage.holder().line() > 0) {
        findings.add(Faults.of(each, printed, span));
      }
      at = each.from;
    }
  }
}

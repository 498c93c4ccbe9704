package io.gazette.emit.akn;

import io.gazette.amend.AmendedTitle;
import io.gazette.amend.Change;
import io.gazette.amend.Provision;
import io.gazette.model.Document;
import io.gazette.model.Reference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an amending decision changes, gathered while its body is written, so that {@code
 * analysis/activeModifications} can repeat it for machines (mapping.md, 10).
 */
final class Modifications {

  private final DocumentContext context;
  private final boolean amending;
  private final List<Modification> found = new ArrayList<>();

  /** Texts quoted before it is said what becomes of them. */
  private final List<String> before = new ArrayList<>();

  /** The change whose new text has yet to come. */
  private Optional<Modification> wanting = Optional.empty();

  private String title;

  /** The place of the amended text that was spoken of last. */
  Provision spoken = Provision.WHOLE;

  /**
   * @param mod the eId of the instruction
   * @param work the IRI of the amended Work
   * @param old eIds of the words that go
   * @param fresh eIds of the words or the text that come
   */
  private record Modification(
      String mod, Change change, String work, List<String> old, List<String> fresh) {}

  Modifications(DocumentContext context) {
    this.context = context;
    this.amending = AmendedTitle.isAmending(context.document().title());
    this.title = amending ? AmendedTitle.ofDecision(context.document().title()) : "";
  }

  /** Whether the document changes others. */
  boolean isAmending() {
    return amending;
  }

  /** Notes the text that {@code own}, words of the decision, says it changes. */
  void read(String own) {
    String named = AmendedTitle.named(own);
    if (!named.isEmpty() && !named.equals(title)) {
      title = named;
      spoken = Provision.WHOLE;
    }
  }

  /** Begins an instruction: what was quoted before belongs to others. */
  void begin() {
    before.clear();
    wanting = Optional.empty();
  }

  /**
   * Notes a change that the instruction {@code mod} makes, with the eIds of the words it quotes.
   */
  void add(String mod, Change change, List<String> old, List<String> fresh) {
    String work = work();
    if (work.isEmpty()) {
      return;
    }
    boolean substitution = change.kind() == Change.Kind.SUBSTITUTION;
    List<String> gone = new ArrayList<>(old);
    if (substitution && old.isEmpty()) {
      gone.addAll(before);
    }
    Modification made = new Modification(mod, change, work, gone, new ArrayList<>(fresh));
    found.add(made);
    before.clear();
    if (substitution || change.kind() == Change.Kind.INSERTION) {
      wanting = fresh.isEmpty() ? Optional.of(made) : Optional.empty();
    }
  }

  /**
   * Notes the quoted text {@code eId}: the new text of the last change, or what is quoted before it
   * is said to be changed.
   */
  void quoted(String eId) {
    if (wanting.isPresent()) {
      wanting.get().fresh.add(eId);
    } else {
      before.add(eId);
    }
  }

  /** What the next quoted text is, or is to take the place of. */
  Provision target() {
    return wanting.isPresent() ? wanting.get().change.targets().get(0) : spoken;
  }

  /** The IRI of the amended Work; {@code ""} where nothing says which it is. */
  private String work() {
    String name = Segment.printable(title);
    if (name.isEmpty()) {
      return "";
    }
    for (Reference reference : context.document().references()) {
      boolean same =
          Segment.printable(reference.value()).equals(name)
              || Segment.printable(reference.text()).equals("《" + name + "》");
      Optional<String> iri = same ? iri(reference) : Optional.empty();
      if (iri.isPresent()) {
        return iri.get();
      }
    }
    return ofIssue(name).orElse("/akn/ontology/reference/cn." + Segment.of(name));
  }

  private Optional<String> iri(Reference reference) {
    if (reference.target().isEmpty()) {
      return Optional.empty();
    }
    Reference.Target target = reference.target().get();
    if (!target.iri().isEmpty()) {
      int portion = target.iri().indexOf("/~");
      return Optional.of(portion < 0 ? target.iri() : target.iri().substring(0, portion));
    }
    return iri(target.document());
  }

  private Optional<String> iri(String document) {
    Addresses addresses = context.issue().addresses();
    Optional<Addresses.Address> address = addresses.of(document);
    return address.isPresent() ? Optional.of(addresses.iri(address.get(), "")) : Optional.empty();
  }

  /** "Title equals … another document of the issue: that document" (mapping.md, 9). */
  private Optional<String> ofIssue(String name) {
    for (Document document : context.issue().issue().documents()) {
      if (Segment.printable(document.title()).equals(name)) {
        return iri(document.id());
      }
    }
    return Optional.empty();
  }

  void write(AknWriter x) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    Scope scope = new Scope(context.eId());
    x.block("analysis");
    x.attribute("source", "#tool");
    x.block("activeModifications");
    for (Modification modification : found) {
      write(modification, scope, x);
    }
    x.end();
    x.end();
  }

  private static void write(Modification m, Scope scope, AknWriter x) throws IOException {
    x.block("textualMod", scope.next("textualMod"));
    x.attribute("type", m.change.kind().word());
    x.empty("source", "href", "#" + m.mod);
    for (Provision target : m.change.targets()) {
      x.empty("destination", "href", portion(m.work, target));
    }
    for (String old : m.old) {
      x.empty("old", "href", "#" + old);
    }
    for (String fresh : m.fresh) {
      x.empty("new", "href", "#" + fresh);
    }
    for (Provision number : m.change.numbers()) {
      x.empty("new", "href", portion(m.work, number));
    }
    x.end();
  }

  private static String portion(String work, Provision place) {
    return place.eId().isEmpty() ? work : work + "/~" + place.eId();
  }
}

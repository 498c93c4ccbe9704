package io.gazette.link;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import io.gazette.profile.Profiles;
import io.gazette.registry.Registry;
import io.gazette.registry.Registry.Law;
import io.gazette.text.IriSegment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts that a citation may mean: those of the issue, and those the registry knows. */
final class Library {

  /** So many characters tell the script of an issue. */
  private static final int SAMPLE = 2000;

  private static final String ONTOLOGY = "/akn/ontology/";
  private static final String REFERENCE = ONTOLOGY + "reference/cn.";

  private final Registry registry;
  private final Map<String, Base> byTitle = new HashMap<>();
  private final Map<String, Base> byNumber = new HashMap<>();
  private final Map<String, String> ownCodes = new HashMap<>();
  private final Map<Document, Outline> outlines = new IdentityHashMap<>();
  private final String place;
  private final Issue issue;
  private Optional<Boolean> taiwan = Optional.empty();

  Library(Issue issue, Registry registry, String place) {
    this.registry = registry;
    this.place = place;
    this.issue = issue;
    for (Document document : issue.documents()) {
      add(document);
    }
  }

  private void add(Document document) {
    Outline outline = Outline.of(document);
    outlines.put(document, outline);
    String title = IriSegment.of(document.title());
    Base base = Base.inside(Kind.DOCUMENT, document.id(), outline, document.title());
    if (!title.isEmpty()) {
      byTitle.putIfAbsent(title, base);
    }
    if (document.number().isPresent() && document.number().get().year().isPresent()) {
      byNumber.putIfAbsent(document.number().get().normal(), base);
      String code = document.number().get().code();
      Optional<Registry.Territory> territory =
          registry.territory(document.issuer(), document.date());
      if (territory.isPresent() || !place.equals("cn")) {
        ownCodes.putIfAbsent(code, territory.isPresent() ? "cn-" + territory.get().code() : place);
      }
    }
    for (Document attachment : document.attachments()) {
      add(attachment);
    }
  }

  /** Whether the issue is in traditional characters, as all of Taiwan are. */
  boolean isOfTaiwan() {
    if (taiwan.isEmpty()) {
      StringBuilder sample = new StringBuilder();
      for (int i = 0; i < issue.documents().size() && sample.length() < SAMPLE; i++) {
        for (Passage passage : outline(issue.documents().get(i)).passages()) {
          sample.append(passage.text());
          if (sample.length() >= SAMPLE) {
            break;
          }
        }
      }
      taiwan = Optional.of(Profiles.detect(sample.toString()).differs());
    }
    return taiwan.get();
  }

  Outline outline(Document document) {
    return outlines.get(document);
  }

  Registry registry() {
    return registry;
  }

  /** The text of the issue called {@code title}. */
  Optional<Base> inIssue(String title) {
    return Optional.ofNullable(byTitle.get(IriSegment.of(title)));
  }

  /** The text called {@code title}, wherever it is. */
  Base byTitle(String title) {
    Optional<Base> inside = inIssue(title);
    if (inside.isPresent()) {
      return inside.get();
    }
    Optional<Law> law = registry.law(IriSegment.of(title));
    return law.isPresent()
        ? Base.outside(Kind.LAW, law.get().iri(), law.get().title(), Status.RESOLVED)
        : unknown(title);
  }

  /** A law of Taiwan: the registry does not hold it, whatever it is called (刑法, 民法). */
  Base ofTaiwan(String title) {
    Optional<Base> inside = inIssue(title);
    return inside.isPresent() ? inside.get() : unknown(title);
  }

  static Base unknown(String title) {
    return Base.outside(Kind.LAW, reference(title), title, Status.UNKNOWN);
  }

  /** What is known by its name alone. */
  static String reference(String name) {
    return REFERENCE + IriSegment.of(name);
  }

  /** The document with {@code number}; empty where it is not known who writes its 代字. */
  Optional<Base> byNumber(CitedNumber number) {
    Base inside = byNumber.get(number.normal());
    if (inside != null) {
      return Optional.of(inside.as(Kind.NUMBER));
    }
    Optional<String> placeOfCode = placeOf(number.code());
    if (placeOfCode.isEmpty()) {
      return Optional.empty();
    }
    String iri =
        "/akn/"
            + placeOfCode.get()
            + "/doc/"
            + number.year()
            + "/"
            + IriSegment.of(number.normal());
    return Optional.of(Base.outside(Kind.NUMBER, iri, number.normal(), Status.RESOLVED));
  }

  /** A body, an office or a person, by its name: "non-document thing" (mapping.md, 2.1). */
  static Optional<Target> thing(Kind kind, String name) {
    String segment = IriSegment.of(name);
    return segment.isEmpty()
        ? Optional.empty()
        : Optional.of(new Target("", "", ONTOLOGY + kind.word() + "/cn." + segment));
  }

  /** A number whose 代字 nobody knows, by its name alone. */
  static Base unknownNumber(CitedNumber number) {
    String iri = REFERENCE + IriSegment.of(number.normal());
    return Base.outside(Kind.NUMBER, iri, number.normal(), Status.UNKNOWN);
  }

  /** "An unknown 代字 that equals the citing document's own takes its place" (mapping.md, 9). */
  private Optional<String> placeOf(String code) {
    if (ownCodes.containsKey(code)) {
      return Optional.of(ownCodes.get(code));
    }
    List<String> places = registry.placesOfCode(code);
    if (places.size() == 1) {
      return Optional.of(places.get(0));
    }
    for (String each : places) {
      if (place.length() > 5 && each.startsWith(place.substring(0, 5))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}

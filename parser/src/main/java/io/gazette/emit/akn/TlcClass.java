package io.gazette.emit.akn;

import io.gazette.model.Reference.Kind;
import java.util.Optional;

/** The classes of non-document things (NC 4.11), in the order they are listed. */
enum TlcClass {
  ORGANIZATION("TLCOrganization", "org", "organization"),
  PERSON("TLCPerson", "person", "person"),
  PROCESS("TLCProcess", "proc", "process"),
  EVENT("TLCEvent", "event", "event"),
  CONCEPT("TLCConcept", "con", "concept"),
  ROLE("TLCRole", "role", "role"),
  OBJECT("TLCObject", "", "object"),
  REFERENCE("TLCReference", "dict", "reference");

  private final String element;
  private final String token;
  private final String path;

  TlcClass(String element, String token, String path) {
    this.element = element;
    this.token = token;
    this.path = path;
  }

  /** The class of what a reference of {@code kind} names; empty where that is a text or a day. */
  static Optional<TlcClass> of(Kind kind) {
    return switch (kind) {
      case ORGANIZATION -> Optional.of(ORGANIZATION);
      case ROLE -> Optional.of(ROLE);
      case PERSON -> Optional.of(PERSON);
      default -> Optional.empty();
    };
  }

  String element() {
    return element;
  }

  /** The inline element around its name. */
  String inline() {
    return path;
  }

  /** The id of the thing called {@code label}: {@code org-沈阳市财政局}. */
  String id(String label) {
    return token.isEmpty() ? label : token + "-" + label;
  }

  /** The IRI of the thing {@code id}: {@code /akn/ontology/organization/cn.沈阳市财政局}. */
  String iri(String id) {
    return "/akn/ontology/" + path + "/" + id;
  }
}

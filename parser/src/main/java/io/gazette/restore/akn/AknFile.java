package io.gazette.restore.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file, or the files of a package, and what its parts know of the whole. */
final class AknFile {

  private static final Set<String> DOCUMENTS =
      Set.of(
          "act",
          "amendment",
          "amendmentList",
          "bill",
          "debate",
          "debateReport",
          "doc",
          "documentCollection",
          "judgment",
          "officialGazette",
          "portion",
          "statement");

  private final Node main;
  private final Findings findings = new Findings();

  /** The documents of the other files, by the IRIs and the file names that may refer to them. */
  private final Map<String, Node> others;

  private final Map<String, String> shown = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /**
   * @param main the document that the main file holds
   * @param others the documents of the other files of a package
   */
  AknFile(Node main, Map<String, Node> others) {
    this.main = main;
    this.others = others;
    labels(main);
    others.values().forEach(this::labels);
  }

  /** The names of the bodies, persons and things that the references list. */
  private void labels(Node document) {
    for (Node references : document.child("meta").elements()) {
      if (references.is("references")) {
        for (Node item : references.elements()) {
          shown.putIfAbsent("#" + id(item), item.attribute("showAs"));
        }
      }
    }
  }

  /** The id of an element: {@code eId}, in older versions {@code id}. */
  private static String id(Node node) {
    return node.attribute(node.has("eId") ? "eId" : "id");
  }

  static boolean isDocument(Node node) {
    return DOCUMENTS.contains(node.name());
  }

  Node main() {
    return main;
  }

  Findings findings() {
    return findings;
  }

  /** The pieces of text in any of its files that have no place in the issue. */
  List<Node> rest() {
    List<Node> rest = new ArrayList<>(Rest.of(main));
    for (Node other : new LinkedHashSet<>(others.values())) {
      rest.addAll(Rest.of(other));
    }
    return rest;
  }

  /** The name of what {@code href} points at; {@code ""} where nothing tells it. */
  String shown(String href) {
    return shown.getOrDefault(href, "");
  }

  /** Notes that the document {@code id} stands in {@code holder}. */
  void place(Node holder, String id) {
    ids.putIfAbsent("#" + id(holder), id);
  }

  /** The id of the document that {@code href} points at; {@code ""} where there is none. */
  String documentAt(String href) {
    return ids.getOrDefault(href, "");
  }

  /** The element of our own called {@code name} in the meta of {@code document}. */
  Node record(Node document, String name) {
    for (Node part : document.child("meta").elements()) {
      if (part.is("proprietary")) {
        for (Node own : part.elements()) {
          if (own.is(name)) {
            return own;
          }
        }
      }
    }
    return document.child("?:none");
  }

  /** The documents that a component or an attachment holds, or refers to. */
  List<Node> documents(Node holder) {
    List<Node> documents = new ArrayList<>();
    for (Node child : holder.elements()) {
      if (isDocument(child)) {
        documents.add(child);
      } else if (child.is("documentRef") || child.is("componentRef")) {
        referred(child, documents);
      }
    }
    return documents;
  }

  private void referred(Node reference, List<Node> documents) {
    String href = reference.attribute(reference.has("href") ? "href" : "src");
    Node other = others.get(href);
    if (other == null) {
      findings.missing(reference, href);
    } else {
      documents.add(other);
    }
  }
}

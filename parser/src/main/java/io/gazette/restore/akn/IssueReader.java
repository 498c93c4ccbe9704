package io.gazette.restore.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Masthead;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.model.Reference;
import io.gazette.model.Source;
import io.gazette.restore.akn.Text.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a gazette, a collection, or one document for itself. */
final class IssueReader {

  /** The version of our own elements that this reads. */
  private static final String VERSION = "1.0";

  private final AknFile file;
  private final Node main;
  private final Node record;
  private final Mode mode;
  private final LineReader lines;
  private final DocumentReader documents;

  IssueReader(AknFile file) {
    this.file = file;
    this.main = file.main();
    this.record = file.record(main, "gz:issue");
    this.mode = record.has("version") ? Mode.EXACT : Mode.FILLED;
    this.lines = new LineReader(mode, file.findings());
    this.documents = new DocumentReader(file);
  }

  Issue issue(Source source) {
    if (record.has("version") && !record.attribute("version").equals(VERSION)) {
      file.findings().otherVersion(record, record.attribute("version"));
    }
    boolean collection = !main.all("collectionBody").isEmpty() && isCollection(main);
    List<Document> read = new ArrayList<>();
    if (collection) {
      components(main, read);
    } else {
      read.add(documents.document(main, main, "doc_1"));
    }
    Optional<Masthead> masthead = collection ? masthead() : Optional.empty();
    List<Contents> contents = collection ? contents() : List.of();
    List<BackMatter> backMatter = collection ? backMatter() : List.of();
    return new Issue(source, place(), masthead, contents, read, backMatter, joins(), List.of());
  }

  private static boolean isCollection(Node node) {
    return node.is("officialGazette") || node.is("documentCollection");
  }

  /** The documents of a collection; those of a collection in it are its own. */
  private void components(Node collection, List<Document> read) {
    for (Node component : collection.child("collectionBody").elements()) {
      for (Node held : file.documents(component)) {
        if (isCollection(held)) {
          components(held, read);
        } else {
          read.add(documents.document(held, component, "doc_" + (read.size() + 1)));
        }
      }
    }
  }

  private Optional<Place> place() {
    Optional<Place> told = Record.place(record);
    if (told.isPresent() || mode == Mode.EXACT) {
      return told;
    }
    Node work = main.child("meta").child("identification").child("FRBRWork");
    String country = work.child("FRBRcountry").attribute("value");
    boolean known = country.startsWith("cn-") && country.length() == 9;
    return known ? Optional.of(new Place(country.substring(3), "")) : Optional.empty();
  }

  private Optional<Masthead> masthead() {
    List<Printed> printed = new ArrayList<>(lines.lines(main.child("coverPage")));
    for (Node container : main.child("preface").elements()) {
      if (!isContents(container)) {
        printed.addAll(lines.container(container));
      }
    }
    for (Node own : record.all("gz:masthead")) {
      return Optional.of(VisibleMasthead.of(Record.masthead(own, printed)));
    }
    return mode == Mode.EXACT || !main.is("officialGazette")
        ? Optional.empty()
        : Optional.of(new ForeignMasthead(file, main).masthead(printed));
  }

  private static boolean isContents(Node container) {
    return container.has("gz:contents")
        || container.is("toc")
        || container.attribute("name").equals("tableOfContents")
        || container.has("xml:lang") && container.attribute("name").equals("masthead");
  }

  private List<Contents> contents() {
    ContentsReader reader = new ContentsReader(file, mode, lines);
    for (Node container : main.child("preface").elements()) {
      if (isContents(container)) {
        reader.add(container);
      }
    }
    return reader.contents();
  }

  private List<BackMatter> backMatter() {
    List<BackMatter> pieces = new ArrayList<>();
    for (Node container : main.child("conclusions").elements()) {
      List<Printed> printed = lines.container(container);
      List<String> paragraphs = new ArrayList<>();
      String title = "";
      for (Printed line : printed) {
        if (line.part() == Part.BACK_MATTER_TITLE) {
          title = title.isEmpty() ? line.text() : title;
        } else {
          paragraphs.add(line.text());
        }
      }
      if (!printed.isEmpty()) {
        pieces.add(new BackMatter(title, paragraphs, printed, references(pieces.size())));
      }
    }
    rest(pieces);
    return pieces;
  }

  /** The places of the references of back matter {@code which}, if they are told. */
  private List<Reference> references(int which) {
    List<Node> told = record.all("gz:backMatter");
    return which < told.size() ? Record.references(told.get(which)) : List.of();
  }

  /** What no reader has placed. */
  private void rest(List<BackMatter> pieces) {
    for (Node left : file.rest()) {
      file.findings().strayText(left);
      String text = Text.placed(left, mode);
      Printed line = new Printed(Part.BACK_MATTER, text, left.span());
      pieces.add(new BackMatter("", List.of(text), List.of(line)));
    }
  }

  private List<Join> joins() {
    List<Join> joins = new ArrayList<>();
    for (Node join : record.all("gz:join")) {
      for (Join.Reason reason : Join.Reason.values()) {
        if (reason.word().equals(join.attribute("reason"))) {
          joins.add(new Join(reason, join.span()));
        }
      }
    }
    return joins;
  }
}

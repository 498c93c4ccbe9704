package io.gazette.restore.akn;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed.Part;
import io.gazette.restore.akn.Text.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of a document whose file is another's: what the standard elements say of them. */
final class Foreign {

  private final AknFile file;
  private final Node node;
  private final Node meta;
  private final Lines lines;

  Foreign(AknFile file, Node node, Lines lines) {
    this.file = file;
    this.node = node;
    this.meta = node.child("meta");
    this.lines = lines;
  }

  Document document(
      String id, Optional<Relation> relation, List<Block> body, List<Document> attachments) {
    boolean act = node.is("act") || node.is("bill");
    return new Document(
        id,
        relation,
        String.join(" ", lines.ofHead(Part.ATTACHMENT_LABEL)),
        act ? DocumentType.ACT : DocumentType.DOC,
        first(node.all("docType")),
        "",
        rubric(),
        title(),
        "",
        file.shown(work().child("FRBRauthor").attribute("href")),
        String.join("", lines.ofHead(Part.ISSUER_MARK)),
        number(),
        Optional.empty(),
        adoption(),
        effectiveDate(),
        List.of(),
        lines.of(Part.ADDRESSEES),
        lines.ofHead(Part.PREAMBLE),
        body,
        signatures(),
        date(),
        String.join("", lines.of(Part.NOTE)),
        lines.colophon().isEmpty()
            ? Optional.empty()
            : Optional.of(new Colophon(List.of(), "", Optional.empty(), lines.colophon())),
        attachments,
        List.of(),
        lines.head(),
        lines.tail(),
        node.span());
  }

  private Node work() {
    return meta.child("identification").child("FRBRWork");
  }

  private static String first(List<Node> nodes) {
    return nodes.isEmpty() ? "" : Text.of(nodes.get(0), Mode.FILLED);
  }

  /** The printed title, else the one that clients show, else a name. */
  private String title() {
    List<String> printed = lines.ofHead(Part.TITLE);
    if (!printed.isEmpty()) {
      String title = first(node.child("preface").all("docTitle"));
      return title.isEmpty() ? printed.get(0) : title;
    }
    for (Node alias : work().elements()) {
      if (alias.is("FRBRalias")) {
        return alias.attribute("value");
      }
    }
    return work().child("FRBRname").attribute("value");
  }

  private String rubric() {
    for (Node keyword : meta.child("classification").elements()) {
      if (keyword.attribute("dictionary").equals("#dict-rubric")) {
        return keyword.attribute("showAs");
      }
    }
    return "";
  }

  private Optional<DocumentNumber> number() {
    String printed = first(node.child("preface").all("docNumber"));
    String told = work().child("FRBRnumber").attribute("value");
    String text = printed.isEmpty() ? told : printed;
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentNumber(
                text, told.isEmpty() ? text : told, "", OptionalInt.empty(), OptionalInt.empty()));
  }

  /** The steps of the workflow that name what was done. */
  private List<AdoptionStep> adoption() {
    List<AdoptionStep> steps = new ArrayList<>();
    for (Node step : meta.child("workflow").elements()) {
      String action = file.shown(step.attribute("refersTo"));
      if (!action.isEmpty()) {
        String body = file.shown(step.attribute("by"));
        steps.add(new AdoptionStep(action, body, "", Record.date(step, "date")));
      }
    }
    return steps;
  }

  private Optional<LocalDate> effectiveDate() {
    for (Node event : meta.child("lifecycle").elements()) {
      String what = event.attribute("refersTo");
      if (what.endsWith("entryIntoForce") || what.endsWith("in-force")) {
        return Record.date(event, "date");
      }
    }
    return Optional.empty();
  }

  private List<Signature> signatures() {
    List<Signature> signatures = new ArrayList<>();
    for (Node signature : node.child("conclusions").all("signature")) {
      signatures.add(
          new Signature(
              first(signature.all("organization")),
              first(signature.all("person")),
              first(signature.all("role"))));
    }
    signatures.removeIf(s -> (s.body() + s.person() + s.role()).isEmpty());
    return signatures;
  }

  /** The date it is signed with, else that of the work, unless it stands for a year alone. */
  private Optional<LocalDate> date() {
    for (Node docDate : node.child("conclusions").all("docDate")) {
      Optional<LocalDate> signed = Record.date(docDate, "date");
      if (signed.isPresent()) {
        return signed;
      }
    }
    Node date = work().child("FRBRdate");
    boolean year =
        date.attribute("name").equals("yearOnly") || date.attribute("name").equals("unknown");
    return year ? Optional.empty() : Record.date(date, "date");
  }
}

package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks what the printed lines of a document say (mapping.md, 6 and 7). Lines come in order. */
final class PrintedMarks {

  private final DocumentContext context;
  private final Document document;
  private final Bodies.Reader addressees;
  private final Bodies.Reader copiedTo;
  private final SignatureMarks signatures;
  private final SignatureMarks orderSignatures;

  PrintedMarks(DocumentContext context) {
    this.context = context;
    this.document = context.document();
    Bodies bodies = context.bodies();
    this.addressees = bodies.reader(document.addressees());
    this.copiedTo =
        bodies.reader(document.colophon().map(Document.Colophon::copiedTo).orElse(List.of()));
    References references = context.issue().references();
    List<Signature> order = document.order().map(Document.Order::signatures).orElse(List.of());
    this.signatures = new SignatureMarks(document.signatures(), references);
    this.orderSignatures = new SignatureMarks(order, references);
  }

  Marks of(Printed line) {
    Marks marks = new Marks(line.text());
    String text = line.text();
    switch (line.part()) {
      case TITLE -> title(text, marks.withLineTurns());
      case ISSUER_MARK -> issuerMark(text, marks);
      case ORDER_HEAD -> authority(text, marks);
      case DOCUMENT_NUMBER, ORDER_NUMBER -> marks.add(0, text.length(), "docNumber");
      case ISSUED_BY -> issuedBy(text).forEach(at -> person(text, at, marks));
      case PROMULGATION, PRINTED_ON -> dates(text, marks);
      case ADOPTION_NOTE -> adoption(text, marks);
      case ORDER_SIGNATURE -> orderSignatures.mark(text, marks);
      case SIGNATURE -> signatures.mark(text, marks);
      case ORDER_DATE, DATE -> date(text, marks);
      case ADDRESSEES -> bodies(addressees.in(text, 0, text.length()), marks);
      case COPIED_TO -> bodies(copiedTo.in(text, 0, text.length()), marks);
      default -> {}
    }
    context.named().mark(line, marks);
    return marks;
  }

  private void title(String text, Marks marks) {
    marks.add(0, text.length(), "docTitle");
    int kind = document.kind().isEmpty() ? -1 : text.lastIndexOf(document.kind());
    if (kind >= 0) {
      marks.add(kind, kind + document.kind().length(), "docType");
    }
  }

  /** 沈阳市人民政府文件: the body without the word 文件. */
  private void issuerMark(String text, Marks marks) {
    int word = text.lastIndexOf("文件");
    int end = word > 0 && text.substring(word + 2).isBlank() ? word : text.length();
    authority(text, 0, end, marks);
  }

  private void authority(String text, Marks marks) {
    String issuer = document.order().map(Document.Order::issuer).orElse(document.issuer());
    Occurrence.find(text, issuer, 0, text.length())
        .ifPresent(at -> authority(text, at.from(), at.to(), marks));
  }

  private void authority(String text, int from, int to, Marks marks) {
    Optional<String> id =
        context.issue().references().find(TlcClass.ORGANIZATION, text.substring(from, to));
    if (id.isPresent()) {
      marks.add(from, to, "docAuthority", "refersTo", id.get());
    } else {
      marks.add(from, to, "docAuthority");
    }
  }

  private void person(String text, Occurrence at, Marks marks) {
    context
        .issue()
        .references()
        .find(TlcClass.PERSON, text.substring(at.from(), at.to()))
        .ifPresent(id -> marks.add(at.from(), at.to(), "person", "refersTo", id));
  }

  /** The names after 签发人： (GB/T 9704 7.2.6). */
  static List<Occurrence> issuedBy(String text) {
    List<Occurrence> names = new ArrayList<>();
    int at = Math.max(text.indexOf('：'), text.indexOf(':')) + 1;
    while (at > 0 && at < text.length()) {
      int from = at;
      while (at < text.length() && Chars.isHan(text.charAt(at))) {
        at++;
      }
      if (at - from >= 2 && at - from <= 4) {
        names.add(new Occurrence(from, at));
      }
      at++;
    }
    return names;
  }

  private static void dates(String text, Marks marks) {
    Optional<ChineseDate.Found> found = ChineseDate.find(text, 0);
    while (found.isPresent()) {
      ChineseDate.Found date = found.get();
      marks.add(date.from(), date.to(), "date", "date", date.date().toString());
      found = ChineseDate.find(text, date.to());
    }
  }

  private static void date(String text, Marks marks) {
    ChineseDate.find(text, 0)
        .ifPresent(d -> marks.add(d.from(), d.to(), "docDate", "date", d.date().toString()));
  }

  /** Dates, {@code legislature value="16"} and {@code session value="15"} of the 题注. */
  private void adoption(String text, Marks marks) {
    dates(text, marks);
    int at = 0;
    for (AdoptionStep step : document.adoption()) {
      Optional<Occurrence> body = Occurrence.find(text, step.body(), at, text.length());
      if (body.isPresent()) {
        at = body.get().to();
        valued(text, body.get(), "legislature", '届', marks);
      }
      Optional<Occurrence> session = Occurrence.find(text, step.session(), at, text.length());
      if (session.isPresent()) {
        at = session.get().to();
        valued(text, session.get(), "session", '次', marks);
      }
    }
  }

  private static void valued(String text, Occurrence at, String element, char unit, Marks marks) {
    String name = text.substring(at.from(), at.to());
    int from = name.indexOf('第') + 1;
    int to = name.indexOf(unit);
    int value = from > 0 && to > from ? ChineseNumber.parse(name, from, to) : -1;
    if (value > 0) {
      marks.add(at.from(), at.to(), element, "value", Integer.toString(value));
    } else {
      marks.add(at.from(), at.to(), element);
    }
  }

  private void bodies(List<Bodies.Mention> mentions, Marks marks) {
    for (Bodies.Mention body : mentions) {
      context
          .issue()
          .references()
          .find(TlcClass.ORGANIZATION, body.name())
          .ifPresent(
              id -> marks.add(body.at().from(), body.at().to(), "organization", "refersTo", id));
    }
  }
}

package io.gazette.link;

import io.gazette.identify.BodyName;
import io.gazette.model.Block.Responsibility;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Signature;
import io.gazette.model.Reference.Kind;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Responsibilities;
import io.gazette.text.Chars;
import io.gazette.text.FinalBracket;
import io.gazette.text.IriSegment;
import io.gazette.text.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the bodies, offices and persons of a document where GB/T 9704 and the notes on who answers
 * for a task (BOD-05) name them: 发文机关标志, 主送机关, 署名, 签发人, 题注, 版记, （责任单位：…）. Passages come in order.
 */
final class Actors {

  private static final String ISSUED_BY = "签发人";

  private final Document document;
  private final Bodies bodies;
  private final Bodies.Reader addressees;
  private final Bodies.Reader copiedTo;
  private final Signers signers;
  private final Signers orderSigners;

  Actors(Document document, Bodies bodies) {
    Optional<Colophon> colophon = document.colophon();
    Optional<Order> order = document.order();
    this.document = document;
    this.bodies = bodies;
    this.addressees = bodies.reader(document.addressees());
    this.copiedTo = bodies.reader(colophon.isPresent() ? colophon.get().copiedTo() : List.of());
    this.signers = new Signers(document.signatures());
    List<Signature> signed = order.isPresent() ? order.get().signatures() : List.of();
    this.orderSigners = new Signers(signed);
  }

  /** Those that {@code passage} names, in printed order. */
  List<Found> in(Passage passage) {
    String text = passage.text();
    if (passage.kind() == Passage.Kind.UNITS) {
      Bodies.Reader named = bodies.reader(Responsibilities.inCell(text));
      return organizations(named.in(text, 0, text.length()));
    }
    if (passage.part().isEmpty()) {
      return noted(passage);
    }
    return switch (passage.part().get()) {
      case ISSUER_MARK -> issuer(text, beforeWord(text, "文件"));
      case ORDER_HEAD -> issuer(text, text.length());
      case ISSUED_BY -> issuedBy(text);
      case ADOPTION_NOTE -> adopters(text);
      case ADDRESSEES -> organizations(addressees.in(text, 0, text.length()));
      case SIGNATURE -> signers.in(text);
      case ORDER_SIGNATURE -> orderSigners.in(text);
      case COPIED_TO -> organizations(copiedTo.in(text, 0, text.length()));
      case PRINTED_BY -> printer(text);
      default -> List.of();
    };
  }

  /** The bodies in the notes of responsibility of a text, the one that ends it as it was read. */
  private List<Found> noted(Passage passage) {
    String text = passage.text();
    Optional<Occurrence> last =
        passage.responsibility().isPresent() ? FinalBracket.of(text) : Optional.empty();
    int end = last.isPresent() ? last.get().from() : text.length();
    List<Found> found = new ArrayList<>(0);
    for (Responsibilities.Note note : Responsibilities.all(text, end)) {
      if (isOfBodies(note.says())) {
        found.addAll(responsible(text, new Occurrence(note.from(), note.to()), note.says()));
      }
    }
    if (last.isPresent()) {
      found.addAll(responsible(text, last.get(), passage.responsibility().get()));
    }
    return found;
  }

  /** Near miss in the middle of a text: （技工院校内由行政部门负责）. */
  private static boolean isOfBodies(Responsibility says) {
    for (String unit : says.units()) {
      if (unit.indexOf('由') >= 0 || !BodyNames.isBody(unit)) {
        return false;
      }
    }
    return true;
  }

  private List<Found> responsible(String text, Occurrence note, Responsibility responsibility) {
    Bodies.Reader reader = bodies.reader(responsibility.units());
    return organizations(reader.in(text, note.from(), note.to()));
  }

  /** 沈阳市人民政府文件: the body without the word 文件. */
  private List<Found> issuer(String text, int end) {
    boolean order = document.order().isPresent();
    String issuer = order ? document.order().get().issuer() : document.issuer();
    Optional<Occurrence> found = Occurrence.find(text, issuer, 0, end);
    if (found.isEmpty() && end < text.length() && end > 0) {
      found = Optional.of(new Occurrence(0, end));
      issuer = text.substring(0, end);
    }
    return found.isEmpty() ? List.of() : List.of(named(Kind.ORGANIZATION, found.get(), issuer));
  }

  private static int beforeWord(String text, String word) {
    int at = text.lastIndexOf(word);
    return at > 0 && text.substring(at + word.length()).isBlank() ? at : text.length();
  }

  /** The names after 签发人： (GB/T 9704 7.2.6). */
  private static List<Found> issuedBy(String text) {
    List<Found> names = new ArrayList<>();
    int at = text.startsWith(ISSUED_BY) ? ISSUED_BY.length() : text.length();
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && Chars.isHan(text.charAt(at))) {
        at++;
      }
      if (at - from >= 2 && at - from <= 4) {
        names.add(named(Kind.PERSON, new Occurrence(from, at), text.substring(from, at)));
      }
      at++;
    }
    return names;
  }

  private List<Found> adopters(String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    for (AdoptionStep step : document.adoption()) {
      for (String body : joint(step.body())) {
        Optional<Occurrence> place = Occurrence.find(text, body, at, text.length());
        if (place.isPresent()) {
          at = place.get().to();
          found.add(named(Kind.ORGANIZATION, place.get(), body));
        }
      }
    }
    return found;
  }

  /** 财政部、税务总局: each by itself. */
  private static List<String> joint(String bodies) {
    List<String> each = new ArrayList<>();
    int from = 0;
    for (int to = bodies.indexOf('、'); to >= 0; to = bodies.indexOf('、', from)) {
      each.add(bodies.substring(from, to));
      from = to + 1;
    }
    each.add(bodies.substring(from));
    return each;
  }

  private List<Found> printer(String text) {
    String printer = document.colophon().isPresent() ? document.colophon().get().printedBy() : "";
    return organizations(bodies.reader(List.of(printer)).in(text, 0, text.length()));
  }

  private static List<Found> organizations(List<Bodies.Mention> mentions) {
    List<Found> found = new ArrayList<>();
    for (Bodies.Mention each : mentions) {
      if (!isSalutation(each.name())) {
        found.add(named(Kind.ORGANIZATION, each.at(), each.name()));
      }
    }
    return found;
  }

  /** 各位代表, 同志们 open a speech. */
  private static boolean isSalutation(String name) {
    return name.startsWith("各位") || name.endsWith("们") || name.endsWith("同志");
  }

  /** A reference to what is called {@code name}. */
  static Found named(Kind kind, Occurrence at, String name) {
    Found found = new Found(kind, at.from(), at.to());
    found.value = kind == Kind.ORGANIZATION ? BodyName.permanent(name) : IriSegment.printable(name);
    found.target = Library.thing(kind, found.value);
    return found;
  }
}

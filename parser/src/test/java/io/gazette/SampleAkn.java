package io.gazette;

import io.gazette.emit.akn.AknXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the facts of an issue from the bytes of its Akoma Ntoso. */
final class SampleAkn {

  private static final Map<String, String> CONTACT =
      Map.of(
          "地址", "address",
          "邮编", "postcode",
          "办公电话", "telephone",
          "传真", "fax",
          "E-mail", "email",
          "公报网址", "website");

  private static final Map<String, String> KINDS =
      Map.of(
          "chapter", "chapter",
          "article", "article",
          "point", "item",
          "section", "heading1",
          "subsection", "heading2",
          "paragraph", "heading3");

  private final SampleFacts facts =
      new SampleFacts(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
  private final Element root;

  private SampleAkn(byte[] akn) {
    this.root = AknXml.root(akn);
  }

  static SampleFacts facts(byte[] akn) {
    SampleAkn reader = new SampleAkn(akn);
    reader.masthead();
    reader.contents();
    Element body = AknXml.children(reader.root, "collectionBody").get(0);
    AknXml.children(body, "component").forEach(c -> reader.document(AknXml.children(c).get(0)));
    containers(reader.root, "conclusions")
        .forEach(c -> AknXml.children(c, "p").forEach(p -> reader.facts.backMatter().add(text(p))));
    return reader.facts;
  }

  private void masthead() {
    List<String> m = facts.masthead();
    Element cover = container(root, "coverPage", "masthead");
    List<String> lines = AknXml.children(cover, "p").stream().map(SampleAkn::text).toList();
    String issue = lines.get(2);
    m.add("title " + text(first(cover, "docTitle")));
    m.add("titleEnglish " + lines.get(3) + " " + lines.get(4));
    m.add("titlePinyin " + lines.get(6));
    m.add("year " + lines.get(1));
    Element publication = first(root, "publication");
    m.add("number " + publication.getAttribute("number"));
    m.add("totalNumber " + issue.substring(issue.indexOf("总第") + 2, issue.lastIndexOf('期')));
    m.add("date " + publication.getAttribute("date"));
    List<Element> imprints =
        containers(root, "preface").filter(c -> c.getAttribute("name").equals("imprint")).toList();
    m.add("sponsor " + compact(first(imprints.get(0), "organization")));
    m.add("supervisor " + compact(first(imprints.get(1), "organization")));
    for (Element p : AknXml.children(container(root, "preface", "editorialBoard"), "p")) {
      AknXml.children(p, "role")
          .forEach(r -> m.add("editor " + compact(r) + " " + compact(first(p, "person"))));
    }
    contact(m);
  }

  /** A line without label goes on with the one above. */
  private void contact(List<String> m) {
    for (Element p : AknXml.children(container(root, "preface", "contact"), "p")) {
      String line = compact(p);
      int colon = line.indexOf('：');
      if (colon < 0) {
        m.set(m.size() - 1, m.get(m.size() - 1) + line);
      } else {
        m.add(CONTACT.get(line.substring(0, colon)) + " " + line.substring(colon + 1));
      }
    }
  }

  private void contents() {
    List<Element> tables =
        containers(root, "preface")
            .filter(c -> c.getAttribute("name").equals("tableOfContents"))
            .toList();
    for (Element table : tables) {
      String language = table.getAttribute("xml:lang");
      for (Element item : AknXml.children(first(table, "toc"))) {
        entry(language.isEmpty() ? "zh" : language, item);
      }
    }
  }

  private void entry(String language, Element item) {
    if (item.getAttribute("level").equals("1")) {
      facts.contents().add(language + " " + text(item));
      return;
    }
    String page = compact(first(item, "inline"));
    String line = compact(item);
    String title = line.substring(0, line.length() - page.length());
    if (title.endsWith("）") || title.endsWith(")")) {
      int number = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
      title = title.substring(0, number) + title.substring(number + 1, title.length() - 1);
    }
    String index = item.getAttribute("href").replace("#cmp_", "");
    String digits = page.substring(1, page.length() - 1);
    facts.contents().add(language + " " + index + " p" + digits + " " + title);
  }

  private void document(Element document) {
    List<String> fields = new ArrayList<>();
    fields.add("name " + document.getAttribute("name"));
    Element parent = (Element) document.getParentNode();
    fields.add("relation " + parent.getAttribute("class"));
    fields.add("title " + text(first(container(document, "preface", "title"), "docTitle")));
    own(document, "docNumber").forEach(n -> fields.add("number " + text(n)));
    part(document, "preface", "adoptionNote").forEach(c -> adoption(c, fields));
    Element meta = AknXml.children(document, "meta").get(0);
    own(meta, "eventRef")
        .filter(e -> e.getAttribute("refersTo").equals("#event-entryIntoForce"))
        .forEach(e -> fields.add("effective " + e.getAttribute("date")));
    part(document, "preamble", "addressees")
        .flatMap(c -> own(c, "organization"))
        .forEach(o -> fields.add("addressee " + text(o)));
    part(document, "conclusions", "signature")
        .flatMap(c -> own(c, "signature"))
        .forEach(s -> fields.add("signature " + text(s)));
    part(document, "conclusions", "signature")
        .flatMap(c -> own(c, "docDate"))
        .forEach(d -> fields.add("date " + d.getAttribute("date")));
    part(document, "conclusions", "note")
        .forEach(n -> fields.add("note " + text(n).replaceAll("[（）]", "")));
    part(document, "conclusions", "colophon").forEach(c -> colophon(c, fields));
    fields.removeIf(f -> f.endsWith(" "));
    facts.documents().add(fields);
    body(document);
    for (Element attachments : AknXml.children(document, "attachments")) {
      own(attachments, "doc").forEach(this::document);
    }
  }

  private static void colophon(Element colophon, List<String> fields) {
    for (Element p : AknXml.children(colophon, "p")) {
      switch (p.getAttribute("class")) {
        case "cc" -> own(p, "organization").forEach(o -> fields.add("copiedTo " + text(o)));
        case "printer" -> fields.add("printedBy " + text(p));
        default -> fields.add("printedOn " + first(p, "date").getAttribute("date"));
      }
    }
  }

  private void body(Element document) {
    List<String> outline = new ArrayList<>();
    facts.outlines().add(outline);
    Stream.of("body", "mainBody")
        .flatMap(name -> AknXml.children(document, name).stream())
        .flatMap(body -> AknXml.all(body).stream())
        .forEach(
            e -> {
              if (e.getLocalName().equals("num")) {
                outline.add(label(e));
              } else if (e.getAttribute("name").equals("responsibleUnits")) {
                note(e);
              }
            });
  }

  private static String label(Element num) {
    Element unit = (Element) num.getParentNode();
    List<Element> heading = AknXml.children(unit, "heading");
    String title = heading.isEmpty() ? "" : compact(heading.get(0));
    return KINDS.get(unit.getLocalName()) + " " + compact(num) + " " + title;
  }

  private void note(Element note) {
    StringBuilder labels = new StringBuilder();
    for (Node n = note.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
      AknXml.children(e, "num").forEach(num -> labels.insert(0, compact(num)));
    }
    facts.notes().add(facts.documents().size() + " " + labels + " " + compact(note));
    List<String> units = new ArrayList<>();
    AknXml.children(note).forEach(unit -> units.add(compact(unit)));
    facts.units().add(String.join("、", units));
  }

  private static void adoption(Element note, List<String> fields) {
    List<Element> dates = own(note, "date").toList();
    List<Element> bodies = own(note, "legislature").toList();
    List<Element> sessions = own(note, "session").toList();
    for (int i = 0; i < dates.size(); i++) {
      String body = text(bodies.get(i)) + text(sessions.get(i));
      fields.add("adoption " + dates.get(i).getAttribute("date") + " " + body);
    }
  }

  private static Stream<Element> part(Element document, String part, String name) {
    return containers(document, part).filter(c -> c.getAttribute("name").equals(name));
  }

  private static Element container(Element document, String part, String name) {
    return part(document, part, name).findFirst().orElseThrow();
  }

  private static Stream<Element> containers(Element document, String part) {
    return AknXml.children(document, part).stream()
        .flatMap(p -> AknXml.children(p, "container").stream());
  }

  /**
   * The elements called {@code name} that belong to {@code element}, not to an attachment in it.
   */
  private static Stream<Element> own(Element element, String name) {
    return AknXml.all(element).stream()
        .filter(e -> e.getLocalName().equals(name))
        .filter(e -> attachment(e) == attachment(element) || name.equals("doc"));
  }

  private static Element attachment(Element element) {
    return AknXml.ancestor(element, "attachment");
  }

  private static Element first(Element element, String name) {
    return AknXml.all(element).stream()
        .filter(e -> e.getLocalName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Element element) {
    return element.getTextContent().strip();
  }

  private static String compact(Element element) {
    return SampleFacts.compact(element.getTextContent());
  }
}

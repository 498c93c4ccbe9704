package io.gazette.emit.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The checks beyond the schema of mapping.md, 12, for one file: AKN-02 to AKN-12, AKN-14 and
 * AKN-15. AKN-13 is a warning about the source, and AKN-17 is about packages.
 */
public final class AknChecks {

  private static final Set<String> IDENTIFIED =
      Set.of(
          ("part subpart chapter section subsection article paragraph subparagraph point indent"
                  + " hcontainer heading subheading intro wrapUp content container formula toc"
                  + " table blockList item ref rref organization role person quantity component"
                  + " attachment documentRef interstitial temporalGroup eventRef original"
                  + " TLCOrganization TLCPerson TLCProcess TLCEvent TLCConcept TLCRole TLCObject"
                  + " TLCReference")
              .split(" "));

  private static final Map<String, String> REFS =
      Map.ofEntries(
          Map.entry("article", "art"),
          Map.entry("chapter", "chp"),
          Map.entry("section", "sec"),
          Map.entry("subsection", "subsec"),
          Map.entry("paragraph", "para"),
          Map.entry("subparagraph", "subpara"),
          Map.entry("attachment", "att"),
          Map.entry("component", "cmp"),
          Map.entry("documentRef", "dref"),
          Map.entry("eventRef", "eref"),
          Map.entry("blockList", "list"),
          Map.entry("temporalGroup", "tmpg"),
          Map.entry("wrapUp", "wrapup"));

  private static final Set<String> ONCE =
      Set.of("heading", "subheading", "intro", "content", "wrapUp");
  private static final Set<String> PARTS =
      Set.of("coverPage", "preface", "preamble", "conclusions");
  private static final Set<String> POINTERS =
      Set.of(
          "href",
          "src",
          "refersTo",
          "source",
          "by",
          "as",
          "outcome",
          "start",
          "end",
          "dictionary",
          "from",
          "upTo");
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]+(_[0-9]+)?");
  private static final Pattern WORK =
      Pattern.compile(
          "/akn/(cn(?:-[0-9]{6})?)/(act|doc|officialGazette|documentCollection)"
              + "(?:/([a-z][a-z0-9-]*))?/([0-9]{4}(?:-[0-9]{2}-[0-9]{2})?)/([^/\\s!@~#?]+)");
  private static final Pattern HREF =
      Pattern.compile(WORK.pattern() + "(/zho@[0-9-]{10})?|/akn/ontology/[a-z]+/[^/\\s]+");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private AknChecks() {}

  /** What is wrong in {@code akn}; empty where nothing is. */
  public static List<String> check(byte[] akn) {
    AknChecks checks = new AknChecks();
    List<Element> elements = AknXml.all(AknXml.root(akn));
    for (Element element : elements) {
      if (element.hasAttribute("eId")) {
        checks.ids.add(element.getAttribute("eId"));
      }
    }
    elements.forEach(checks::element);
    return checks.faults;
  }

  /** The text of {@code akn} in the order of print (AKN-16). */
  public static String text(byte[] akn) {
    return AknText.of(akn);
  }

  private void element(Element element) {
    String name = element.getLocalName();
    require(!IDENTIFIED.contains(name) || element.hasAttribute("eId"), "AKN-02", element, "");
    if (element.hasAttribute("eId")) {
      syntax(element, name);
      prefix(element);
      wId(element);
    }
    pointers(element, name);
    if (name.equals("identification")) {
      identification(element);
    }
  }

  private void syntax(Element element, String name) {
    String eId = element.getAttribute("eId");
    if (name.startsWith("TLC")) {
      require(!eId.isEmpty() && !eId.contains("__"), "AKN-03", element, eId);
      return;
    }
    int cut = eId.lastIndexOf("__");
    String last = cut < 0 ? eId : eId.substring(cut + 2);
    String ref = REFS.getOrDefault(name, name);
    if (ONCE.contains(name)) {
      require(last.equals(ref), "AKN-03", element, eId);
    } else {
      boolean right =
          last.startsWith(ref + "_") && NUMBER.matcher(last.substring(ref.length() + 1)).matches();
      require(right, "AKN-03", element, eId);
    }
  }

  private void prefix(Element element) {
    String eId = element.getAttribute("eId");
    int cut = eId.lastIndexOf("__");
    if (cut < 0 || element.getLocalName().startsWith("TLC")) {
      return;
    }
    String prefix = eId.substring(0, cut);
    boolean found = false;
    for (Node n = element.getParentNode();
        n instanceof Element ancestor && !found;
        n = n.getParentNode()) {
      String name = ancestor.getLocalName();
      found =
          ancestor.getAttribute("eId").equals(prefix)
              || PARTS.contains(name) && prefix.equals(holder(ancestor) + name);
    }
    require(found, "AKN-04", element, eId);
  }

  /** The prefix of the component or attachment that holds {@code element}. */
  private static String holder(Element element) {
    for (Node n = element.getParentNode(); n instanceof Element ancestor; n = n.getParentNode()) {
      if (ancestor.getLocalName().equals("component")
          || ancestor.getLocalName().equals("attachment")) {
        return ancestor.getAttribute("eId") + "__";
      }
    }
    return "";
  }

  private void wId(Element element) {
    Element component = AknXml.ancestor(element, "component");
    if (component == null) {
      require(!element.hasAttribute("wId"), "AKN-15", element, "wId outside a component");
    } else {
      String expected = component.getAttribute("eId") + "__" + element.getAttribute("wId");
      boolean right = element.hasAttribute("wId") && element.getAttribute("eId").equals(expected);
      require(right, "AKN-15", element, element.getAttribute("eId"));
    }
  }

  private void pointers(Element element, String name) {
    for (String pointer : POINTERS) {
      if (!element.hasAttribute(pointer)) {
        continue;
      }
      String value = element.getAttribute(pointer);
      if (value.startsWith("#")) {
        require(ids.contains(value.substring(1)), "AKN-05", element, value);
      } else if (pointer.equals("href") && !name.equals("a")) {
        require(HREF.matcher(value).matches(), "AKN-06", element, value);
      } else if (!pointer.equals("src") && !pointer.equals("href")) {
        require(false, "AKN-05", element, pointer + "=" + value);
      }
    }
  }

  private void identification(Element identification) {
    Map<String, Element> levels = new HashMap<>();
    for (Element level : AknXml.children(identification)) {
      levels.put(level.getLocalName(), level);
      require(AknXml.children(level, "FRBRdate").size() == 1, "AKN-14", level, "");
    }
    Element work = levels.get("FRBRWork");
    String uri = value(work, "FRBRuri");
    work(work, uri);
    Element expression = levels.get("FRBRExpression");
    String language = AknXml.children(expression, "FRBRlanguage").get(0).getAttribute("language");
    String expressionUri = value(expression, "FRBRuri");
    require(
        expressionUri.equals(uri + "/" + language + "@" + date(expression)),
        "AKN-11",
        expression,
        expressionUri);
    Element manifestation = levels.get("FRBRManifestation");
    String manifestationUri = value(manifestation, "FRBRuri");
    require(
        manifestationUri.equals(expressionUri + "." + value(manifestation, "FRBRformat")),
        "AKN-12",
        manifestation,
        manifestationUri);
    components(work, expression, manifestation);
  }

  private void work(Element work, String uri) {
    Matcher parts = WORK.matcher(uri);
    if (!parts.matches()) {
      require(false, "AKN-06", work, uri);
      return;
    }
    require(parts.group(1).equals(value(work, "FRBRcountry")), "AKN-07", work, uri);
    String subtype = parts.group(3) == null ? "" : parts.group(3);
    require(subtype.equals(value(work, "FRBRsubtype")), "AKN-08", work, uri);
    List<String> names = new ArrayList<>();
    AknXml.children(work, "FRBRnumber").forEach(e -> names.add(e.getAttribute("value")));
    AknXml.children(work, "FRBRname").forEach(e -> names.add(e.getAttribute("value")));
    require(names.contains(parts.group(5)), "AKN-09", work, uri);
    // The year of a 发文字号 stays in the IRI where the date is of another year (AKN-13, a warning).
    boolean numbered = parts.group(2).equals("doc") && parts.group(4).length() == 4;
    require(numbered || date(work).startsWith(parts.group(4)), "AKN-10", work, uri);
  }

  /** {@code FRBRthis} is {@code FRBRuri} and one component, the same at all levels. */
  private void components(Element work, Element expression, Element manifestation) {
    String uri = value(work, "FRBRuri");
    String self = value(work, "FRBRthis");
    boolean right = self.startsWith(uri + "/!");
    String component = right ? self.substring(uri.length()) : "";
    String expressionUri = value(expression, "FRBRuri");
    right &= value(expression, "FRBRthis").equals(expressionUri + component);
    right &= value(manifestation, "FRBRthis").equals(expressionUri + component + ".xml");
    require(right, "FRBRthis", work, self);
  }

  private static String date(Element level) {
    return AknXml.children(level, "FRBRdate").get(0).getAttribute("date");
  }

  private static String value(Element level, String name) {
    List<Element> found = AknXml.children(level, name);
    return found.isEmpty() ? "" : found.get(0).getAttribute("value");
  }

  private void require(boolean right, String check, Element element, String detail) {
    if (!right && faults.size() < 50) {
      faults.add(check + " " + element.getLocalName() + " " + detail);
    }
  }
}

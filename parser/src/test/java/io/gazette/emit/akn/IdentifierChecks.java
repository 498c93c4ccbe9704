package io.gazette.emit.akn;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * AKN-02, AKN-03, AKN-04 and AKN-15: who has an id, how it is spelt, whose prefix it bears, and the
 * id it has in its own Work.
 */
final class IdentifierChecks {

  /** Those with the attribute group {@code idreq} that gazettes need; {@code eventRef} besides. */
  static final Set<String> IDENTIFIED =
      Set.of(
          ("part subpart chapter section subsection article paragraph subparagraph point indent"
                  + " hcontainer heading subheading intro wrapUp content container formula toc"
                  + " table blockList item ref rref mod quotedStructure textualMod organization"
                  + " role person quantity component attachment documentRef interstitial"
                  + " authorialNote temporalGroup eventRef original TLCOrganization TLCPerson"
                  + " TLCProcess TLCEvent TLCConcept TLCRole TLCObject TLCReference TLCLocation")
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
          Map.entry("quotedStructure", "qstr"),
          Map.entry("wrapUp", "wrapup"));

  private static final Set<String> ONCE =
      Set.of("heading", "subheading", "intro", "content", "wrapUp");
  private static final Set<String> PARTS =
      Set.of("coverPage", "preface", "preamble", "conclusions");
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]+(_[0-9]+)?");

  private final Faults faults;

  IdentifierChecks(Faults faults) {
    this.faults = faults;
  }

  void check(Element element) {
    String name = element.getLocalName();
    boolean identified = element.hasAttribute("eId");
    faults.require(!IDENTIFIED.contains(name) || identified, "AKN-02", element, "");
    if (identified) {
      syntax(element, name);
      prefix(element);
      wId(element);
    }
  }

  private void syntax(Element element, String name) {
    String eId = element.getAttribute("eId");
    if (name.startsWith("TLC")) {
      faults.require(!eId.isEmpty() && !eId.contains("__"), "AKN-03", element, eId);
      return;
    }
    int cut = eId.lastIndexOf("__");
    String last = cut < 0 ? eId : eId.substring(cut + 2);
    String ref = REFS.getOrDefault(name, name);
    if (ONCE.contains(name)) {
      faults.require(last.equals(ref), "AKN-03", element, eId);
    } else {
      boolean right =
          last.startsWith(ref + "_") && NUMBER.matcher(last.substring(ref.length() + 1)).matches();
      faults.require(right, "AKN-03", element, eId);
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
    faults.require(found, "AKN-04", element, eId);
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

  /**
   * In a component the eId is that of the component and the wId; in new text the wId is that of the
   * amended Work, whatever the eId; elsewhere there is none.
   */
  private void wId(Element element) {
    Element quoted = AknXml.ancestor(element, "quotedStructure");
    Element component = AknXml.ancestor(element, "component");
    String eId = element.getAttribute("eId");
    String wId = element.getAttribute("wId");
    if (quoted != null) {
      boolean ofWork = !wId.isEmpty() && !wId.contains("qstr") && !wId.equals(eId);
      faults.require(ofWork, "AKN-15", element, eId + " is " + wId + " in the amended Work");
    } else if (component == null || element.getLocalName().equals("documentRef")) {
      faults.require(
          !element.hasAttribute("wId"), "AKN-15", element, "wId, but no Work of its own");
    } else {
      String expected = component.getAttribute("eId") + "__" + wId;
      boolean right = element.hasAttribute("wId") && eId.equals(expected);
      faults.require(right, "AKN-15", element, eId);
    }
  }
}

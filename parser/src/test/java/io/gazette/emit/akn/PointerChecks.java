package io.gazette.emit.akn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** AKN-05 and AKN-06: what points into the file points at something, all else is an IRI. */
final class PointerChecks {

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

  /** A Work, an Expression or a portion of either; or a thing that is no document (2.1, 2.2). */
  private static final Pattern HREF =
      Pattern.compile(
          FrbrChecks.WORK.pattern()
              + "(/zho@[0-9-]{10})?(/![a-z]+_[0-9]+(?:/[a-z]+_[0-9]+)*)?(/~[0-9A-Za-z_-]+)?"
              + "|/akn/ontology/[a-z]+/[^/\\s]+(/~[0-9A-Za-z_-]+)?");

  private final Set<String> ids = new HashSet<>();
  private final Faults faults;

  PointerChecks(List<Element> elements, Faults faults) {
    this.faults = faults;
    for (Element element : elements) {
      if (element.hasAttribute("eId")) {
        ids.add(element.getAttribute("eId"));
      }
    }
  }

  void check(Element element) {
    String name = element.getLocalName();
    for (String pointer : POINTERS) {
      if (!element.hasAttribute(pointer)) {
        continue;
      }
      String value = element.getAttribute(pointer);
      if (value.startsWith("#")) {
        faults.require(ids.contains(value.substring(1)), "AKN-05", element, value);
      } else if (isIri(pointer, name)) {
        faults.require(HREF.matcher(value).matches(), "AKN-06", element, value);
      } else if (!pointer.equals("src") && !pointer.equals("href")) {
        faults.require(false, "AKN-05", element, pointer + "=" + value);
      }
    }
  }

  private static boolean isIri(String pointer, String element) {
    boolean range = element.equals("rref") && (pointer.equals("from") || pointer.equals("upTo"));
    return range || pointer.equals("href") && !element.equals("a");
  }
}

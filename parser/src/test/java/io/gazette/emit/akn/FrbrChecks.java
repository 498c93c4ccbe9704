package io.gazette.emit.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** AKN-07 to AKN-14: what identifies a document says the same at all three levels. */
final class FrbrChecks {

  /** A Work IRI by place, type, subtype, date and last segment (mapping.md, 2.1). */
  static final Pattern WORK =
      Pattern.compile(
          "/akn/(cn(?:-[0-9]{6})?)/(act|doc|officialGazette|documentCollection)"
              + "(?:/([a-z][a-z0-9-]*))?/([0-9]{4}(?:-[0-9]{2}-[0-9]{2})?)/([^/\\s!@~#?]+)");

  private final Faults faults;

  FrbrChecks(Faults faults) {
    this.faults = faults;
  }

  void check(Element element) {
    if (element.getLocalName().equals("identification")) {
      identification(element);
    }
  }

  private void identification(Element identification) {
    Map<String, Element> levels = new HashMap<>();
    for (Element level : AknXml.children(identification)) {
      levels.put(level.getLocalName(), level);
      faults.require(AknXml.children(level, "FRBRdate").size() == 1, "AKN-14", level, "");
    }
    Element work = levels.get("FRBRWork");
    String uri = value(work, "FRBRuri");
    work(work, uri);
    Element expression = levels.get("FRBRExpression");
    String language = AknXml.children(expression, "FRBRlanguage").get(0).getAttribute("language");
    String expressionUri = value(expression, "FRBRuri");
    boolean version = expressionUri.equals(uri + "/" + language + "@" + date(expression));
    faults.require(version, "AKN-11", expression, expressionUri);
    Element manifestation = levels.get("FRBRManifestation");
    String manifestationUri = value(manifestation, "FRBRuri");
    boolean format =
        manifestationUri.equals(expressionUri + "." + value(manifestation, "FRBRformat"));
    faults.require(format, "AKN-12", manifestation, manifestationUri);
    components(work, expression, manifestation);
  }

  private void work(Element work, String uri) {
    Matcher parts = WORK.matcher(uri);
    if (!parts.matches()) {
      faults.require(false, "AKN-06", work, uri);
      return;
    }
    faults.require(parts.group(1).equals(value(work, "FRBRcountry")), "AKN-07", work, uri);
    String subtype = parts.group(3) == null ? "" : parts.group(3);
    faults.require(subtype.equals(value(work, "FRBRsubtype")), "AKN-08", work, uri);
    List<String> names = new ArrayList<>();
    AknXml.children(work, "FRBRnumber").forEach(e -> names.add(e.getAttribute("value")));
    AknXml.children(work, "FRBRname").forEach(e -> names.add(e.getAttribute("value")));
    faults.require(names.contains(parts.group(5)), "AKN-09", work, uri);
    boolean otherYear = otherYear(work, parts);
    faults.require(otherYear || date(work).startsWith(parts.group(4)), "AKN-10", work, uri);
  }

  /** The year of a 发文字号 stays in the IRI where the date is of another year (AKN-13). */
  private static boolean otherYear(Element work, Matcher uri) {
    String year = uri.group(4);
    return year.length() == 4 && uri.group(5).contains(year) && !date(work).startsWith(year);
  }

  /** AKN-13, a warning: the numbers whose year is not that of the date, such as 某政发〔2020〕8号. */
  static List<String> otherYears(byte[] akn) {
    List<String> numbers = new ArrayList<>();
    for (Element element : AknXml.all(AknXml.root(akn))) {
      if (element.getLocalName().equals("FRBRWork")) {
        Matcher parts = WORK.matcher(value(element, "FRBRuri"));
        if (parts.matches() && otherYear(element, parts)) {
          numbers.add(parts.group(5));
        }
      }
    }
    return numbers;
  }

  /** {@code FRBRthis} is {@code FRBRuri} and one component, the same at all levels (2.2). */
  private void components(Element work, Element expression, Element manifestation) {
    String uri = value(work, "FRBRuri");
    String self = value(work, "FRBRthis");
    boolean right = self.startsWith(uri + "/!");
    String component = right ? self.substring(uri.length()) : "";
    String expressionUri = value(expression, "FRBRuri");
    right &= value(expression, "FRBRthis").equals(expressionUri + component);
    right &= value(manifestation, "FRBRthis").equals(expressionUri + component + ".xml");
    faults.require(right, "FRBRthis", work, self);
  }

  private static String date(Element level) {
    List<Element> dates = AknXml.children(level, "FRBRdate");
    return dates.isEmpty() ? "" : dates.get(0).getAttribute("date");
  }

  private static String value(Element level, String name) {
    List<Element> found = AknXml.children(level, name);
    return found.isEmpty() ? "" : found.get(0).getAttribute("value");
  }
}

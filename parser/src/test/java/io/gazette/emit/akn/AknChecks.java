package io.gazette.emit.akn;

import java.util.List;
import org.w3c.dom.Element;

/**
 * The checks beyond the schema of mapping.md, 12, that one file can be asked: AKN-02 to AKN-12,
 * AKN-14 and AKN-15. AKN-13 is a warning about the source ({@link FrbrChecks#otherYears}), AKN-16
 * needs the source ({@link AknText}), AKN-17 the package ({@link PackageChecks}).
 */
public final class AknChecks {

  private AknChecks() {}

  /** What is wrong in {@code akn}, each fault with the check it broke; empty where nothing is. */
  public static List<String> check(byte[] akn) {
    return check(AknXml.root(akn));
  }

  static List<String> check(Element root) {
    Faults faults = new Faults();
    List<Element> elements = AknXml.all(root);
    PointerChecks pointers = new PointerChecks(elements, faults);
    IdentifierChecks identifiers = new IdentifierChecks(faults);
    FrbrChecks frbr = new FrbrChecks(faults);
    for (Element element : elements) {
      identifiers.check(element);
      pointers.check(element);
      frbr.check(element);
    }
    return faults.list();
  }

  /** The text of {@code akn} in the order of print (AKN-16). */
  public static String text(byte[] akn) {
    return AknText.of(akn);
  }
}

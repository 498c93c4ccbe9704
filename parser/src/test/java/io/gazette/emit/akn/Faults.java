package io.gazette.emit.akn;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What checks found wrong in a file: {@code AKN-05 ref #art_99}. */
final class Faults {

  private static final int MOST = 50;

  private final List<String> faults = new ArrayList<>();

  void require(boolean right, String check, Element element, String detail) {
    if (!right && faults.size() < MOST) {
      faults.add(check + " " + element.getLocalName() + " " + detail);
    }
  }

  List<String> list() {
    return List.copyOf(faults);
  }
}

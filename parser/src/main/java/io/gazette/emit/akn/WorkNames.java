package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Printed;
import java.util.ArrayList;
import java.util.List;

/** What {@code FRBRnumber} and {@code FRBRname} hold (mapping.md, 2.3). */
final class WorkNames {

  private WorkNames() {}

  /** The 发文字号 and the 令号 of {@code document}, as segments. */
  static List<String> numbers(Document document) {
    List<String> numbers = new ArrayList<>();
    if (document.number().isPresent()) {
      add(document.number().get().normal(), numbers);
    }
    if (document.order().isPresent()) {
      String kind = isAnnouncement(document) ? "公告" : "令";
      add(document.order().get().issuer() + kind + document.order().get().number(), numbers);
    }
    return numbers;
  }

  /** A 地方性法规 is promulgated by 公告: 某市人民代表大会常务委员会公告第十五号. */
  private static boolean isAnnouncement(Document document) {
    for (Printed line : document.head()) {
      if (line.part() == Printed.Part.ORDER_HEAD) {
        return Segment.printable(line.text()).endsWith("公告");
      }
    }
    return false;
  }

  private static void add(String number, List<String> numbers) {
    String segment = Segment.of(number);
    if (!segment.isEmpty() && !numbers.contains(segment)) {
      numbers.add(segment);
    }
  }

  /** The title; and the last segment of the IRI, where it is neither the title nor a number. */
  static List<String> of(String name, List<String> numbers, String uri) {
    String last = uri.substring(uri.lastIndexOf('/') + 1);
    List<String> names = new ArrayList<>();
    if (!name.isEmpty()) {
      names.add(name);
    }
    if (!name.equals(last) && !numbers.contains(last)) {
      names.add(last);
    }
    return names;
  }
}

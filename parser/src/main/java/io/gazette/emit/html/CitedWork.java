package io.gazette.emit.html;

import java.util.ArrayList;
import java.util.List;

/**
 * What the IRI of a text says of it (mapping.md, 2.1).
 *
 * @param iri itself
 * @param name the last of its segments: a title or a 发文字号
 * @param type {@code law}, …; {@code ""} where it tells none
 * @param date of the text, as far as it is told; {@code ""} where it is not
 */
record CitedWork(String iri, String name, String type, String date) {

  private static final String OF_ITS_NAME = "/akn/ontology/reference/cn.";

  static CitedWork of(String iri) {
    if (iri.startsWith(OF_ITS_NAME)) {
      return new CitedWork(iri, iri.substring(OF_ITS_NAME.length()), "", "");
    }
    List<String> segments = segments(iri);
    int last = segments.size() - 1;
    // /akn/{place}/act/{subtype}/{date}/{title}, /akn/{place}/doc/{year}/{number}
    boolean akn = last >= 4 && segments.get(1).equals("akn");
    return akn
        ? new CitedWork(
            iri,
            segments.get(last),
            segments.get(3).equals("act") ? segments.get(last - 2) : "",
            segments.get(last - 1))
        : new CitedWork(iri, iri, "", "");
  }

  private static List<String> segments(String iri) {
    List<String> segments = new ArrayList<>();
    int from = 0;
    for (int at = iri.indexOf('/'); at >= 0; at = iri.indexOf('/', from)) {
      segments.add(iri.substring(from, at));
      from = at + 1;
    }
    segments.add(iri.substring(from));
    return segments;
  }

  /** 法律，2005-08-28. */
  String about(Words words) {
    String kind = words.type(type);
    return kind.isEmpty() || date.isEmpty() ? kind + date : kind + words.comma() + date;
  }
}

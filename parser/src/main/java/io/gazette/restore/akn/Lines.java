package io.gazette.restore.akn;

import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * The printed lines of a document.
 *
 * @param head above its body
 * @param tail below it
 * @param colophon of its 版记
 */
record Lines(List<Printed> head, List<Printed> tail, List<Printed> colophon) {

  /** The texts of the lines of the head that are {@code part}. */
  List<String> ofHead(Part part) {
    return texts(head.stream(), part);
  }

  /** The texts of the lines of head and tail that are {@code part}. */
  List<String> of(Part part) {
    return texts(Stream.concat(head.stream(), tail.stream()), part);
  }

  private static List<String> texts(Stream<Printed> lines, Part part) {
    return lines.filter(line -> line.part() == part).map(Printed::text).toList();
  }
}

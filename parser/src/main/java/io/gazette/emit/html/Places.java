package io.gazette.emit.html;

import io.gazette.emit.markup.Markup;
import io.gazette.text.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The places of the source that elements say they stand at: where something may be put beside. */
final class Places implements Markup {

  private final Identity meta = new Identity();
  private final TreeSet<Long> places = new TreeSet<>();
  private final TreeMap<Integer, Long> firstOfPage = new TreeMap<>();

  /** A place as a number that grows with the text. */
  static long key(Span span) {
    return ((long) span.line() << Integer.SIZE) + span.column();
  }

  /** The last place that begins at {@code span} or before it; else the first; 0 for none. */
  long before(Span span) {
    Long before = places.floor(key(span));
    return before != null ? before : places.isEmpty() ? 0 : places.first();
  }

  /** The first place after {@code span}, on a later page where the file has pages; 0 for none. */
  long after(Span span) {
    Long after = places.higher(key(span));
    if (span.page() > 0) {
      Map.Entry<Integer, Long> page = firstOfPage.higherEntry(span.page());
      after = page == null ? null : page.getValue();
    }
    return after == null ? 0 : after;
  }

  @Override
  public void declaration() {}

  @Override
  public void start(String name) {
    meta.start(name);
  }

  @Override
  public void attribute(String name, String value) {}

  @Override
  public void at(Span span) {
    if (!meta.isOpen()) {
      places.add(key(span));
      firstOfPage.merge(span.page(), key(span), Math::min);
    }
  }

  @Override
  public void text(String text, int from, int to) {}

  @Override
  public void lineEnd() {}

  @Override
  public void end() {
    meta.end();
  }

  @Override
  public void hold() {}

  @Override
  public byte[] release() {
    return new byte[0];
  }

  @Override
  public void write(byte[] held) {}

  @Override
  public void flush() {}
}

package io.gazette.restore;

import io.gazette.read.UnreadableSourceException;

/** A type of value. */
interface Kind<T> {

  Kind<String> TEXT = RecordReader::text;
  Kind<Integer> NUMBER = RecordReader::number;
  Kind<Boolean> YES = RecordReader::yes;
  Kind<java.time.LocalDate> DATE = RecordReader::date;

  /** Reads one; {@code field} is what messages call it. */
  T read(RecordReader in, String field) throws UnreadableSourceException;

  /** A list of these. */
  static <T> Kind<java.util.List<T>> list(Kind<T> items) {
    return (in, field) -> in.list(field, items);
  }
}

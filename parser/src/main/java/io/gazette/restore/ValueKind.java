package io.gazette.restore;

import io.gazette.read.UnreadableSourceException;
import java.time.LocalDate;
import java.util.List;

/** A type of value. */
interface ValueKind<T> {

  ValueKind<String> TEXT = RecordReader::text;
  ValueKind<Integer> NUMBER = RecordReader::number;
  ValueKind<Boolean> YES = RecordReader::yes;
  ValueKind<LocalDate> DATE = RecordReader::date;

  /** Reads one; {@code field} is what messages call it. */
  T read(RecordReader in, String field) throws UnreadableSourceException;

  /** A list of these. */
  static <T> ValueKind<List<T>> list(ValueKind<T> items) {
    return (in, field) -> in.list(field, items);
  }
}

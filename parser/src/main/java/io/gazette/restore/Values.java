package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of an object that was read; what is absent is {@code ""}, 0, empty. */
final class Values {

  private final RecordReader in;
  private final Message name;
  private final List<String> fields;
  private final int start;
  private final Object[] values;
  private final int[] places;

  /**
   * @param name what messages call the object
   * @param fields the names of all it may have
   */
  Values(RecordReader in, Message name, List<String> fields) {
    this.in = in;
    this.name = name;
    this.fields = fields;
    this.start = in.place();
    this.values = new Object[fields.size()];
    this.places = new int[fields.size()];
  }

  /** Where the object starts. */
  int start() {
    return start;
  }

  boolean has(int which) {
    return values[which] != null;
  }

  void put(int which, int place, Object value) {
    values[which] = value;
    places[which] = place;
  }

  boolean has(String field) {
    return has(fields.indexOf(field));
  }

  String text(String field) {
    return of(field, "");
  }

  int number(String field) {
    return of(field, 0);
  }

  OptionalInt someNumber(String field) {
    return has(field) ? OptionalInt.of(number(field)) : OptionalInt.empty();
  }

  boolean yes(String field) {
    return of(field, false);
  }

  Optional<LocalDate> date(String field) {
    return some(field);
  }

  Span span() {
    return of("span", Span.NONE);
  }

  <T> List<T> list(String field) {
    return of(field, List.of());
  }

  /** The value of a field that its shape demands. */
  <T> T get(String field) {
    return of(field, null);
  }

  <T> Optional<T> some(String field) {
    return Optional.ofNullable(of(field, null));
  }

  /** The value of {@code field}, which has the type that its shape gives it. */
  @SuppressWarnings("unchecked")
  private <T> T of(String field, T otherwise) {
    Object value = values[fields.indexOf(field)];
    return value == null ? otherwise : (T) value;
  }

  /** What is wrong with the value of {@code field}, or where it is absent with the object. */
  UnreadableSourceException fault(String field, Message fault, Message cure) {
    int place = has(field) ? places[fields.indexOf(field)] : start;
    return in.fault(place, fault, cure);
  }

  /** Refuses fields that another type of the object has: those not in {@code allowed}. */
  void only(String type, List<String> allowed) throws UnreadableSourceException {
    for (String field : fields) {
      if (has(field) && !allowed.contains(field)) {
        throw fault(
            field,
            new Message(
                "type 为 " + type + " 的" + name.zh() + "没有字段 \"" + field + "\"",
                name.en() + " of type " + type + " has no field \"" + field + "\""),
            Suggestion.fields(allowed));
      }
    }
  }
}

package io.gazette.restore;

import io.gazette.diagnostic.Message;
import io.gazette.read.UnreadableSourceException;
import java.util.ArrayList;
import java.util.List;

/** An object of the record: the fields it may and must have, and the value it becomes. */
final class Shape<T> implements ValueKind<T> {

  /** Makes the value of the fields that were read. */
  interface Maker<T> {
    T make(Values values) throws UnreadableSourceException;
  }

  private final Message name;
  private final Maker<T> maker;
  private final List<String> fields = new ArrayList<>();
  private final List<ValueKind<?>> kinds = new ArrayList<>();
  private final List<Boolean> required = new ArrayList<>();

  /**
   * @param zh what messages call it: 公文
   * @param en the same in English: {@code a document}
   */
  Shape(String zh, String en, Maker<T> maker) {
    this.name = new Message(zh, en);
    this.maker = maker;
  }

  /** Adds fields that may be absent. */
  Shape<T> may(ValueKind<?> kind, String... names) {
    return add(kind, false, names);
  }

  /** Adds fields without which it is none. */
  Shape<T> must(ValueKind<?> kind, String... names) {
    return add(kind, true, names);
  }

  private Shape<T> add(ValueKind<?> kind, boolean isRequired, String... names) {
    for (String each : names) {
      fields.add(each);
      kinds.add(kind);
      required.add(isRequired);
    }
    return this;
  }

  @Override
  public T read(RecordReader in, String field) throws UnreadableSourceException {
    in.beginObject(field);
    Values values = new Values(in, name, fields);
    while (in.next() == Token.FIELD) {
      field(in, values);
    }
    in.endObject();
    for (int i = 0; i < fields.size(); i++) {
      if (required.get(i) && !values.has(i)) {
        throw in.fault(
            values.start(),
            new Message(name.zh() + "缺少字段 " + fields.get(i), name.en() + " lacks " + fields.get(i)),
            new Message("请补上这个字段", "add this field"));
      }
    }
    return maker.make(values);
  }

  private void field(RecordReader in, Values values) throws UnreadableSourceException {
    String field = in.name();
    int place = in.place();
    int which = fields.indexOf(field);
    if (which < 0) {
      throw in.fault(
          place,
          new Message(
              name.zh() + "没有字段 " + RecordText.quoted(field),
              name.en() + " has no field " + RecordText.quoted(field)),
          Suggestion.of(field, fields, Suggestion.fields(fields)));
    }
    if (values.has(which)) {
      throw in.fault(
          place,
          new Message(name.zh() + "的字段 " + field + " 出现两次", name.en() + " has " + field + " twice"),
          new Message("请删去一个", "take one of them out"));
    }
    in.next();
    values.put(which, place, kinds.get(which).read(in, field));
  }
}

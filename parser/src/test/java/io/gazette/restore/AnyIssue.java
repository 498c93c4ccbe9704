package io.gazette.restore;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Source;
import io.gazette.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Issues with any value in any component of any record of the model, as its types allow: a
 * component that comes into the model is in here at once, and lost where nobody reads it back.
 */
public final class AnyIssue {

  private static final String[] WORDS = {
    "市人民政府",
    "no",
    "~",
    "012",
    "2020-04-29",
    "a: b",
    "# 甲",
    "- 乙",
    "“引文”",
    "\"",
    "'",
    "\\",
    "{",
    "&a",
    "*a",
    "<<",
    "𠮷",
    "　",
    "\t",
    "\n",
    "\n\n甲",
    " 甲",
    "甲 ",
    "\u2028",
    "\u0085",
    "\u200B",
    "\u00A0",
    "é",
    "!",
    "%",
    "@",
    "`",
    "|",
    ">",
    "true",
    "null",
    ".inf",
    "0x1F",
    "1e3",
    "?",
    "---",
    "...",
    ""
  };

  private static final int DEEPEST = 5;

  private final RandomGenerator random;
  private int depth;

  AnyIssue(long seed) {
    this(new SplittableRandom(seed));
  }

  /** Issues of somebody else's choices. */
  public AnyIssue(RandomGenerator random) {
    this.random = random;
  }

  public Issue issue() {
    return (Issue) record(Issue.class);
  }

  private Object record(Class<?> type) {
    depth++;
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = value(components[i].getGenericType(), type, components[i].getName());
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return legal(constructor.newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    } finally {
      depth--;
    }
  }

  private Object value(Type type, Class<?> owner, String component) {
    if (type instanceof ParameterizedType of) {
      Type argument = of.getActualTypeArguments()[0];
      return of.getRawType() == Optional.class
          ? optional(argument, owner, component)
          : list(argument, owner, component);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return component.equals("language") ? "zh" : text();
    } else if (plain == int.class) {
      return random.nextInt(5000);
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == OptionalInt.class) {
      return random.nextBoolean() ? OptionalInt.of(random.nextInt(5000)) : OptionalInt.empty();
    } else if (plain == LocalDate.class) {
      return LocalDate.of(
          1949 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    } else if (plain == Span.class) {
      return span();
    } else if (plain.isSealed()) {
      Class<?>[] kinds = plain.getPermittedSubclasses();
      return record(kinds[random.nextInt(kinds.length)]);
    }
    return record(plain);
  }

  private Optional<Object> optional(Type argument, Class<?> owner, String component) {
    return random.nextBoolean() ? Optional.of(value(argument, owner, component)) : Optional.empty();
  }

  private List<Object> list(Type argument, Class<?> owner, String component) {
    List<Object> list = new ArrayList<>();
    boolean nests = depth > DEEPEST && argument instanceof Class<?> c && c != String.class;
    for (int i = nests ? 0 : random.nextInt(3); i > 0; i--) {
      list.add(value(argument, owner, component));
    }
    return list;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private Span span() {
    int line = 1 + random.nextInt(999);
    return random.nextInt(3) == 0
        ? Span.NONE
        : new Span(line, 1 + random.nextInt(80), line + 1, 2, random.nextInt(3));
  }

  /** What the types of a record allow and its meaning does not. */
  private Object legal(Object made) {
    if (made instanceof Block.Unit u) {
      int level = u.type() == Block.Type.HEADING ? 1 + random.nextInt(5) : 0;
      return new Block.Unit(
          u.type(),
          level,
          u.num(),
          u.number(),
          u.heading(),
          u.text(),
          u.responsibility(),
          u.quoted(),
          u.children(),
          u.span());
    }
    if (made instanceof Block.Table t) {
      return new Block.Table(t.rows(), Math.min(t.head(), t.rows().size()), t.span());
    }
    if (made instanceof Block.Cell c) {
      return new Block.Cell(c.text(), c.columns() + 1, c.rows() % 2 + 1);
    }
    if (made instanceof Source.Property p) {
      return new Source.Property("名" + p.name(), p.value(), p.span());
    }
    if (made instanceof Issue issue) {
      return new Issue(
          issue.source(),
          issue.place(),
          issue.masthead(),
          issue.contents(),
          issue.documents().stream().map(d -> (Document) related(d, false)).toList(),
          issue.backMatter(),
          issue.joins(),
          issue.discarded());
    }
    return made;
  }

  /** A document of the issue has no relation, an attachment has one. */
  private Object related(Document document, boolean attached) {
    try {
      RecordComponent[] components = Document.class.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = components[i].getAccessor().invoke(document);
        if (components[i].getName().equals("relation")) {
          values[i] = attached ? Optional.of(Document.Relation.ANNEX) : Optional.empty();
        } else if (components[i].getName().equals("attachments")) {
          values[i] = document.attachments().stream().map(a -> related(a, true)).toList();
        }
      }
      return Document.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

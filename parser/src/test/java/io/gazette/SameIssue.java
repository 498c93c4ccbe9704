package io.gazette;

import io.gazette.model.Issue;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two issues in all that Akoma Ntoso says without positions: every component of every
 * record of the model but places, the source, what was discarded and joined.
 */
final class SameIssue {

  private static final Set<String> NOT_COMPARED = Set.of("span", "source", "discarded", "joins");

  private static final Set<String> NOT_COMPARED_WITH_POSITIONS =
      Set.of("source", "discarded", "page");

  private final Set<String> notCompared;

  private SameIssue(Set<String> notCompared) {
    this.notCompared = notCompared;
  }

  /** The first component that differs, with its path; empty where none does. */
  static Optional<String> difference(Issue wanted, Issue found) {
    return new SameIssue(NOT_COMPARED).compare(wanted, found);
  }

  /** The same, with all places. */
  static Optional<String> differenceWithPositions(Issue wanted, Issue found) {
    return new SameIssue(NOT_COMPARED_WITH_POSITIONS).compare(wanted, found);
  }

  private Optional<String> compare(Issue wanted, Issue found) {
    try {
      return difference("", wanted, found);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Optional<String> difference(String path, Object wanted, Object found)
      throws ReflectiveOperationException {
    if (wanted instanceof Optional<?> a && found instanceof Optional<?> b) {
      return a.isPresent() && b.isPresent()
          ? difference(path, a.get(), b.get())
          : unequal(path, wanted, found);
    }
    if (wanted instanceof List<?> a && found instanceof List<?> b) {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
        Optional<String> difference = difference(path + "/" + i, a.get(i), b.get(i));
        if (difference.isPresent()) {
          return difference;
        }
      }
      return a.size() == b.size() ? Optional.empty() : unequal(path, wanted, found);
    }
    if (wanted instanceof Record && wanted.getClass() == found.getClass()) {
      for (RecordComponent component : wanted.getClass().getRecordComponents()) {
        if (!notCompared.contains(component.getName())) {
          component.getAccessor().setAccessible(true);
          Optional<String> difference =
              difference(
                  path + "/" + component.getName(),
                  component.getAccessor().invoke(wanted),
                  component.getAccessor().invoke(found));
          if (difference.isPresent()) {
            return difference;
          }
        }
      }
      return Optional.empty();
    }
    return unequal(path, wanted, found);
  }

  private static Optional<String> unequal(String path, Object wanted, Object found) {
    return wanted.equals(found)
        ? Optional.empty()
        : Optional.of(path + ": " + shown(wanted) + " became " + shown(found));
  }

  private static String shown(Object value) {
    String text = value.toString();
    return text.length() > 160 ? text.substring(0, 160) + "…" : text;
  }
}

package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event in the life of a document (mapping.md, 4).
 *
 * @param kind what happened
 * @param date when
 */
record Event(Kind kind, LocalDate date) {

  /** "{@code eventRef/@type} knows only three words; the exact event is in {@code refersTo}". */
  enum Kind {
    GENERATION("generation", "制定", "generation"),
    AMENDMENT("amendment", "修改", "amendment"),
    PRINTING("printing", "印发", "generation"),
    PUBLICATION("publication", "公报刊登", "generation"),
    ENTRY_INTO_FORCE("entryIntoForce", "施行", "generation"),
    REPEAL("repeal", "废止", "repeal");

    private final String token;
    private final String label;
    private final String type;

    Kind(String token, String label, String type) {
      this.token = token;
      this.label = label;
      this.type = type;
    }

    String token() {
      return token;
    }

    String label() {
      return label;
    }

    String type() {
      return type;
    }
  }

  /** The events of {@code document}; {@code published} is the date of the issue. */
  static List<Event> of(Document document, Work work, Optional<LocalDate> published) {
    List<Event> events = new ArrayList<>();
    add(Kind.GENERATION, work.day(), events);
    for (AdoptionStep step : document.adoption()) {
      if (WorkDates.isAmendment(step)) {
        add(Kind.AMENDMENT, step.date(), events);
      }
    }
    if (document.colophon().isPresent()) {
      add(Kind.PRINTING, document.colophon().get().printedOn(), events);
    }
    add(Kind.PUBLICATION, published, events);
    add(Kind.ENTRY_INTO_FORCE, document.effectiveDate(), events);
    for (AdoptionStep step : document.adoption()) {
      if (step.action().equals(Kind.REPEAL.label())) {
        add(Kind.REPEAL, step.date(), events);
      }
    }
    return events;
  }

  private static void add(Kind kind, Optional<LocalDate> day, List<Event> events) {
    if (day.isPresent()) {
      events.add(new Event(kind, day.get()));
    }
  }

  /** Which of {@code events} is the last of {@code kind}, from 1; 0 for none. */
  static int last(List<Event> events, Kind kind) {
    for (int i = events.size(); i > 0; i--) {
      if (events.get(i - 1).kind() == kind) {
        return i;
      }
    }
    return 0;
  }
}

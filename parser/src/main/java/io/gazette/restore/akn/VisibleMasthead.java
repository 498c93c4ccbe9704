package io.gazette.restore.akn;

import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Masthead.Editor;
import io.gazette.model.Printed;
import io.gazette.text.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What of a recorded masthead still holds: a field that its lines do not show any more is what they
 * say now, if they say it.
 */
final class VisibleMasthead {

  private final Masthead recorded;
  private final Masthead read;
  private final String shown;

  private VisibleMasthead(Masthead recorded) {
    this.recorded = recorded;
    this.read = ReadAnew.masthead(recorded.printed());
    List<String> texts = new ArrayList<>();
    for (Printed line : recorded.printed()) {
      texts.add(line.text());
    }
    this.shown = String.join("\n", texts);
  }

  static Masthead of(Masthead recorded) {
    return recorded.printed().isEmpty() ? recorded : new VisibleMasthead(recorded).masthead();
  }

  private Masthead masthead() {
    return new Masthead(
        text(recorded.title(), read.title()),
        text(recorded.titleEnglish(), read.titleEnglish()),
        text(recorded.titlePinyin(), read.titlePinyin()),
        number(recorded.year(), read.year()),
        number(recorded.number(), read.number()),
        number(recorded.totalNumber(), read.totalNumber()),
        date(),
        text(recorded.sponsor(), read.sponsor()),
        text(recorded.supervisor(), read.supervisor()),
        editors(),
        contact(recorded.contact(), read.contact()),
        recorded.printed());
  }

  private Contact contact(Contact old, Contact now) {
    return new Contact(
        text(old.address(), now.address()),
        text(old.postcode(), now.postcode()),
        text(old.telephone(), now.telephone()),
        text(old.fax(), now.fax()),
        text(old.email(), now.email()),
        text(old.website(), now.website()));
  }

  private String text(String old, String now) {
    return Visible.shows(shown, old) || now.isEmpty() ? old : now;
  }

  private static OptionalInt number(OptionalInt old, OptionalInt now) {
    return now.isPresent() ? now : old;
  }

  private Optional<LocalDate> date() {
    Optional<ChineseDate.Found> found = ChineseDate.find(shown, 0);
    while (found.isPresent()) {
      if (recorded.date().isPresent() && found.get().date().equals(recorded.date().get())) {
        return recorded.date();
      }
      found = ChineseDate.find(shown, found.get().to());
    }
    return read.date().isPresent() ? read.date() : recorded.date();
  }

  private List<Editor> editors() {
    for (Editor each : recorded.editors()) {
      boolean same = Visible.shows(shown, each.role()) && Visible.shows(shown, each.name());
      if (!same && !read.editors().isEmpty()) {
        return read.editors();
      }
    }
    return recorded.editors();
  }
}

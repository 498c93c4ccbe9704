package io.gazette.cli;

import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the print and where it stands.
 *
 * @param name of the part: {@code title}, {@code body}
 * @param span all lines of it
 * @param text how it starts
 * @param note what more there is
 */
record Recognised(String name, Span span, String text, String note) {

  /** All parts of {@code issue} as printed; neighbours of one name are one unless {@code all}. */
  static List<Recognised> in(Issue issue, boolean all, InspectWords words) {
    List<Recognised> parts = new ArrayList<>();
    issue.masthead().ifPresent(m -> add(m.printed(), parts));
    issue.contents().forEach(c -> add(c, parts));
    issue.documents().forEach(d -> add(d, parts, words));
    for (BackMatter matter : issue.backMatter()) {
      add(matter.printed(), parts);
    }
    return all ? parts : merged(parts, words);
  }

  /** {@code 117–403}. */
  String lines() {
    return span.line() == span.endLine()
        ? Integer.toString(span.line())
        : span.line() + "–" + span.endLine();
  }

  private static void add(List<Printed> printed, List<Recognised> parts) {
    for (Printed line : printed) {
      parts.add(new Recognised(line.part().word(), line.span(), line.text(), ""));
    }
  }

  private static void add(Contents contents, List<Recognised> parts) {
    add(contents.heading(), parts);
    for (Contents.Rubric rubric : contents.rubrics()) {
      if (!rubric.text().isEmpty()) {
        parts.add(new Recognised("rubric", rubric.span(), rubric.text(), ""));
      }
      rubric.entries().forEach(e -> parts.add(new Recognised("entry", e.span(), e.text(), "")));
    }
  }

  private static void add(Document document, List<Recognised> parts, InspectWords words) {
    add(document.head(), parts);
    if (!document.body().isEmpty()) {
      Span first = document.body().get(0).span();
      Span last = document.body().get(document.body().size() - 1).span();
      String counts = words.of(CountWords.of(document.body()));
      parts.add(new Recognised("body", first.to(last), "", counts));
    }
    add(document.tail(), parts);
    document.attachments().forEach(a -> add(a, parts, words));
    document.colophon().ifPresent(c -> add(c.printed(), parts));
  }

  private static List<Recognised> merged(List<Recognised> parts, InspectWords words) {
    List<Recognised> merged = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      Recognised first = parts.get(at);
      Span span = first.span();
      int end = at + 1;
      while (end < parts.size() && parts.get(end).name().equals(first.name())) {
        span = span.to(parts.get(end++).span());
      }
      String note = end - at == 1 ? first.note() : words.of("and %s more", end - at - 1);
      merged.add(new Recognised(first.name(), span, first.text(), note));
      at = end;
    }
    return merged;
  }
}

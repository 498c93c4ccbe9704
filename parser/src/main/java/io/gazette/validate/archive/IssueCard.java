package io.gazette.validate.archive;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Printed;
import io.gazette.model.Reference;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an archive knows of one of its files: so little that the cards of a whole archive fit where
 * its issues would not.
 *
 * @param name of the file
 * @param gazette 沈阳市人民政府公报; {@code ""} for a loose document
 * @param year of the volume
 * @param number 第8期: 8
 * @param lastNumber 第5、6期: 6; empty where it is one issue
 * @param totalNumber 总第381期: 381
 * @param lastTotalNumber 总第381、382期: 382
 * @param date of the issue
 * @param span the line that has the number
 * @param documents in printed order, the attached ones after the one that carries them
 * @param citations of other texts by number or title, in printed order
 */
public record IssueCard(
    String name,
    String gazette,
    OptionalInt year,
    OptionalInt number,
    OptionalInt lastNumber,
    OptionalInt totalNumber,
    OptionalInt lastTotalNumber,
    Optional<LocalDate> date,
    Span span,
    List<DocumentCard> documents,
    List<Citation> citations) {

  public IssueCard {
    documents = List.copyOf(documents);
    citations = List.copyOf(citations);
  }

  /**
   * A document.
   *
   * @param id within its issue
   * @param attached whether another one carries it
   * @param title without line turns
   * @param number 沈政发〔2020〕8号, in normal form; {@code ""} where it has none
   * @param date 成文日期
   * @param span where its number stands, or else its title
   */
  public record DocumentCard(
      String id,
      boolean attached,
      String title,
      String number,
      Optional<LocalDate> date,
      Span span) {}

  /**
   * A text that is cited, outside the issue.
   *
   * @param document id of the one that cites
   * @param title as cited, without brackets; {@code ""} where the number alone is
   * @param number in normal form; {@code ""} where the title alone is
   * @param span where it stands
   */
  public record Citation(String document, String title, String number, Span span) {}

  /**
   * {@return the card of {@code issue}, which is called {@code name}}
   *
   * @param name of the file
   * @param issue what the card is of
   */
  public static IssueCard of(String name, Issue issue) {
    List<DocumentCard> documents = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Document document : issue.documents()) {
      add(document, false, documents, citations);
    }
    return issue.masthead().isPresent()
        ? of(name, issue.masthead().get(), documents, citations)
        : new IssueCard(
            name,
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Span.NONE,
            documents,
            citations);
  }

  private static IssueCard of(
      String name, Masthead head, List<DocumentCard> documents, List<Citation> citations) {
    Optional<Printed> line = numberLine(head);
    String text = line.isPresent() ? CitedText.compact(line.get().text()) : "";
    return new IssueCard(
        name,
        head.title(),
        head.year(),
        head.number(),
        IssueRange.last(text, false),
        head.totalNumber(),
        IssueRange.last(text, true),
        head.date(),
        line.isPresent() ? line.get().span() : Span.NONE,
        documents,
        citations);
  }

  /** 第8期（总第381期）. */
  private static Optional<Printed> numberLine(Masthead head) {
    for (Printed line : head.printed()) {
      if (line.text().indexOf('期') >= 0 && line.text().indexOf('第') >= 0) {
        return Optional.of(line);
      }
    }
    return head.printed().isEmpty() ? Optional.empty() : Optional.of(head.printed().get(0));
  }

  private static void add(
      Document document, boolean attached, List<DocumentCard> documents, List<Citation> citations) {
    documents.add(
        new DocumentCard(
            document.id(),
            attached,
            document.title(),
            document.number().isPresent() && document.number().get().year().isPresent()
                ? document.number().get().normal()
                : "",
            document.date(),
            place(document)));
    for (Reference reference : document.references()) {
      cite(document, reference, citations);
    }
    for (Document attachment : document.attachments()) {
      add(attachment, true, documents, citations);
    }
  }

  private static Span place(Document document) {
    for (Printed line : document.head()) {
      if (line.part() == Printed.Part.DOCUMENT_NUMBER) {
        return line.span();
      }
    }
    for (Printed line : document.head()) {
      if (line.part() == Printed.Part.TITLE) {
        return line.span();
      }
    }
    return document.span();
  }

  /** Notes what points out of the issue and names a whole text. */
  private static void cite(Document document, Reference reference, List<Citation> citations) {
    switch (reference.kind()) {
      case LAW, NUMBER, REPEAL -> {
        boolean inside =
            reference.target().isPresent() && !reference.target().get().document().isEmpty();
        String title = CitedText.title(reference.text());
        String number = CitedText.number(reference.text());
        if (!inside && !(title.isEmpty() && number.isEmpty())) {
          citations.add(new Citation(document.id(), title, number, reference.span()));
        }
      }
      default -> {}
    }
  }
}

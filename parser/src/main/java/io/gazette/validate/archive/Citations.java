package io.gazette.validate.archive;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.text.Span;
import io.gazette.validate.archive.DocumentSequence.Held;
import io.gazette.validate.archive.IssueCard.Citation;
import io.gazette.validate.archive.IssueCard.DocumentCard;
import io.gazette.validate.sheet.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Citations of what the archive holds, found by number, then by a title that only one text has. */
final class Citations {

  /** Stands for a title that several texts have. */
  private static final Held SEVERAL =
      new Held("", new DocumentCard("", false, "", "", Optional.empty(), Span.NONE));

  private final DocumentSequence numbers;
  private final Map<String, Held> byTitle = new HashMap<>();

  Citations(DocumentSequence numbers) {
    this.numbers = numbers;
  }

  void add(IssueCard card) {
    for (DocumentCard document : card.documents()) {
      String title = Parts.plain(document.title());
      if (!title.isEmpty()) {
        byTitle.merge(title, new Held(card.name(), document), (one, other) -> SEVERAL);
      }
    }
  }

  /** What {@code card} cites of the archive, itself aside. */
  List<CitationLink> links(IssueCard card) {
    List<CitationLink> links = new ArrayList<>();
    for (Citation citation : card.citations()) {
      Optional<Held> target = target(citation);
      if (target.isPresent() && !target.get().file().equals(card.name())) {
        links.add(
            new CitationLink(card.name(), citation, target.get().file(), target.get().document()));
      }
    }
    return links;
  }

  private Optional<Held> target(Citation citation) {
    if (!citation.number().isEmpty()) {
      return numbers.bearing(citation.number());
    }
    Held held = byTitle.get(Parts.plain(citation.title()));
    return held == null || held == SEVERAL ? Optional.empty() : Optional.of(held);
  }

  /** What is wrong with the citations of {@code card}. */
  List<ArchiveFinding> check(IssueCard card) {
    List<ArchiveFinding> findings = new ArrayList<>();
    for (CitationLink link : links(card)) {
      if (!link.citation().number().isEmpty()) {
        check(card, link, findings);
      }
    }
    return findings;
  }

  private static void check(IssueCard card, CitationLink link, List<ArchiveFinding> findings) {
    Citation citation = link.citation();
    DocumentCard target = link.target();
    if (!citation.title().isEmpty() && !Titles.maybeSame(citation.title(), target.title())) {
      findings.add(
          finding(
              ArchiveRules.CITED_TITLE,
              link,
              citation.number() + "是《" + target.title() + "》（" + link.targetFile() + "）；核对标题和文号",
              citation.number()
                  + " is 《"
                  + target.title()
                  + "》 in "
                  + link.targetFile()
                  + "; compare title and number"));
      return;
    }
    Optional<LocalDate> day = day(card, citation.document());
    if (day.isPresent() && target.date().isPresent() && target.date().get().isAfter(day.get())) {
      findings.add(
          finding(
              ArchiveRules.CITES_LATER,
              link,
              citation.number()
                  + "的日期是"
                  + target.date().get()
                  + "，晚于引用它的公文（"
                  + day.get()
                  + "）；核对文号",
              citation.number()
                  + " is dated "
                  + target.date().get()
                  + ", later than the document that cites it ("
                  + day.get()
                  + "); compare the number"));
    }
  }

  /** The day of the document that cites, where it is no attachment: these are older or newer. */
  private static Optional<LocalDate> day(IssueCard card, String id) {
    for (DocumentCard document : card.documents()) {
      if (document.id().equals(id) && !document.attached() && !document.number().isEmpty()) {
        return document.date();
      }
    }
    return Optional.empty();
  }

  private static ArchiveFinding finding(Rule rule, CitationLink link, String zh, String en) {
    return new ArchiveFinding(
        link.file(), new Diagnostic(rule, new Message(zh, en), link.citation().span()));
  }
}

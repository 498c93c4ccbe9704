package io.gazette.emit.akn;

import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Printed;
import io.gazette.text.Occurrence;
import java.util.Optional;

/** Marks what the printed lines of a document say (mapping.md, 6 and 7). Lines come in order. */
final class PrintedMarks implements LineMarks {

  private final Document document;
  private final InlineReferences named;

  PrintedMarks(DocumentContext context) {
    this.document = context.document();
    this.named = context.named();
  }

  @Override
  public Marks of(Printed line) {
    Marks marks = new Marks(line.text());
    String text = line.text();
    switch (line.part()) {
      case TITLE -> title(text, marks.withLineTurns());
      case DOCUMENT_NUMBER, ORDER_NUMBER -> marks.add(0, text.length(), "docNumber");
      case ADOPTION_NOTE -> adoption(text, marks);
      case ORDER_SIGNATURE, SIGNATURE -> signature(text, marks);
      default -> {}
    }
    named.mark(line, marks);
    return marks;
  }

  /** "{@code inline name="seal"} where the text says （印章）" (mapping.md, 7). */
  private static void signature(String text, Marks marks) {
    marks.add(0, text.length(), "signature");
    Optional<Occurrence> seal = Occurrence.find(text, "（印章）", 0, text.length());
    if (seal.isPresent()) {
      marks.add(seal.get().from(), seal.get().to(), "inline", "name", "seal");
    }
  }

  private void title(String text, Marks marks) {
    marks.add(0, text.length(), "docTitle");
    int kind = document.kind().isEmpty() ? -1 : text.lastIndexOf(document.kind());
    if (kind >= 0) {
      marks.add(kind, kind + document.kind().length(), "docType");
    }
  }

  /** {@code session value="15"} of the 题注; the bodies are what the line names. */
  private void adoption(String text, Marks marks) {
    int at = 0;
    for (AdoptionStep step : document.adoption()) {
      Optional<Occurrence> session = Occurrence.find(text, step.session(), at, text.length());
      if (session.isPresent()) {
        at = session.get().to();
        marks.addNumbered(session.get().from(), at, "session", '次');
      }
    }
  }
}

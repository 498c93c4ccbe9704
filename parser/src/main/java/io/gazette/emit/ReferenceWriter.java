package io.gazette.emit;

import io.gazette.model.Reference;
import io.gazette.model.Reference.Target;
import java.io.IOException;
import java.util.Optional;

/** What a document names: {@code {kind, text, at, value, target, upTo, status, span}}. */
final class ReferenceWriter {

  private final Fields fields;

  ReferenceWriter(Fields fields) {
    this.fields = fields;
  }

  void reference(Reference reference) throws IOException {
    fields.begin();
    fields.always("kind", reference.kind().word());
    fields.always("text", reference.text());
    position(reference.at());
    fields.yes("continues", reference.continues());
    fields.text("value", reference.value());
    target("target", reference.target());
    target("upTo", reference.upTo());
    fields.always("status", reference.status().word());
    fields.span(reference.span());
    fields.end();
  }

  private void position(Reference.Position at) throws IOException {
    fields.beginFlat("at");
    fields.always("pointer", at.pointer());
    fields.number("start", at.start());
    fields.number("end", at.end());
    fields.end();
  }

  private void target(String name, Optional<Target> target) throws IOException {
    if (target.isPresent()) {
      fields.beginFlat(name);
      fields.text("document", target.get().document());
      fields.text("eId", target.get().eId());
      fields.text("iri", target.get().iri());
      fields.end();
    }
  }
}

package io.gazette.emit.changes;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gazette.compare.Comparison;
import io.gazette.compare.Deviation;
import io.gazette.compare.Directive;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.DocumentChange.Heading;
import io.gazette.compare.Enactment;
import io.gazette.compare.Kind;
import io.gazette.compare.Piece;
import io.gazette.compare.Run;
import io.gazette.compare.UnitChange;
import io.gazette.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A comparison as one object, as {@code changes.schema.json} names its fields. */
final class ChangesJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final JsonGenerator json;

  private ChangesJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Comparison comparison, ChangesOptions options, OutputStream out)
      throws IOException {
    ChangesJson changes = new ChangesJson(generator(out));
    changes.comparison(comparison, options);
    changes.end();
  }

  static void write(Enactment enactment, ChangesOptions options, OutputStream out)
      throws IOException {
    ChangesJson changes = new ChangesJson(generator(out));
    changes.enactment(enactment, options);
    changes.end();
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    return json;
  }

  private void end() throws IOException {
    json.writeRaw('\n');
    json.close();
  }

  private void enactment(Enactment enactment, ChangesOptions options) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", "1.0");
    json.writeStringField("old", options.old());
    json.writeStringField("new", options.now());
    json.writeBooleanField("faithful", enactment.isFaithful());
    json.writeArrayFieldStart("directives");
    for (Directive directive : enactment.directives()) {
      json.writeStartObject();
      text("label", directive.label());
      json.writeStringField("text", directive.text());
      text("place", directive.place());
      json.writeBooleanField("applied", directive.applied());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("deviations");
    for (Deviation deviation : enactment.deviations()) {
      json.writeStartObject();
      json.writeStringField("verdict", deviation.verdict().word());
      json.writeFieldName("change");
      unit(deviation.change());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void comparison(Comparison comparison, ChangesOptions options) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", "1.0");
    json.writeStringField("old", options.old());
    json.writeStringField("new", options.now());
    json.writeStringField("spelling", comparison.spelling().word());
    json.writeBooleanField("same", comparison.isSame());
    counts(Totals.of(comparison));
    json.writeArrayFieldStart("documents");
    for (DocumentChange document : comparison.documents()) {
      document(document);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(Totals totals) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Kind kind : Kind.values()) {
      json.writeNumberField(kind.word(), totals.of(kind));
    }
    json.writeNumberField("same", totals.same());
    json.writeEndObject();
  }

  private void document(DocumentChange document) throws IOException {
    json.writeStartObject();
    heading("old", document.before());
    heading("new", document.after());
    json.writeBooleanField("same", document.isSame());
    counts(Totals.of(document));
    json.writeArrayFieldStart("changes");
    for (UnitChange unit : document.units()) {
      if (!unit.isSame()) {
        unit(unit);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void heading(String name, Optional<Heading> heading) throws IOException {
    if (heading.isPresent()) {
      json.writeObjectFieldStart(name);
      text("id", heading.get().id());
      text("title", heading.get().title());
      text("number", heading.get().number());
      json.writeEndObject();
    }
  }

  private void unit(UnitChange unit) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("kinds");
    for (Kind kind : unit.kinds()) {
      json.writeString(kind.word());
    }
    json.writeEndArray();
    piece("old", unit.before());
    piece("new", unit.after());
    text(unit.is(Kind.ADDED) ? "splitFrom" : "mergedInto", unit.shared());
    if (!unit.runs().isEmpty()) {
      json.writeArrayFieldStart("runs");
      for (Run run : unit.runs()) {
        run(run);
      }
      json.writeEndArray();
    }
    if (!unit.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (UnitChange part : unit.parts()) {
        unit(part);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void piece(String name, Optional<Piece> piece) throws IOException {
    if (piece.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("type", piece.get().type());
    text("num", piece.get().num());
    text("number", piece.get().number());
    text("place", piece.get().place());
    json.writeNumberField("position", piece.get().position());
    span(piece.get().span());
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    if (span.line() > 0) {
      json.writeObjectFieldStart("span");
      json.writeNumberField("line", span.line());
      json.writeNumberField("column", span.column());
      json.writeNumberField("endLine", span.endLine());
      json.writeNumberField("endColumn", span.endColumn());
      if (span.page() > 0) {
        json.writeNumberField("page", span.page());
      }
      json.writeEndObject();
    }
  }

  private void run(Run run) throws IOException {
    json.writeStartObject();
    json.writeStringField("nature", run.nature().word());
    json.writeStringField("old", run.before());
    if (run.differs() || !run.before().equals(run.after())) {
      json.writeStringField("new", run.after());
    }
    json.writeEndObject();
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}

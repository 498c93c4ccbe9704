package io.gazette;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.diagnostic.Language;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.EmittedText;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknChecks;
import io.gazette.emit.akn.AknOptions;
import io.gazette.emit.akn.AknSchema;
import io.gazette.emit.akn.AknText;
import io.gazette.emit.akn.PackageChecks;
import io.gazette.emit.html.HtmlChecks;
import io.gazette.model.Counts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.SAXException;

/** What must hold of the outputs of one issue: each valid, and all of them saying the same. */
final class FourFormats {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(OutputFormat.schema());

  private final Fixtures.Parsed parsed;
  private final String text;
  private final List<String> faults = new ArrayList<>();

  private FourFormats(Fixtures.Parsed parsed) {
    this.parsed = parsed;
    this.text = EmittedText.ofModel(parsed.issue());
  }

  /**
   * What is broken, in words; empty where all holds. YAML, which takes as long to read as all else
   * together, is left out where {@code yaml} is false.
   */
  static List<String> faults(Fixtures.Parsed parsed, boolean yaml) {
    FourFormats formats = new FourFormats(parsed);
    try {
      JsonNode tree = formats.json();
      if (yaml) {
        formats.yaml(tree);
      }
      formats.akn();
      formats.same("Markdown", EmittedText.ofMarkdown(formats.bytes(OutputFormat.MARKDOWN)));
      formats.html();
    } catch (IOException | SAXException e) {
      formats.faults.add("threw " + e);
    }
    return formats.faults;
  }

  /** The same bytes each time. */
  private byte[] bytes(OutputFormat format) throws IOException {
    byte[] bytes = emit(parsed, format);
    if (!Arrays.equals(bytes, emit(parsed, format))) {
      faults.add(format.word() + ": other bytes the second time");
    }
    return bytes;
  }

  static byte[] emit(Fixtures.Parsed parsed, OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.emit(parsed.issue(), parsed.diagnostics(), EmitOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private JsonNode json() throws IOException {
    byte[] json = bytes(OutputFormat.JSON);
    JsonNode tree = MAPPER.readTree(json);
    SCHEMA.validate(tree).forEach(e -> faults.add("JSON: " + e));
    same("JSON", EmittedText.ofJson(json));
    JsonNode counts = MAPPER.valueToTree(Counts.of(parsed.issue()));
    if (!sameCounts(counts, tree.path("counts"))) {
      faults.add("JSON counts " + tree.path("counts") + ", model counts " + counts);
    }
    if (!Counts.of(parsed.issue()).characters().balanced()) {
      faults.add("not balanced: " + Counts.of(parsed.issue()).characters());
    }
    return tree;
  }

  /** Counts that are 0 may be left out. */
  private static boolean sameCounts(JsonNode model, JsonNode emitted) {
    return model.properties().stream()
        .allMatch(
            e ->
                e.getValue().isObject()
                    ? sameCounts(e.getValue(), emitted.path(e.getKey()))
                    : e.getValue().isBoolean()
                        || e.getValue().asInt() == emitted.path(e.getKey()).asInt());
  }

  private void yaml(JsonNode json) throws IOException {
    if (!EmittedText.yamlTree(bytes(OutputFormat.YAML)).equals(json)) {
      faults.add("YAML: another tree than JSON");
    }
  }

  private void akn() throws IOException, SAXException {
    byte[] akn = bytes(OutputFormat.AKN);
    if (AknSchema.shared().isPresent()) {
      AknSchema.validate(akn).forEach(e -> faults.add("AKN: " + e));
    }
    AknChecks.check(akn).forEach(e -> faults.add("AKN: " + e));
    same("AKN", AknText.visible(text), AknText.of(akn));
    aknPackage();
  }

  /** The files of the package, with all that may be asked of them. */
  private void aknPackage() throws IOException, SAXException {
    AknOptions options =
        new AknOptions(AknOptions.Form.PACKAGE, AknOptions.Profile.LAWSAFRICA, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EmitOptions emit = new EmitOptions(Optional.empty(), Language.EN, options);
    OutputFormat.AKN.emit(parsed.issue(), parsed.diagnostics(), emit, out);
    Map<String, byte[]> files = PackageChecks.files(out.toByteArray());
    PackageChecks.check(files).stream()
        // That profile leaves these ids out.
        .filter(f -> !f.endsWith("AKN-02 heading "))
        .forEach(e -> faults.add("AKN package: " + e));
    if (AknSchema.shared().isPresent()) {
      for (byte[] file : files.values()) {
        AknSchema.validate(file).forEach(e -> faults.add("AKN package: " + e));
      }
    }
    same("AKN package", AknText.visible(text), PackageChecks.text(files));
  }

  private void html() throws IOException {
    byte[] html = bytes(OutputFormat.HTML);
    HtmlChecks.check(html, emit(parsed, OutputFormat.AKN)).forEach(e -> faults.add("HTML: " + e));
    same("HTML", AknText.visible(text), EmittedText.ofHtml(html));
  }

  private void same(String format, String emitted) {
    same(format, text, emitted);
  }

  private void same(String format, String wanted, String emitted) {
    if (wanted.equals(emitted)) {
      return;
    }
    int at = Arrays.mismatch(wanted.toCharArray(), emitted.toCharArray());
    faults.add(format + ": text differs: " + around(wanted, at) + " became " + around(emitted, at));
  }

  private static String around(String text, int at) {
    int from = Math.max(0, at - 15);
    return text.substring(Math.min(from, text.length()), Math.min(text.length(), at + 15));
  }
}

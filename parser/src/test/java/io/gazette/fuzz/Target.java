package io.gazette.fuzz;

import io.gazette.Corrector;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.emit.EmittedText;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.SampleRecords;
import io.gazette.emit.akn.AknChecks;
import io.gazette.emit.akn.AknText;
import io.gazette.emit.akn.RandomIssues;
import io.gazette.emit.html.HtmlChecks;
import io.gazette.link.Linker;
import io.gazette.model.Counts;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import io.gazette.registry.Registry;
import io.gazette.restore.AnyIssue;
import io.gazette.restore.RecordFormat;
import io.gazette.restore.Restored;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is tried with bytes that a fuzzer guides by what they reach: the stages with a text, the
 * readers with a file, the emitters with an issue of any choices. Each may refuse by name; what it
 * promises must hold.
 */
enum Target {
  /** A text is parsed and no character lost, repaired or not. */
  PARSER("text") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      SourceText source = text(bytes);
      balanced(GazetteParser.parse(source, ParseOptions.DEFAULT).issue());
      balanced(GazetteParser.parse(source, REPAIRED).issue());
    }
  },
  /** What was linked and is linked again has the same references. */
  LINKER("text") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      Issue issue = GazetteParser.parse(text(bytes), ParseOptions.DEFAULT).issue();
      Issue again = Linker.link(issue, Optional.empty(), Registry.BUILT_IN).issue();
      same("references", references(issue), references(again));
    }
  },
  /** A text is checked, and corrected; correcting it again changes nothing. */
  RULES("text") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      SourceText source = text(bytes);
      ParseResult result = GazetteParser.parse(source, ParseOptions.DEFAULT);
      Validator.validate(source, result.issue(), result.diagnostics());
      String once = Corrector.correct(source, rule -> true).text();
      SourceText corrected = text(once.getBytes(StandardCharsets.UTF_8));
      same("corrected", once, Corrector.correct(corrected, rule -> true).text());
    }
  },
  TEXT("text"),
  MARKDOWN("markdown"),
  HTML("html"),
  DOCX("docx") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      super.attempt(WordParts.packed(bytes));
    }
  },
  PDF("pdf"),
  JSON("json"),
  YAML("yaml"),
  AKN("akn"),
  WRITE_JSON("choices") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      comesBack(RecordFormat.JSON, new AnyIssue(new Choices(bytes)).issue());
    }
  },
  WRITE_YAML("choices") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      comesBack(RecordFormat.YAML, new AnyIssue(new Choices(bytes)).issue());
    }
  },
  /** Whatever the model, the file is sound, says all and only its text, and can be read. */
  WRITE_AKN("choices") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      Issue issue = new RandomIssues(new Choices(bytes)).issue();
      byte[] akn = written(OutputFormat.AKN, issue);
      same("faults", List.of(), AknChecks.check(akn));
      StringBuilder text = new StringBuilder();
      Texts.walk(issue, (piece, span) -> text.append(AknText.visible(piece)));
      same("text", text.toString(), AknText.of(akn));
      balanced(RecordFormat.AKN.read("f", akn).issue());
    }
  },
  WRITE_MARKDOWN("text") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      Issue issue = GazetteParser.parse(text(bytes), ParseOptions.DEFAULT).issue();
      byte[] markdown = written(OutputFormat.MARKDOWN, issue);
      same("text", EmittedText.ofModel(issue), EmittedText.ofMarkdown(markdown));
    }
  },
  /** Whatever the model, its page is sound and nothing in it is loaded or run. */
  WRITE_HTML("choices") {
    @Override
    void attempt(byte[] bytes) throws IOException {
      Issue issue = new RandomIssues(new Choices(bytes)).issue();
      byte[] akn = written(OutputFormat.AKN, issue);
      byte[] html = written(OutputFormat.HTML, issue);
      same("faults", List.of(), HtmlChecks.check(html, akn));
      same("text", AknText.of(akn), EmittedText.ofHtml(html));
    }
  };

  private static final ParseOptions REPAIRED =
      new ParseOptions(true, Optional.empty(), Registry.BUILT_IN);

  private final String seeds;

  Target(String seeds) {
    this.seeds = seeds;
  }

  /** The folder of {@code fixtures/fuzz} that holds what it begins with. */
  String seeds() {
    return seeds;
  }

  /** {@code write-akn}: what it is called on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Tries {@code bytes}; a refusal by name is as good as a result. */
  final void run(byte[] bytes) throws IOException {
    try {
      attempt(bytes);
    } catch (UnreadableSourceException refused) {
      Chain.checkRefusal(refused);
    }
  }

  /**
   * Of a reader: what it reads has lost nothing; a record is written again. Not the whole chain of
   * {@link Chain}: that is a hundred times slower, and the emitters are targets of their own.
   */
  void attempt(byte[] bytes) throws IOException {
    FuzzedReader reader = FuzzedReader.valueOf(name());
    if (reader.record().isPresent()) {
      Restored restored = reader.record().get().read("f", bytes);
      SampleRecords.written(reader.word(), restored.issue(), restored.findings());
    } else {
      SourceText source = reader.read(bytes).source();
      balanced(GazetteParser.parse(source, ParseOptions.DEFAULT).issue());
    }
  }

  private static SourceText text(byte[] bytes) throws UnreadableSourceException {
    ReadOptions utf8 =
        new ReadOptions(
            Optional.of(InputFormat.TEXT), Optional.of(StandardCharsets.UTF_8), Optional.empty());
    Reading reading = InputFormat.read("f", bytes, utf8);
    return reading.source();
  }

  private static byte[] written(OutputFormat format, Issue issue) throws IOException {
    return SampleRecords.written(format.word(), issue, List.of());
  }

  private static void comesBack(RecordFormat format, Issue issue) throws IOException {
    byte[] written = SampleRecords.written(format.word(), issue, List.of());
    same("issue", issue, format.read("f", written).issue());
  }

  private static List<String> references(Issue issue) {
    List<String> references = new ArrayList<>();
    issue.documents().forEach(document -> add(references, document));
    return references;
  }

  private static void add(List<String> references, Document document) {
    document
        .references()
        .forEach(r -> references.add(document.id() + r.at() + r.kind() + r.value() + r.target()));
    document.attachments().forEach(attachment -> add(references, attachment));
  }

  private static void balanced(Issue issue) {
    Counts.Characters characters = Counts.of(issue).characters();
    if (!characters.balanced()) {
      throw new IllegalStateException("lost: " + characters);
    }
  }

  private static void same(String what, Object wanted, Object given) {
    if (!wanted.equals(given)) {
      throw new IllegalStateException("other " + what + ": " + given + "\nnot " + wanted);
    }
  }
}

package io.gazette.fuzz;

import io.gazette.Fixtures;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.accuracy.Corpus;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions;
import io.gazette.form.SheetSetter;
import io.gazette.form.WebSetter;
import io.gazette.form.WordSetter;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.pdf.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole files that mutants are made of: fixtures, and small files of the corpus. */
final class Originals {

  /** Larger ones are broken no better, and slower. */
  private static final int LARGEST = 60_000;

  private static final int LARGEST_PDF = 300_000;
  private static final int MOST = 60;

  private final List<byte[]> files = new ArrayList<>();

  private Originals() {}

  /**
   * The files of {@code reader}, always in the same order.
   *
   * @param corpus whether those of the corpus too, where it is at hand
   */
  static List<byte[]> of(FuzzedReader reader, boolean corpus) throws IOException {
    Originals originals = new Originals();
    originals.fixtures(reader);
    if (corpus && Corpus.find().isPresent()) {
      originals.corpus(reader, Corpus.find().get());
    }
    return originals.files;
  }

  private void fixtures(FuzzedReader reader) throws IOException {
    switch (reader) {
      case TEXT -> fixtures("issue.txt", "gb18030.txt", "big5.txt", "records.txt", "unclean.txt");
      case MARKDOWN -> fixtures("issue.md", "flat.md", "notice.md");
      case HTML -> files.add(WebSetter.set(issue()));
      case DOCX -> files.add(WordSetter.set(issue()).bytes());
      case PDF -> {
        files.add(typeset());
        files.add(SheetSetter.set(issue(), true));
      }
      case JSON -> fixtures(".expected.json");
      case YAML -> fixtures(".expected.yaml");
      case AKN -> {
        fixtures(".expected.akn.xml", "by-law.xml", "debate.xml", "directive.xml", "judgment.xml");
        files.add(akomaNtosoPackage());
      }
    }
  }

  private void corpus(FuzzedReader reader, Corpus corpus) throws IOException {
    switch (reader) {
      case TEXT -> add(corpus.files("gov-docs-txt", ".txt"), LARGEST);
      case MARKDOWN -> add(corpus.files("", ".md"), LARGEST);
      case HTML -> add(corpus.files("", ".html"), LARGEST);
      case DOCX -> add(corpus.files("", ".docx"), LARGEST);
      case PDF -> add(corpus.files("", ".pdf"), LARGEST_PDF);
      default -> {
        // The corpus has no records of ours.
      }
    }
  }

  private void fixtures(String... endings) throws IOException {
    for (Path file : Fixtures.files(Fixtures.folder("."), "")) {
      for (String ending : endings) {
        if (file.toString().endsWith(ending)) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
  }

  /** Small files, taken evenly. */
  private void add(List<Path> all, int largest) throws IOException {
    List<Path> small = new ArrayList<>();
    for (Path file : all) {
      if (Files.size(file) > 0 && Files.size(file) < largest) {
        small.add(file);
      }
    }
    for (int i = 0; i < Math.min(MOST, small.size()); i++) {
      files.add(
          Files.readAllBytes(
              small.get((int) ((long) i * small.size() / Math.min(MOST, small.size())))));
    }
  }

  /** The smallest issue of the fixtures. */
  private static Issue issue() throws IOException {
    Path file = Fixtures.folder("issues").resolve("yunchuan-2021-07/issue.md");
    return GazetteParser.parse(
            InputFormat.read("issue.md", Files.readAllBytes(file), ReadOptions.DEFAULT).source(),
            ParseOptions.DEFAULT)
        .issue();
  }

  private static byte[] akomaNtosoPackage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AknOptions form = new AknOptions(AknOptions.Form.PACKAGE, AknOptions.Profile.NC, true);
    EmitOptions options =
        new EmitOptions(java.util.Optional.empty(), io.gazette.diagnostic.Language.EN, form);
    OutputFormat.AKN.emit(issue(), List.of(), options, out);
    return out.toByteArray();
  }

  /** A PDF file of all that the reader treats, small enough to be broken anywhere. */
  private static byte[] typeset() {
    Typesetter file = new Typesetter(595, 842);
    for (int n = 1; n <= 3; n++) {
      file.page().text(70, 40, 9, "云川市人民政府公报").text(280, 800, 9, "— " + n + " —");
      file.text(90, 100, 10, "第一条　为了规范供水").vertical(500, 100, 12, "二〇二四年");
      file.rule(60, 200, 300, 200).rule(60, 240, 300, 240).rule(60, 200, 60, 240);
      file.rule(300, 200, 300, 240).rule(180, 200, 180, 240).text(70, 220, 10, "标准");
    }
    return file.bytes();
  }
}

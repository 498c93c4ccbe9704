package io.gazette.accuracy;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.form.SheetSetter;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code scripts/bench peers}: whole processes beside other tools on the same work or work of the
 * same size, those that are installed; the others are named.
 */
public final class Peers {

  private static final int ROUNDS = 15;
  private static final long SECOND = 1_000_000_000L;

  /** A law in the notation of lawtext; the articles are filled up to the size wanted. */
  private static final String LAW_HEAD = "河川条例\n（平成五年法律第八十八号）\n\n      第一章　総則\n\n";

  private static final String ARTICLE =
      """
        （河川の保護%1$s）
      第%1$s条　この法律は、河川の保護に関する手続に関し、共通する事項を定めることによって、行政運営における公正の確保と透明性の向上を図り、もって住民の権利利益の保護に資することを目的とする。
      ２　河川の保護に関しこの法律に規定する事項について、他の法律に特別の定めがある場合は、その定めるところによる。
        一　河川の管理に関する事項
        二　水質の測定に関する事項

      """;

  private static final String WARM =
      """
      const {run} = require(process.argv[2]);
      const text = require('fs').readFileSync(process.argv[3], 'utf8');
      (async () => {
        const times = [];
        for (let i = 0; i < 25; i++) {
          const start = process.hrtime.bigint();
          await run({input: {lawtext: text}, outtypes: ['xml']});
          times.push(Number(process.hrtime.bigint() - start) / 1e6);
        }
        console.log(times.slice(10).sort((a, b) => a - b)[7]);
      })();
      """;

  private final Path root;
  private final Path folder;
  private final Table cold =
      new Table("whole process, ms", "gazette (quarters)", "peer (quarters)", "ratio");
  private final Table warm = new Table("warm, ms", "gazette", "peer", "peer / gazette");

  private Peers(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Prints two tables; {@code --markdown} for a page. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path root = Path.of(System.getenv("GAZETTE_ROOT"));
    Peers peers = new Peers(root, Files.createTempDirectory("peers"));
    peers.measure();
    boolean markdown = List.of(args).contains("--markdown");
    out.println("Measured on " + Machine.line() + "; " + ROUNDS + " runs of each, in turn.\n");
    out.println(markdown ? peers.cold.markdown() : peers.cold.toString());
    out.println(markdown ? peers.warm.markdown() : peers.warm.toString());
  }

  private void measure() throws Exception {
    byte[] text = Files.readAllBytes(StartUp.input(root));
    Path issue = write("issue.txt", text);
    Path markdown = write("issue.md", emitted(text, OutputFormat.MARKDOWN));
    beside(
        "pandoc, Markdown → JSON",
        new String[] {gazette(), "convert", markdown.toString()},
        "pandoc",
        "-f",
        "markdown",
        "-t",
        "json",
        markdown.toString());
    Path sheet = write("issue.pdf", SheetSetter.set(parsed(text).issue(), true));
    beside(
        "pdftotext, PDF in two columns → text (gazette: JSON)",
        new String[] {gazette(), "convert", sheet.toString()},
        "pdftotext",
        sheet.toString(),
        "-");
    lawtext(issue, text);
  }

  /** Lawtext reads a text of its own notation, of the same size, into XML. */
  private void lawtext(Path issue, byte[] text) throws Exception {
    Optional<Path> lawtext = lawtextPackage();
    if (lawtext.isEmpty()) {
      cold.row("lawtext", "", "not installed", "");
      return;
    }
    Path law = write("law.law.txt", law(text.length));
    String main = lawtext.get().resolve("dist/src/main.js").toString();
    beside(
        "lawtext, text → XML (gazette: Akoma Ntoso)",
        new String[] {gazette(), "convert", "--to", "akn", issue.toString()},
        "node",
        main,
        "-i",
        law.toString(),
        "-o",
        folder.resolve("law.xml").toString());
    Path script = write("warm.js", WARM.getBytes(StandardCharsets.UTF_8));
    String library = lawtext.get().resolve("dist/src/lawtext.js").toString();
    double theirs =
        Double.parseDouble(said("node", script.toString(), library, law.toString()).strip());
    double ours =
        Timing.of(() -> emitted(text, OutputFormat.AKN), 4 * SECOND, 3 * SECOND).medianWall() / 1e6;
    warm.row("lawtext, text → XML (gazette: Akoma Ntoso)", ours, theirs, theirs / ours);
  }

  /** The folder of the package: {@code LAWTEXT}, or where the command on the path comes from. */
  private static Optional<Path> lawtextPackage() throws IOException {
    String given = System.getenv("LAWTEXT");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    Optional<Path> command = onPath("lawtext");
    return command.isEmpty()
        ? Optional.empty()
        : Optional.of(command.get().toRealPath().resolveSibling("../..").normalize());
  }

  private static Optional<Path> onPath(String command) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private void beside(String work, String[] ours, String... theirs) throws Exception {
    if (onPath(theirs[0]).isEmpty()) {
      cold.row(work, "", theirs[0] + " is not installed", "");
      return;
    }
    Turns turns = Turns.of(ROUNDS, Map.of(), ours, theirs);
    cold.row(work, Turns.spread(turns.ours()), Turns.spread(turns.theirs()), turns.ratio());
  }

  private String gazette() {
    return root.resolve("scripts/gazette").toString();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] law(int size) {
    StringBuilder law = new StringBuilder(LAW_HEAD);
    for (int i = 1; law.toString().getBytes(StandardCharsets.UTF_8).length < size; i++) {
      law.append(ARTICLE.formatted(numeral(i)));
    }
    return law.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Up to 999. */
  private static String numeral(int number) {
    String digits = "〇一二三四五六七八九";
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int unit = 100; unit > 0; unit /= 10) {
      int digit = rest / unit;
      rest %= unit;
      if (digit > 0) {
        numeral.append(digit == 1 && unit > 1 ? "" : digits.substring(digit, digit + 1));
        numeral.append(unit == 100 ? "百" : unit == 10 ? "十" : "");
      }
    }
    return numeral.toString();
  }

  private static byte[] emitted(byte[] text, OutputFormat to) throws IOException {
    ParseResult result = parsed(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    to.emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private static ParseResult parsed(byte[] text) throws IOException {
    return GazetteParser.parse(
        InputFormat.read("issue.txt", text, ReadOptions.DEFAULT).source(), ParseOptions.DEFAULT);
  }

  private static String said(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return said;
  }
}

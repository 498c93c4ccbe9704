package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Javadoc is made without a warning. In the packages that a program calls each method says what
 * goes in and what comes out, tag by tag; in the rooms behind them a sentence does.
 */
class JavadocTest {

  private static final Path MAIN = Path.of("src/main/java");

  private static final Set<String> CALLED =
      Set.of(
          "",
          "text",
          "read",
          "read/pdf",
          "restore",
          "emit",
          "emit/akn",
          "emit/table",
          "emit/changes",
          "emit/report",
          "compare",
          "link",
          "validate",
          "validate/archive",
          "registry",
          "diagnostic",
          "model");

  @TempDir Path pages;

  @Test
  void isMadeWithoutAWarning() throws IOException {
    List<String> warnings =
        warnings().stream().filter(w -> !isOfARoom(w)).map(JavadocTest::told).toList();
    assertThat(warnings).isEmpty();
    assertThat(pages.resolve("io/gazette/GazetteParser.html")).content().contains("Diagnostic");
  }

  /** What {@code mvn javadoc:javadoc} leaves out are the rooms, and nothing else. */
  @Test
  void showsWhatAProgramCalls() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int from = pom.indexOf("<excludePackageNames>") + "<excludePackageNames>".length();
    String left = pom.substring(from, pom.indexOf("</excludePackageNames>"));
    Set<String> out = Set.of(left.strip().split(":\\s*"));
    for (String room : rooms()) {
      String above = room.startsWith("parse/") ? "parse/*" : room;
      assertThat(out.contains("io.gazette." + above.replace('/', '.')))
          .as(room)
          .isEqualTo(!CALLED.contains(room));
    }
  }

  private static List<String> rooms() throws IOException {
    Path library = MAIN.resolve("io/gazette");
    try (Stream<Path> walk = Files.walk(library)) {
      return walk.filter(Files::isDirectory)
          .map(folder -> library.relativize(folder).toString().replace('\\', '/'))
          .filter(room -> !room.isEmpty())
          .toList();
    }
  }

  private List<Diagnostic<? extends JavaFileObject>> warnings() throws IOException {
    DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String classes = System.getProperty("java.class.path");
    List<String> options = new ArrayList<>(List.of("-locale", "en", "-quiet"));
    options.addAll(List.of("-Xdoclint:all", "-Xmaxwarns", "9999"));
    options.addAll(List.of("-d", pages.toString(), "-cp", classes));
    try (Stream<Path> walk = Files.walk(MAIN);
        StandardJavaFileManager files =
            tool.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
      List<Path> sources = walk.filter(f -> f.toString().endsWith(".java")).toList();
      var task =
          tool.getTask(
              new StringWriter(),
              files,
              found,
              null,
              options,
              files.getJavaFileObjectsFromPaths(sources));
      assertThat(task.call()).isTrue();
    }
    return found.getDiagnostics().stream().filter(d -> d.getSource() != null).toList();
  }

  /** A tag that a room lacks, or the constructor of a record, whose parts the record tells. */
  private static boolean isOfARoom(Diagnostic<? extends JavaFileObject> warning) {
    Path folder = Path.of(warning.getSource().toUri()).getParent();
    Path inLibrary = MAIN.resolve("io/gazette").toAbsolutePath().relativize(folder);
    boolean room = !CALLED.contains(inLibrary.toString().replace('\\', '/'));
    boolean lacks = warning.getMessage(Locale.ENGLISH).startsWith("no ");
    return lacks && (room || isCompact(warning));
  }

  /** The constructor of a record without parameters of its own. */
  private static boolean isCompact(Diagnostic<? extends JavaFileObject> warning) {
    return line(warning).strip().matches("public \\w+ \\{");
  }

  private static String line(Diagnostic<? extends JavaFileObject> warning) {
    try {
      String source = warning.getSource().getCharContent(true).toString();
      return source.split("\n", -1)[(int) warning.getLineNumber() - 1];
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String told(Diagnostic<? extends JavaFileObject> warning) {
    String place = warning.getSource().getName() + ":" + warning.getLineNumber();
    return place + " " + warning.getMessage(Locale.ENGLISH);
  }
}

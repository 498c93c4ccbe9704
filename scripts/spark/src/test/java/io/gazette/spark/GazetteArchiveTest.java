package io.gazette.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.emit.table.ArticleRows;
import io.gazette.emit.table.DocumentRows;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteArchiveTest {

  private static final Path FIXTURES = Path.of("../../fixtures").toAbsolutePath().normalize();

  @TempDir static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void run() throws IOException {
    copy("issues", "documents", "pages");
    Files.writeString(folder.resolve("in/空.txt"), " \n");
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
    GazetteArchive.run(spark, folder.resolve("in").toString(), folder.resolve("out").toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static void copy(String... folders) throws IOException {
    for (String name : folders) {
      try (Stream<Path> files = Files.walk(FIXTURES.resolve(name))) {
        for (Path file : files.filter(GazetteArchiveTest::isInput).toList()) {
          Path to = folder.resolve("in").resolve(FIXTURES.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
  }

  private static boolean isInput(Path file) {
    String name = file.getFileName().toString();
    boolean text = name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".html");
    return text && !name.contains(".expected.") && !name.startsWith("README");
  }

  @Test
  void theDocumentsAreThoseOfTheLibrary() throws IOException {
    List<List<String>> wanted = new ArrayList<>();
    for (Issue issue : issues()) {
      wanted.addAll(DocumentRows.of(issue));
    }
    assertThat(wanted).hasSizeGreaterThan(20);
    assertThat(rows("documents", DocumentRows.COLUMNS)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void theArticlesAreThoseOfTheLibrary() throws IOException {
    List<List<String>> wanted = new ArrayList<>();
    for (Issue issue : issues()) {
      wanted.addAll(ArticleRows.of(issue));
    }
    assertThat(wanted).hasSizeGreaterThan(20);
    assertThat(rows("articles", ArticleRows.COLUMNS)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndSpoilsNoOther() {
    List<List<String>> failures = rows("failures", List.of("source", "failure"));
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).get(0)).isEqualTo("空.txt");
    assertThat(failures.get(0).get(1)).contains("is empty");
  }

  @Test
  void bothTablesArePartedByTheYearOfTheIssue() {
    for (String table : List.of("documents", "articles")) {
      assertThat(folder.resolve("out").resolve(table).resolve("year=2024")).isDirectory();
      Dataset<Row> rows = spark.read().parquet(folder.resolve("out").resolve(table).toString());
      assertThat(rows.filter("year = 2024").count()).isPositive().isLessThan(rows.count());
    }
  }

  private static List<Issue> issues() throws IOException {
    List<Issue> issues = new ArrayList<>();
    Path in = folder.resolve("in");
    try (Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.endsWith("空.txt")).toList()) {
        String name = in.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        issues.add(
            GazetteParser.parse(
                    InputFormat.read(name, bytes, ReadOptions.DEFAULT).source(),
                    ParseOptions.DEFAULT)
                .issue());
      }
    }
    return issues;
  }

  /** All rows as texts; what is absent is {@code ""}. */
  private static List<List<String>> rows(String table, List<String> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row :
        spark.read().parquet(folder.resolve("out").resolve(table).toString()).collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        Object cell = row.getAs(column);
        cells.add(cell == null ? "" : cell.toString());
      }
      rows.add(cells);
    }
    return rows;
  }
}

package io.gazette.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.emit.table.ArticleRows;
import io.gazette.emit.table.DocumentRows;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.UnreadableSourceException;
import io.gazette.restore.RecordFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * A folder of gazettes, in any form, into Parquet: {@code documents} and {@code articles} with the
 * columns of {@code --to csv} and {@code csv-articles}, in partitions by the year of the issue, and
 * {@code failures}, the files that could not be read and why.
 */
public final class GazetteArchive {

  /** By it both tables are parted; articles have none of their own. */
  private static final String YEAR = "year";

  /** Columns that are no text. {@code number} is one of documents alone: articles have 120-3. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("documents.year", "int"),
          Map.entry("documents.number", "int"),
          Map.entry("documents.totalNumber", "int"),
          Map.entry("documents.issueDate", "date"),
          Map.entry("documents.documentNumberYear", "int"),
          Map.entry("documents.documentNumberSerial", "int"),
          Map.entry("documents.effectiveDate", "date"),
          Map.entry("documents.date", "date"),
          Map.entry("documents.articles", "int"),
          Map.entry("documents.line", "int"),
          Map.entry("documents.page", "int"),
          Map.entry("articles.year", "int"),
          Map.entry("articles.line", "int"),
          Map.entry("articles.page", "int"));

  private static final ArrayType ROWS =
      DataTypes.createArrayType(DataTypes.createArrayType(DataTypes.StringType));

  /** The rows of both tables in one value for each file: it is parsed once. */
  private static final StructType PARSED =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("documents", ROWS)
          .add("articles", ROWS)
          .add("failure", DataTypes.StringType);

  private GazetteArchive() {}

  /** {@code args}: the folder that is read, the folder that is written. */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("gazette archive").getOrCreate()) {
      run(spark, args[0], args[1]);
    }
  }

  /** Reads all files under {@code from}, and writes the three tables under {@code to}. */
  static void run(SparkSession spark, String from, String to) throws IOException {
    String root = root(spark, from);
    Dataset<Row> parsed =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(from)
            .select("path", "content")
            .map((MapFunction<Row, Row>) file -> parsed(file, root), Encoders.row(PARSED))
            .persist(StorageLevel.MEMORY_AND_DISK());
    table(parsed, "documents", DocumentRows.COLUMNS, to);
    List<String> columns = new ArrayList<>(ArticleRows.COLUMNS);
    columns.add(YEAR);
    table(parsed, "articles", columns, to);
    Dataset<Row> failures = parsed.filter(col("failure").isNotNull());
    write(failures.select("source", "failure")).parquet(to + "/failures");
    parsed.unpersist();
  }

  /** As the paths of its files begin. */
  private static String root(SparkSession spark, String from) throws IOException {
    Path folder = new Path(from);
    return folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).makeQualified(folder)
        + "/";
  }

  private static void table(Dataset<Row> parsed, String name, List<String> columns, String to) {
    Dataset<Row> cells = parsed.select(explode(col(name)).as("cells"));
    Column[] typed = new Column[columns.size()];
    for (int i = 0; i < typed.length; i++) {
      Column text = nullif(col("cells").getItem(i), lit(""));
      String type = TYPES.getOrDefault(name + "." + columns.get(i), "string");
      typed[i] = text.cast(type).as(columns.get(i));
    }
    write(cells.select(typed)).partitionBy(YEAR).parquet(to + "/" + name);
  }

  private static DataFrameWriter<Row> write(Dataset<Row> rows) {
    return rows.write().mode(SaveMode.Overwrite);
  }

  /** What one file holds. A file that cannot be read spoils no other. */
  private static Row parsed(Row file, String root) {
    String path = file.getString(0);
    String name = path.startsWith(root) ? path.substring(root.length()) : path;
    try {
      Issue issue = issue(name, file.getAs(1));
      return RowFactory.create(name, cells(DocumentRows.of(issue)), cells(articles(issue)), null);
    } catch (UnreadableSourceException e) {
      String[][] none = {};
      return RowFactory.create(name, none, none, e.getMessage());
    }
  }

  /** A text, read and parsed; or a record (JSON, YAML, Akoma Ntoso) read back. */
  private static Issue issue(String name, byte[] bytes) throws UnreadableSourceException {
    ParseOptions options = ParseOptions.DEFAULT;
    Optional<RecordFormat> record = RecordFormat.detect(name, bytes);
    return record.isPresent()
        ? record.get().read(name, bytes, options.registry()).issue()
        : GazetteParser.parse(InputFormat.read(name, bytes, ReadOptions.DEFAULT).source(), options)
            .issue();
  }

  private static String[][] cells(List<List<String>> rows) {
    String[][] cells = new String[rows.size()][];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rows.get(i).toArray(new String[0]);
    }
    return cells;
  }

  private static List<List<String>> articles(Issue issue) {
    String year =
        issue.masthead().isPresent() && issue.masthead().get().year().isPresent()
            ? Integer.toString(issue.masthead().get().year().getAsInt())
            : "";
    List<List<String>> rows = new ArrayList<>();
    for (List<String> article : ArticleRows.of(issue)) {
      List<String> row = new ArrayList<>(article);
      row.add(year);
      rows.add(row);
    }
    return rows;
  }
}

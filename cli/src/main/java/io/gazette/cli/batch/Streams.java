package io.gazette.cli.batch;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.emit.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The formats that are one file of the whole archive: the pieces of its files, in order. */
final class Streams implements AutoCloseable {

  private final OutFolder folder;
  private final Products products;
  private final Map<OutputFormat, Destination> streams = new EnumMap<>(OutputFormat.class);
  private final Map<OutputFormat, Boolean> begun = new EnumMap<>(OutputFormat.class);

  Streams(List<OutputFormat> formats, OutFolder folder, Products products)
      throws UnwritableOutputException {
    this.folder = folder;
    this.products = products;
    for (OutputFormat format : formats) {
      switch (format) {
        case NDJSON -> open(format, "issues");
        case CSV -> open(format, "documents");
        case CSV_ARTICLES -> open(format, "articles");
        default -> {}
      }
    }
  }

  private void open(OutputFormat format, String stem) throws UnwritableOutputException {
    streams.put(format, folder.write(folder.own(stem, format.extension())));
  }

  /** Adds the pieces of a file. */
  void add(Entry entry) throws IOException {
    if (entry.result() == Result.DONE) {
      for (Map.Entry<OutputFormat, Destination> stream : streams.entrySet()) {
        add(entry.path(), stream.getKey(), stream.getValue());
      }
    }
  }

  private void add(String path, OutputFormat format, Destination stream) throws IOException {
    byte[] piece = Files.readAllBytes(folder.path(products.name(path, format)));
    boolean first = begun.put(format, true) == null;
    int from = first || format == OutputFormat.NDJSON ? 0 : header(piece);
    stream.write(piece, from, piece.length - from);
  }

  /** Where the line with the names of the columns ends. */
  private static int header(byte[] csv) {
    int at = 0;
    while (at < csv.length && csv[at] != '\n') {
      at++;
    }
    return Math.min(csv.length, at + 1);
  }

  /** Gives the streams their names. */
  void commit() throws UnwritableOutputException {
    for (Destination stream : streams.values()) {
      stream.commit();
    }
  }

  @Override
  public void close() {
    streams.values().forEach(Destination::discard);
  }
}

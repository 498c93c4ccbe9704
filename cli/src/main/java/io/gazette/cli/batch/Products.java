package io.gazette.cli.batch;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions.Form;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The files that a converted file becomes, one a format. They are called as it is, with one more
 * extension: {@code 03.txt.json} cannot be meant for {@code 03.pdf} too.
 */
final class Products {

  private final OutFolder folder;
  private final BatchOptions options;

  Products(OutFolder folder, BatchOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /** Where {@code path} goes in {@code format}; a format that is a stream has it as a piece. */
  String name(String path, OutputFormat format) {
    return switch (format) {
      case NDJSON, CSV -> OutFolder.piece(path + format.extension());
      case CSV_ARTICLES -> OutFolder.piece(path + ".articles" + format.extension());
      case AKN ->
          path + (options.emit().akn().form() == Form.PACKAGE ? ".akn" : format.extension());
      default -> path + format.extension();
    };
  }

  /** Where {@code path} goes in all formats. */
  List<String> names(String path) {
    return options.to().stream().map(format -> name(path, format)).toList();
  }

  /** Whether what {@code path} becomes can be stored. */
  boolean canBeNamed(String path) {
    return names(path).stream().allMatch(folder::takes);
  }

  /** Makes them all, whole, in the workshop: none has its name yet. */
  Made make(String path, Converted converted) throws IOException {
    Made made = new Made(new ArrayList<>(), new ArrayList<>());
    try {
      for (OutputFormat format : options.to()) {
        String name = name(path, format);
        Destination destination = folder.write(name);
        made.files.add(destination);
        made.outputs.add(write(name, format, converted, destination));
      }
      return made;
    } catch (IOException | RuntimeException | Error e) {
      made.discard();
      throw e;
    }
  }

  private Entry.Output write(
      String name, OutputFormat format, Converted converted, Destination destination)
      throws IOException {
    CRC32 crc = new CRC32();
    Counted counted = new Counted(destination);
    OutputStream out = new CheckedOutputStream(counted, crc);
    EmitOptions emit = format == OutputFormat.HTML ? options.pages() : options.emit();
    format.emit(converted.issue(), converted.findings(), emit, out);
    return new Entry.Output(name, counted.count, hex(crc));
  }

  /**
   * What a file became.
   *
   * @param files the results; they count when they are committed
   * @param outputs what is noted of them
   */
  record Made(List<Destination> files, List<Entry.Output> outputs) {

    void commit() throws UnwritableOutputException {
      for (Destination file : files) {
        file.commit();
      }
    }

    void discard() {
      files.forEach(Destination::discard);
    }
  }

  /** Whether the files of {@code path} are there, as they were written. */
  boolean hold(String path, List<Entry.Output> outputs) {
    List<String> there = outputs.stream().map(Entry.Output::path).toList();
    return there.containsAll(names(path)) && outputs.stream().allMatch(this::holds);
  }

  private boolean holds(Entry.Output output) {
    Path file = folder.path(output.path());
    CRC32 crc = new CRC32();
    try (InputStream in =
        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), crc)) {
      return in.transferTo(OutputStream.nullOutputStream()) == output.bytes()
          && hex(crc).equals(output.crc32());
    } catch (IOException e) {
      return false;
    }
  }

  private static String hex(CRC32 crc) {
    String digits = Long.toHexString(crc.getValue());
    return "0".repeat(8 - digits.length()) + digits;
  }

  /** Counts what is written. */
  private static final class Counted extends OutputStream {

    private final OutputStream out;
    private long count;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }
  }
}

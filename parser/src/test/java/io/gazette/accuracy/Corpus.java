package io.gazette.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of sample texts; it is no part of the project and may be absent. */
public record Corpus(Path folder) {

  /**
   * {@code $GAZETTE_SHARED/corpus} (a system property goes before the variable), or {@code
   * shared/corpus} beside the checkout; empty where there is none.
   */
  public static Optional<Corpus> find() {
    String given = System.getProperty("GAZETTE_SHARED", System.getenv("GAZETTE_SHARED"));
    if (given != null) {
      return Optional.of(Path.of(given, "corpus")).filter(Files::isDirectory).map(Corpus::new);
    }
    String root = System.getenv("GAZETTE_ROOT");
    for (Path p = Path.of(root == null ? "" : root).toAbsolutePath();
        p != null;
        p = p.getParent()) {
      if (Files.isDirectory(p.resolve("parser/src"))) {
        Path beside = p.resolve("../shared/corpus").normalize();
        return Optional.of(beside).filter(Files::isDirectory).map(Corpus::new);
      }
    }
    return Optional.empty();
  }

  /** The files under {@code under} whose names end with one of {@code suffixes}, in order. */
  public List<Path> files(String under, String... suffixes) {
    Path root = folder.resolve(under);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(p -> Stream.of(suffixes).anyMatch(s -> p.toString().endsWith(s)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of {@code file} inside the corpus. */
  public String name(Path file) {
    return folder.relativize(file).toString();
  }

  /** The text of {@code file}, which is UTF-8. */
  public static String read(Path file) {
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The bytes of {@code file}. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }
}

package io.gazette.cli;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.model.Document;
import io.gazette.read.InputFormat;
import io.gazette.read.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;

/** The snippet of the README, compiled; {@link ReadmeTest} runs it and sees that it is the same. */
final class ReadmeExample {

  private ReadmeExample() {}

  static void run(PrintStream out) throws IOException {
    // README
    byte[] bytes = Files.readAllBytes(Path.of("fixtures/issues/yunchuan-2024-03/issue.txt"));
    Reading reading = InputFormat.read("issue.txt", bytes, Optional.empty(), Optional.empty());
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    for (Document document : result.issue().documents()) {
      out.println(document.kind() + " " + document.title());
    }
    // README
  }

  /** Paths of the README are seen from the checkout; tests run in a module. */
  private static final class Path {
    static java.nio.file.Path of(String path) {
      return ReadmeTest.CHECKOUT.resolve(path);
    }
  }
}

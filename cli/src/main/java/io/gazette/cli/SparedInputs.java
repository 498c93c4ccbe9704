package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * No result takes the place of what it was made of: a gazette that was overwritten with its record
 * is lost. ({@code batch} asks the same of folders, and {@code validate --fix} is asked to.)
 */
final class SparedInputs {

  private static final List<Option> READ =
      List.of(Option.AMENDMENT, Option.REGISTRY, Option.BASELINE);

  private SparedInputs() {}

  /** A usage error where the output is, by this name or another, a file or folder that is read. */
  static void check(Arguments arguments) {
    String output = arguments.value(Option.OUTPUT, "-");
    if (output.equals("-") || arguments.command() == Command.BATCH) {
      return;
    }
    List<String> read = new ArrayList<>(arguments.operands());
    for (Option option : READ) {
      if (arguments.has(option)) {
        read.add(arguments.value(option, ""));
      }
    }
    for (String input : read) {
      if (isSame(input, output)) {
        throw arguments.wrong(Saying.OUTPUT_IS_INPUT.of(input));
      }
    }
  }

  /** Devices are not meant: what is written to a terminal is not what is read from it. */
  private static boolean isSame(String input, String output) {
    try {
      Path from = Path.of(input);
      Path to = Path.of(output);
      boolean lasts = Files.isRegularFile(to) || Files.isDirectory(to);
      return lasts && !input.isEmpty() && Files.exists(from) && Files.isSameFile(from, to);
    } catch (IOException | InvalidPathException e) {
      return false; // What is wrong with either name is told where it is opened.
    }
  }
}

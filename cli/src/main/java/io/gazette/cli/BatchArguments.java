package io.gazette.cli;

import io.gazette.cli.batch.BatchOptions;
import io.gazette.cli.batch.Shard;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Severity;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.akn.AknOptions;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command line says about {@code batch}. */
final class BatchArguments {

  private static final int MANY = 1024;

  private BatchArguments() {}

  /** Takes it from the command line; a wrong value is a usage error. */
  static BatchOptions of(Arguments arguments, CommonOptions common, Shell shell)
      throws IOException {
    if (arguments.operands().isEmpty()) {
      throw arguments.missing();
    }
    if (!arguments.has(Option.OUTPUT) || common.output().equals("-")) {
      throw arguments.wrong(Saying.NO_OUTPUT.of());
    }
    List<OutputFormat> to = to(arguments);
    AknOptions akn =
        to.contains(OutputFormat.AKN)
            ? AknArguments.of(arguments, "bundle.xml")
            : AknOptions.DEFAULT;
    AknOptions placed = akn.with(common.parse().registry());
    EmitOptions emit = EmitArguments.of(arguments, shell, OutputFormat.JSON, placed);
    Path out = path(arguments, common.output());
    return new BatchOptions(
        roots(arguments, out),
        out,
        to,
        emit,
        EmitArguments.of(arguments, shell, OutputFormat.HTML, placed),
        Settings.of(arguments, emit),
        ToolVersion.get(),
        jobs(arguments),
        common.time(),
        shard(arguments),
        arguments.has(Option.VALIDATE),
        RuleChoice.of(arguments).ids()::contains,
        failOn(arguments),
        arguments.has(Option.FORCE),
        arguments.has(Option.PRUNE));
  }

  /** What is converted; OUT may lie in it, but not be it. */
  private static List<Path> roots(Arguments arguments, Path out) {
    List<Path> roots = new ArrayList<>();
    for (String operand : arguments.operands()) {
      Path root = path(arguments, operand);
      if (root.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
        throw arguments.wrong(Saying.OUTPUT_IS_ARCHIVE.of(operand));
      }
      roots.add(root);
    }
    return roots;
  }

  private static Path path(Arguments arguments, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw arguments.wrong(Saying.NAME_OF_LOCALE.of(name));
    }
  }

  private static List<OutputFormat> to(Arguments arguments) {
    List<OutputFormat> formats = new ArrayList<>();
    for (String word : arguments.value(Option.TO, "json").split(",")) {
      OutputFormat format = EmitArguments.format(arguments, word);
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return formats;
  }

  private static int jobs(Arguments arguments) {
    int processors = Runtime.getRuntime().availableProcessors();
    if (!arguments.has(Option.JOBS)) {
      return processors;
    }
    String word = arguments.value(Option.JOBS, "");
    int jobs = number(word);
    if (jobs < 1 || jobs > MANY) {
      throw arguments.wrong(Saying.JOBS.of(word, processors));
    }
    return jobs;
  }

  private static Shard shard(Arguments arguments) {
    if (!arguments.has(Option.SHARD)) {
      return Shard.WHOLE;
    }
    String word = arguments.value(Option.SHARD, "");
    String[] parts = word.split("/", -1);
    int index = number(parts[0]);
    int count = parts.length == 2 ? number(parts[1]) : 0;
    if (index < 1 || index > count) {
      throw arguments.wrong(Saying.SHARD.of(word));
    }
    return new Shard(index, count);
  }

  /** The number that {@code word} is; 0 where it is none. */
  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** "Nothing at or above the level asked for": without the checks none is asked for by default. */
  private static Optional<Severity> failOn(Arguments arguments) {
    return arguments.has(Option.VALIDATE) || arguments.has(Option.FAIL_ON)
        ? ValidateOptions.failOn(arguments)
        : Optional.empty();
  }
}

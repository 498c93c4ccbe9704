package io.gazette.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A run of the tool, in this process or in a shell: what it said, and how it ended. */
record Run(int exit, String out, String err) {

  static final Path CHECKOUT =
      Path.of(System.getProperty("gazette.checkout", "..")).toAbsolutePath().normalize();

  /** Two articles of a law, with a gap between them: one finding of error level. */
  static final String GAP = "云川市河道条例\n\n第一条 为了保护河道，制定本条例。\n\n第三条 本条例自公布之日起施行。\n";

  static Run of(String... args) {
    return with("", Map.of(), args);
  }

  static Run with(String input, Map<String, String> env, String... args) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return with(new ByteArrayInputStream(bytes), env, args);
  }

  static Run with(InputStream input, Map<String, String> env, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = to(out, input, env, args);
    return new Run(run.exit, out.toString(StandardCharsets.UTF_8), run.err);
  }

  /** The same with an output of the test's own; {@link #out} stays empty. */
  static Run to(OutputStream out, InputStream input, Map<String, String> env, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = GazetteCommand.run(args, input, out, err, env);
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  /** A command of {@code sh} in {@code folder}; {@code gazette} is that of the checkout. */
  static Run shell(Path folder, String command) throws IOException, InterruptedException {
    return shell("/bin/sh", folder, command);
  }

  static Run shell(String interpreter, Path folder, String command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(interpreter, "-c", command);
    builder.directory(folder.toFile());
    builder.environment().merge("PATH", CHECKOUT.resolve("scripts") + ":", (p, s) -> s + p);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Path err = Files.createTempFile("gazette", ".err");
    builder.redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    String out;
    try (InputStream stream = process.getInputStream()) {
      out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    int exit = process.waitFor();
    String messages = Files.readString(err);
    Files.delete(err);
    return new Run(exit, out, messages);
  }
}

package io.gazette.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A run of the tool in this process: what it said, and how it ended. */
record Run(int exit, String out, String err) {

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
}

package io.gazette.cli;

import io.gazette.emit.OutputFormat;
import java.io.IOException;

/** {@code gazette schema}: the JSON Schema of the JSON and YAML output. */
final class SchemaCommand {

  private SchemaCommand() {}

  static int run(Arguments arguments, Shell shell) throws IOException {
    String schema = OutputFormat.schema().stripTrailing() + "\n";
    return shell.write(schema, arguments.value(Option.OUTPUT, "-"));
  }
}

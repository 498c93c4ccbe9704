package io.gazette.cli;

import io.gazette.emit.OutputFormat;
import io.gazette.emit.changes.ChangesFormat;
import java.io.IOException;
import java.util.List;

/** {@code gazette schema [NAME]}: the JSON Schema of the JSON that a command writes. */
final class SchemaCommand {

  private static final List<String> NAMES = List.of("issue", "diff");

  private SchemaCommand() {}

  static int run(Arguments arguments, Shell shell) throws IOException {
    String name = arguments.operand(NAMES.get(0));
    String schema =
        switch (NAMES.indexOf(name)) {
          case 0 -> OutputFormat.schema();
          case 1 -> ChangesFormat.schema();
          default -> throw arguments.wrongValue("NAME", name, NAMES);
        };
    return shell.write(schema.stripTrailing() + "\n", arguments.value(Option.OUTPUT, "-"));
  }
}

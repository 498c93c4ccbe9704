package io.gazette.cli;

import java.io.IOException;

/** {@code gazette completion SHELL}: a completion script. */
final class CompletionCommand {

  private CompletionCommand() {}

  static int run(Arguments arguments, Shell shell) throws IOException {
    if (arguments.operands().isEmpty()) {
      throw arguments.missing();
    }
    String name = arguments.operand("");
    if (!Completion.words().contains(name)) {
      throw arguments.wrongValue("SHELL", name, Completion.words());
    }
    return shell.write(Completion.named(name).script(), "-");
  }
}

package io.gazette.cli;

import java.io.IOException;
import java.util.List;

/** {@code gazette completion SHELL}: a completion script. */
final class CompletionCommand {

  private static final List<String> SHELLS = List.of("bash", "zsh");

  /** zsh reads bash's completion through its bashcompinit. */
  private static final String ZSH =
      "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";

  private CompletionCommand() {}

  static int run(Arguments arguments, Shell shell) throws IOException {
    String name = arguments.operand("");
    if (!SHELLS.contains(name)) {
      throw arguments.wrongValue("SHELL", name, SHELLS);
    }
    String script = (name.equals("zsh") ? ZSH : "") + new Grammar().completion();
    return shell.write(script, "-");
  }
}

package io.gazette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what is installed beside the program: pages of the manual and completion scripts. */
final class Manual {

  private Manual() {}

  /**
   * Writes them where an installation has them, under the folder {@code args[0]}: {@code
   * share/man/man1}, {@code share/bash-completion/completions} and so on.
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]).resolve("share");
    String version = "gazette " + GrammarCommand.version();
    write(share.resolve("man/man1/gazette.1"), ManPage.ofTool(version));
    for (Command command : Command.values()) {
      String name = "gazette-" + command.word() + ".1";
      write(share.resolve("man/man1").resolve(name), ManPage.of(command, version));
    }
    write(share.resolve("bash-completion/completions/gazette"), Completion.BASH.script());
    write(share.resolve("zsh/site-functions/_gazette"), Completion.ZSH.script());
    write(share.resolve("fish/vendor_completions.d/gazette.fish"), Completion.FISH.script());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

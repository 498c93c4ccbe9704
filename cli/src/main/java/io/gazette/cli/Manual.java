package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what is installed beside the program: pages of the manual and completion scripts. */
final class Manual {

  private Manual() {}

  /**
   * Writes them where an installation has them, under the folder {@code args[0]}: {@code
   * share/man/man1}, {@code share/man/zh_CN/man1}, {@code share/bash-completion/completions} and so
   * on.
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]).resolve("share");
    String version = "gazette " + GrammarCommand.version();
    pages(share.resolve("man/man1"), version, Language.EN);
    pages(share.resolve("man/zh_CN/man1"), version, Language.ZH);
    write(share.resolve("bash-completion/completions/gazette"), Completion.BASH.script());
    write(share.resolve("zsh/site-functions/_gazette"), Completion.ZSH.script());
    write(share.resolve("fish/vendor_completions.d/gazette.fish"), Completion.FISH.script());
  }

  private static void pages(Path folder, String version, Language language) throws IOException {
    write(folder.resolve("gazette.1"), ManPage.ofTool(version, language));
    for (Command command : Command.values()) {
      String name = "gazette-" + command.word() + ".1";
      write(folder.resolve(name), ManPage.of(command, version, language));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

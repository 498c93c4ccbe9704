package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** A command line that is not plain: help, the version, or a command written in another way. */
final class GrammarCommand {

  private GrammarCommand() {}

  static int run(String[] args, Shell shell) throws IOException {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      return print("gazette " + version(), shell);
    }
    Optional<String> page = HelpPages.of(args, shell);
    if (page.isPresent()) {
      return shell.write(page.get(), "-");
    }
    ParseResult root = new Grammar(args, shell.language()).parse(args);
    ParseResult line = Grammar.called(root);
    checkLanguage(root);
    checkLanguage(line);
    if (line.isUsageHelpRequested()) {
      return print(Grammar.help(line, shell.width(), shell.showsColour("out")), shell);
    }
    if (line.isVersionHelpRequested()) {
      return print("gazette " + version(), shell);
    }
    if (line == root) {
      throw new UsageException("gazette", Saying.NO_COMMAND.of(Saying.list(Command.words())));
    }
    return GazetteCommand.run(Grammar.arguments(line), shell);
  }

  /** Help and the version are told in a language too. */
  private static void checkLanguage(ParseResult line) {
    String name = Option.LANG.shortest();
    String word = line.hasMatchedOption(name) ? line.matchedOptionValue(name, "") : "";
    if (line.hasMatchedOption(name) && !Option.LANG.words().contains(word)) {
      Message known = Saying.list(Option.LANG.words());
      throw new UsageException(
          line.commandSpec().qualifiedName(), Saying.UNKNOWN_VALUE.of(word, name, known));
    }
  }

  /** That of the tool. */
  static String version() throws IOException {
    try (InputStream in = GrammarCommand.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static int print(String text, Shell shell) throws IOException {
    return shell.write(text + "\n", "-");
  }
}

package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * The help that most ask for, made when the tool is built: as wide as where no terminal is, without
 * colour. To load picocli for it would take a cold start as long as a conversion.
 */
final class HelpPages {

  /** Where they are in the program, beside this class. */
  private static final String FOLDER = "help/";

  private HelpPages() {}

  /**
   * Writes the help of the tool, and of each of its commands, into the folder {@code args[0]}, the
   * same in any locale. The process is that of the build, which gets its locale back.
   */
  public static void main(String[] args) throws IOException {
    Locale ofTheBuild = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      write(Files.createDirectories(Path.of(args[0])));
    } finally {
      Locale.setDefault(ofTheBuild);
    }
  }

  private static void write(Path folder) throws IOException {
    for (Language language : Language.values()) {
      write(folder, language, "gazette", "--help");
      for (Command command : Command.values()) {
        write(folder, language, command.word(), command.word(), "--help");
      }
    }
  }

  private static void write(Path folder, Language language, String name, String... line)
      throws IOException {
    ParseResult help = Grammar.called(new Grammar(line, language).parse(line));
    String text = Grammar.help(help, Shell.DEFAULT_WIDTH, false);
    Files.writeString(folder.resolve(file(name, language)), text + "\n");
  }

  /** The help that {@code args} ask for, where it is here. */
  static Optional<String> of(String[] args, Shell shell) throws IOException {
    String name = args.length == 2 ? args[0] : "gazette";
    boolean asked = args.length > 0 && args.length <= 2 && isHelp(args[args.length - 1]);
    boolean plain = shell.width() == Shell.DEFAULT_WIDTH && !shell.showsColour("out");
    return asked && plain && (args.length == 1 || Command.named(name) != null)
        ? page(file(name, shell.language()))
        : Optional.empty();
  }

  private static String file(String name, Language language) {
    return name + "." + language.word() + ".txt";
  }

  private static boolean isHelp(String arg) {
    return arg.equals("--help") || arg.equals("-h");
  }

  /** None where the classes were compiled by something else than the build. */
  private static Optional<String> page(String name) throws IOException {
    try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line by picocli: every way to write it, its help, its completion, its errors. */
final class Grammar {

  /** picocli refuses to lay out help in less. */
  private static final int MIN_WIDTH = 55;

  /** What the tool does. */
  static final String DESCRIPTION =
      "Reads Chinese government gazettes and turns them into structured records.";

  static final String HELP = "show this help";
  static final String VERSION = "show the version";
  static final String LANG = "what people are told in";
  static final String FILE = "An argument @FILE stands for the arguments that FILE holds.";

  private static final String EXIT_CODES =
      "Exit codes: 0 done; 1 findings, or --strict failed, or what diff compared differs; 2 wrong"
          + " usage or unreadable input; 70 a fault of the tool; 74 the output cannot be written.";

  private final HelpWords words;
  private final CommandLine root;

  /** The grammar of every command. */
  Grammar() {
    this(EnumSet.allOf(Command.class), Language.EN);
  }

  /**
   * The grammar that {@code args} need: commands they do not name are only listed, which takes a
   * cold start a third of the time.
   */
  Grammar(String[] args, Language language) {
    this(named(args), language);
  }

  private Grammar(Set<Command> whole, Language language) {
    words = HelpWords.in(language);
    root = new CommandLine(rootSpec());
    for (Command command : Command.values()) {
      CommandSpec spec = whole.contains(command) ? spec(command) : listed(command);
      root.addSubcommand(command.word(), new CommandLine(spec));
    }
    root.setExpandAtFiles(false); // That is the matter of OptionFiles.
    // Of an option given twice the later holds: the command line overrides an @FILE before it.
    root.setOverwrittenOptionsAllowed(true);
  }

  private static Set<Command> named(String[] args) {
    Set<Command> named = EnumSet.noneOf(Command.class);
    for (String arg : args) {
      Command command = Command.named(arg);
      if (command != null) {
        named.add(command);
      }
    }
    return named;
  }

  /** What picocli makes of {@code args}; a {@link UsageException} where they are wrong. */
  ParseResult parse(String[] args) {
    try {
      return root.parseArgs(args);
    } catch (ParameterException e) {
      CommandSpec spec = e.getCommandLine().getCommandSpec();
      throw new UsageException(spec.qualifiedName(), WrongLine.told(e, spec, args));
    }
  }

  /** The part of {@code line} that its last command reads. */
  static ParseResult called(ParseResult line) {
    return line.hasSubcommand() ? line.subcommand() : line;
  }

  /**
   * The arguments of the command that {@code line} calls.
   *
   * @throws UsageException where a value is empty, as that of {@code -o "$out"} with no {@code out}
   */
  static Arguments arguments(ParseResult line) {
    Command command = Command.named(line.commandSpec().name());
    Map<Option, String> options = new EnumMap<>(Option.class);
    for (Option option : command.options()) {
      if (line.hasMatchedOption(option.shortest())) {
        options.put(option, option.takesValue() ? value(line, option) : "");
      }
    }
    List<String> operands = new ArrayList<>();
    for (int i = 0; line.hasMatchedPositional(i); i++) {
      operands.addAll(line.matchedPositional(i).stringValues());
      i = command.takesMany() ? Integer.MAX_VALUE - 1 : i;
    }
    return new Arguments(command, options, List.copyOf(operands));
  }

  private static String value(ParseResult line, Option option) {
    String value = line.matchedOptionValue(option.shortest(), "");
    if (value.isEmpty()) {
      String[] names = option.names();
      Message told = Saying.VALUE_MISSING.of(names[names.length - 1], option.label());
      throw new UsageException(line.commandSpec().qualifiedName(), told);
    }
    return value;
  }

  /** The help of the command that {@code line} calls. */
  static String help(ParseResult line, int width, boolean colour) {
    CommandLine command = line.commandSpec().commandLine();
    command.setUsageHelpWidth(Math.max(MIN_WIDTH, width));
    return command.getUsageMessage(colour ? Ansi.ON : Ansi.OFF).stripTrailing();
  }

  /** A completion script for bash, and for zsh through its bashcompinit. */
  String completion() {
    return AutoComplete.bash("gazette", root);
  }

  private CommandSpec rootSpec() {
    CommandSpec spec = CommandSpec.create().name("gazette");
    addHelp(spec);
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .arity("0")
            .versionHelp(true)
            .description(words.of("version", VERSION))
            .build());
    spec.addOption(
        OptionSpec.builder("--lang")
            .type(String.class)
            .paramLabel(Option.LANG.label())
            .completionCandidates(Option.LANG.words())
            .description("zh, en; " + words.of("lang", LANG))
            .build());
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .description(words.of("gazette", DESCRIPTION))
        .footer(
            "%n" + words.of("file", FILE),
            "%n" + words.of("exit", EXIT_CODES),
            "%n" + words.of("example", "Example:"),
            "  gazette convert issue.txt | jq '.documents[].title'");
    headings(spec);
    return spec;
  }

  /** A command with nothing but what the list of commands shows. */
  private CommandSpec listed(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.word());
    spec.usageMessage().description(words.of(command));
    return spec;
  }

  private CommandSpec spec(Command command) {
    CommandSpec spec = listed(command);
    String[] labels = command.operand().replace("...", "").split(" ");
    for (int i = 0; i < labels.length && !command.operand().isEmpty(); i++) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .index(command.takesMany() ? "0..*" : Integer.toString(i))
              .arity(arity(command))
              .paramLabel(labels[i])
              .type(command.takesMany() ? String[].class : String.class)
              .description(i == 0 ? words.operand(command) : "")
              .build());
    }
    for (Option option : command.options()) {
      spec.addOption(spec(option, command.words(option)));
    }
    addHelp(spec);
    String[] footer = words.footer(command);
    footer[0] = "%n" + footer[0];
    spec.usageMessage().footer(footer);
    headings(spec);
    return spec;
  }

  private void headings(CommandSpec spec) {
    spec.usageMessage()
        .synopsisHeading(words.of("usage", "Usage: "))
        .commandListHeading(words.of("commands", "Commands:") + "%n");
  }

  private static String arity(Command command) {
    if (command.needsOperand() && !command.takesMany()) {
      return "1";
    }
    return command.takesMany() ? "0..*" : "0..1";
  }

  private OptionSpec spec(Option option, List<String> choices) {
    OptionSpec.Builder spec = OptionSpec.builder(option.names());
    if (!option.takesValue()) {
      return spec.type(boolean.class).arity("0").description(words.of(option)).build();
    }
    String values = choices.isEmpty() ? "" : String.join(", ", choices) + "; ";
    return spec.type(String.class)
        .paramLabel(option.label())
        .completionCandidates(choices.isEmpty() ? null : choices)
        .description(values + words.of(option))
        .build();
  }

  private void addHelp(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .arity("0")
            .usageHelp(true)
            .description(words.of("help", HELP))
            .build());
  }
}

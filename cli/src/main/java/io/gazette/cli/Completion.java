package io.gazette.cli;

import java.util.ArrayList;
import java.util.List;

/** The shells that completion is for, and a script for each. */
enum Completion {
  BASH("bash"),
  /** Reads bash's completion through its bashcompinit. */
  ZSH("zsh"),
  FISH("fish");

  /** Sourced, it wants compinit; as the file {@code _gazette} of its function path, it has it. */
  private static final String ZSH_HEAD =
      """
      #compdef gazette
      (( ${+functions[compdef]} )) || { autoload -U +X compinit && compinit }
      autoload -U +X bashcompinit && bashcompinit
      """;

  private static final String ANY_COMMAND = "__fish_use_subcommand";

  private final String word;

  Completion(String word) {
    this.word = word;
  }

  /** The names of all. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Completion shell : values()) {
      words.add(shell.word);
    }
    return words;
  }

  /** The shell called {@code word}; it is one of {@link #words}. */
  static Completion named(String word) {
    return values()[words().indexOf(word)];
  }

  String script() {
    return switch (this) {
      case BASH -> new Grammar().completion();
      case ZSH -> ZSH_HEAD + new Grammar().completion();
      case FISH -> fish();
    };
  }

  private static String fish() {
    StringBuilder script = new StringBuilder("# Completions of gazette for fish.\n");
    script.append(line(ANY_COMMAND, " -f -s h -l help", "show this help"));
    script.append(line(ANY_COMMAND, " -f -s V -l version", "show the version"));
    for (Command command : Command.values()) {
      String name = " -f -a " + command.word();
      script.append(line(ANY_COMMAND, name, command.description()));
    }
    for (Command command : Command.values()) {
      String here = "__fish_seen_subcommand_from " + command.word();
      for (Option option : command.options()) {
        script.append(line(here, names(option) + value(command, option), option.description()));
      }
      script.append(line(here, " -s h -l help", "show this help"));
    }
    String shells = " -f -a " + quoted(String.join(" ", words()));
    return script + line("__fish_seen_subcommand_from completion", shells, "");
  }

  private static String line(String where, String what, String description) {
    String told = description.isEmpty() ? "" : " -d " + quoted(description);
    return "complete -c gazette -n " + quoted(where) + what + told + "\n";
  }

  private static String names(Option option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
    }
    return names.toString();
  }

  /** A file where the value is one, else its words alone. */
  private static String value(Command command, Option option) {
    if (!option.takesValue()) {
      return "";
    }
    if (option.label().equals("FILE") || option.label().equals("DIR")) {
      return " -r -F";
    }
    List<String> words = command.words(option);
    return words.isEmpty() ? " -x" : " -x -a " + quoted(String.join(" ", words));
  }

  /** Between single quotes fish reads \ and ' alone as signs. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

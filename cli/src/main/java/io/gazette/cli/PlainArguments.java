package io.gazette.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads command lines that are plain: a command, options by their full names, one operand. picocli
 * alone would double the time a cold start takes; it reads all other lines, help and errors among
 * them ({@link Grammar}). Both give the same for a plain line.
 */
final class PlainArguments {

  private final Command command;
  private final Map<Option, String> options = new EnumMap<>(Option.class);
  private final List<String> operands = new ArrayList<>(1);

  private PlainArguments(Command command) {
    this.command = command;
  }

  /** What {@code args} say, or null where they are not plain. */
  static Arguments of(String[] args) {
    Command command = args.length == 0 ? null : Command.named(args[0]);
    if (command == null) {
      return null;
    }
    PlainArguments plain = new PlainArguments(command);
    int at = 1;
    while (at > 0 && at < args.length) {
      at = plain.read(args, at);
    }
    return at > 0 && plain.operandsFit()
        ? new Arguments(command, plain.options, plain.operands)
        : null;
  }

  private boolean operandsFit() {
    return switch (command) {
      case CONVERT, INSPECT -> operands.size() <= 1;
      case VALIDATE, BATCH -> true;
      case DIFF -> operands.size() == 2;
      case RULES -> operands.size() <= 1;
      case SCHEMA -> operands.isEmpty();
      case COMPLETION -> false;
    };
  }

  /** Reads what stands at {@code at} and gives the place after it, or 0 where it is not plain. */
  private int read(String[] args, int at) {
    String arg = args[at];
    if (isValue(arg)) {
      operands.add(arg);
      return at + 1;
    }
    Option option = option(arg);
    if (option == null) {
      return 0;
    }
    if (!option.takesValue()) {
      options.put(option, "");
      return at + 1;
    }
    if (at + 1 == args.length || !isValue(args[at + 1])) {
      return 0;
    }
    options.put(option, args[at + 1]);
    return at + 2;
  }

  private Option option(String name) {
    for (Option option : command.options()) {
      if (option.isNamed(name)) {
        return option;
      }
    }
    return null;
  }

  /** Whether {@code arg} can be nothing but an operand or a value. */
  private static boolean isValue(String arg) {
    if (arg.equals("-")) {
      return true;
    }
    char first = arg.isEmpty() ? '-' : arg.charAt(0);
    return first != '-' && first != '@' && first != '"' && first != '\'';
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with a command line, in words of our own. */
final class WrongLine {

  private WrongLine() {}

  /** What is wrong with the line {@code args} of {@code command}. */
  static Message told(ParameterException error, CommandSpec command, String[] args) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), suggestion(unmatched), command);
    }
    if (error instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return Saying.VALUE_MISSING.of(option.longestName(), option.paramLabel());
    }
    for (String arg : args) {
      if (isTooMuch(arg, command)) {
        return Saying.VALUE_TOO_MUCH.of(arg.substring(0, arg.indexOf('=')));
      }
    }
    return Message.same(error.getMessage());
  }

  /** Whether {@code arg} gives a value to an option of {@code command} that takes none. */
  private static boolean isTooMuch(String arg, CommandSpec command) {
    int sign = arg.indexOf('=');
    OptionSpec option = sign < 0 ? null : command.findOption(arg.substring(0, sign));
    return option != null && option.arity().max() == 0;
  }

  private static Message suggestion(UnmatchedArgumentException unmatched) {
    if (unmatched.getUnmatched().get(0).equals("help")) {
      return Saying.DID_YOU_MEAN.of("--help");
    }
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? Saying.nothing() : Saying.DID_YOU_MEAN.of(near.get(0));
  }

  private static Message unknown(String argument, Message suggestion, CommandSpec command) {
    if (argument.startsWith("-") && argument.length() > 1) {
      return Saying.UNKNOWN_OPTION.of(argument, suggestion);
    }
    return command.parent() == null
        ? Saying.UNKNOWN_COMMAND.of(argument, suggestion)
        : Saying.ONE_TOO_MANY.of(argument, Command.named(command.name()).operand());
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import java.util.List;
import java.util.Map;

/**
 * A command line, understood.
 *
 * @param command what to do
 * @param options the options given and their values; {@code ""} for one that takes none
 * @param operands what is no option
 */
record Arguments(Command command, Map<Option, String> options, List<String> operands) {

  boolean has(Option option) {
    return options.containsKey(option);
  }

  /** The value of {@code option}, or {@code otherwise} where it is not given. */
  String value(Option option, String otherwise) {
    return options.getOrDefault(option, otherwise);
  }

  /** The operand, or {@code otherwise} where there is none. */
  String operand(String otherwise) {
    return operands.isEmpty() ? otherwise : operands.get(0);
  }

  /** A usage error of this command. */
  UsageException wrong(Message told) {
    return new UsageException("gazette " + command.word(), told);
  }

  /** A usage error: an operand is missing. */
  UsageException missing() {
    String operand = command.operand().replace("...", "");
    return wrong(Saying.OPERAND_MISSING.of(operand, HelpWords.told(command)));
  }

  /** A usage error: the value given for {@code name} is none of {@code known}. */
  UsageException wrongValue(String name, String value, List<String> known) {
    return wrong(Saying.UNKNOWN_VALUE.of(value, name, Saying.list(known)));
  }
}

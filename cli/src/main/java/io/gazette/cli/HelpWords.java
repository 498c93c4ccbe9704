package io.gazette.cli;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;

/**
 * What the help says, in the language of the reader; English stands beside the commands and
 * options.
 */
final class HelpWords {

  private final WordTable table;

  private HelpWords(WordTable table) {
    this.table = table;
  }

  static HelpWords in(Language language) {
    return new HelpWords(WordTable.of("help.zh.tsv", language));
  }

  /** What is called {@code key}, or {@code english}. */
  String of(String key, String english) {
    return table.of(key, english);
  }

  String of(Command command) {
    return of(command.word(), command.description());
  }

  /** What the operand of {@code command} is, in both languages. */
  static Message told(Command command) {
    return new Message(in(Language.ZH).operand(command), in(Language.EN).operand(command));
  }

  String operand(Command command) {
    return of(command.word() + " operand", command.operandDescription());
  }

  String of(Option option) {
    String[] names = option.names();
    return of(names[names.length - 1], option.description());
  }

  /** Remarks and examples, a line each; the examples are the same in any language. */
  String[] footer(Command command) {
    String[] footer = command.footer();
    for (int i = 0; i < footer.length; i++) {
      if (footer[i].startsWith("Example")) {
        footer[i] = of("example", footer[i]);
      } else if (i == 0) {
        footer[i] = of(command.word() + " note", footer[i]);
      }
    }
    return footer;
  }

  /** Whether examples follow a line of a footer. */
  boolean isExample(String line) {
    return line.startsWith("Example") || line.equals(of("example", ""));
  }
}

package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Rule;
import io.gazette.validate.Catalogue;
import io.gazette.validate.Validator;
import java.io.IOException;

/** {@code gazette rules [RULE]}: the catalogue of rules, or all of one. */
final class RulesCommand {

  private RulesCommand() {}

  static int run(Arguments arguments, Shell shell) throws IOException {
    Language language = Languages.given(arguments).orElse(shell.language());
    String output = arguments.value(Option.OUTPUT, "-");
    String name = arguments.operand("");
    if (name.isEmpty()) {
      return shell.write(Catalogue.list(language), output);
    }
    for (Rule rule : Validator.rules()) {
      if (rule.id().equalsIgnoreCase(name) || rule.name().equals(name)) {
        return shell.write(Catalogue.entry(rule, language), output);
      }
    }
    throw arguments.wrong(Saying.NO_RULE.of(name));
  }
}

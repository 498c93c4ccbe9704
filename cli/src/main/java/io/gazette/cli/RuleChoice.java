package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.validate.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules are looked for.
 *
 * @param rules in order of their ids
 * @param ids theirs
 */
record RuleChoice(List<Rule> rules, Set<String> ids) {

  /** What {@code --only}, {@code --enable} and {@code --disable} leave. */
  static RuleChoice of(Arguments arguments) {
    Set<String> ids = new HashSet<>();
    if (arguments.has(Option.ONLY)) {
      ids.addAll(named(arguments, Option.ONLY));
    } else {
      Validator.rules().forEach(rule -> ids.add(rule.id()));
      ids.removeAll(Validator.onRequest());
    }
    ids.addAll(named(arguments, Option.ENABLE));
    ids.removeAll(named(arguments, Option.DISABLE));
    List<Rule> rules = new ArrayList<>(Validator.rules());
    rules.removeIf(rule -> !ids.contains(rule.id()));
    return new RuleChoice(List.copyOf(rules), Set.copyOf(ids));
  }

  private static Set<String> named(Arguments arguments, Option option) {
    Set<String> ids = new HashSet<>();
    for (String word : arguments.value(option, "").split("[,\\s]+")) {
      if (!word.isEmpty() && !ids.addAll(named(word))) {
        throw arguments.wrong(Saying.NO_RULE_FOR.of(word, option.shortest()));
      }
    }
    return ids;
  }

  /** GZ301, article-number-gap, or GZ5 for all that begin so. */
  private static Set<String> named(String word) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : Validator.rules()) {
      if (rule.name().equals(word) || word.startsWith("GZ") && rule.id().startsWith(word)) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  boolean holds(Rule rule) {
    return ids.contains(rule.id());
  }

  /** Those of {@code findings} that are looked for. */
  List<Diagnostic> of(List<Diagnostic> findings) {
    return findings.stream().filter(finding -> holds(finding.rule())).toList();
  }
}

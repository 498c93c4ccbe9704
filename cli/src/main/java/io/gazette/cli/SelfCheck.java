package io.gazette.cli;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.text.SourceText;
import io.gazette.validate.Validator;
import io.gazette.validate.archive.ArchiveChecks;
import io.gazette.validate.archive.IssueCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code gazette validate --self-check}: each rule fires on its bad example, on its good not. */
final class SelfCheck {

  private SelfCheck() {}

  /** Says which rules do not; that is a fault of the tool. */
  static int run(RuleChoice choice, Shell shell) throws UnwritableOutputException {
    StringBuilder text = new StringBuilder();
    int proved = 0;
    int failed = 0;
    int without = 0;
    for (Rule rule : choice.rules()) {
      if (rule.example().isEmpty()) {
        without++;
      } else if (fires(rule, rule.example().get().bad())
          && !fires(rule, rule.example().get().good())) {
        proved++;
      } else {
        failed++;
        text.append(Saying.RULE_FAILS.of(rule.id(), rule.name()).in(shell.language()));
      }
    }
    text.append(Saying.SELF_CHECK.of(proved, failed, without).in(shell.language()));
    shell.write(text.toString(), "-");
    return failed == 0 && proved > 0 ? ExitCode.DONE : ExitCode.FAULT;
  }

  private static boolean fires(Rule rule, String example) {
    List<Diagnostic> found = new ArrayList<>();
    List<IssueCard> cards = new ArrayList<>();
    for (Map.Entry<String, String> file : Rule.Example.files(example).entrySet()) {
      SourceText source = SourceText.of("example.txt", file.getValue());
      ParseResult result = GazetteParser.parse(source, ParseOptions.DEFAULT);
      found.addAll(Validator.validate(source, result.issue(), result.diagnostics()));
      cards.add(IssueCard.of(file.getKey(), result.issue()));
    }
    ArchiveChecks.find(cards).forEach(archive -> found.add(archive.finding()));
    return found.stream().anyMatch(finding -> finding.rule().id().equals(rule.id()));
  }
}

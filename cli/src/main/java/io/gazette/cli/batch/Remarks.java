package io.gazette.cli.batch;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Language;

/** Findings as the manifest has them. */
final class Remarks {

  private Remarks() {}

  static Entry.Remark of(Diagnostic finding, Language language) {
    return new Entry.Remark(
        finding.rule().id(),
        finding.rule().name(),
        finding.rule().severity(),
        finding.message().in(language),
        finding.span().line(),
        finding.span().column(),
        finding.span().page());
  }
}

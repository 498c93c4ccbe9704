package io.gazette.validate;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Document;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Compared;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** One run of checks over one sheet; the characters are looked at once for all of them. */
final class Inspection {

  private final Sheet sheet;
  private final List<Diagnostic> findings;
  private final List<Compared> compared = new ArrayList<>();
  private final CharacterTable characters = new CharacterTable();
  private final List<Check.Passages> passages = new ArrayList<>();
  private final List<Report> passageReports = new ArrayList<>();

  /**
   * @param sheet to look at
   * @param findings where they are added
   */
  Inspection(Sheet sheet, List<Diagnostic> findings) {
    this.sheet = sheet;
    this.findings = findings;
  }

  void run(List<Check> checks) {
    for (Check check : checks) {
      Report report = new Report(check.rules().get(0), sheet.source(), findings, compared);
      if (check instanceof Check.Issues issues) {
        issues.issue(sheet, report);
      } else if (check instanceof Check.Documents documents) {
        each(sheet.issue().documents(), documents, report);
      } else if (check instanceof Check.Passages each) {
        passages.add(each);
        passageReports.add(report);
      } else if (check instanceof Check.Characters each) {
        characters.add(each, report);
      }
    }
    if (!passages.isEmpty() || !characters.isEmpty()) {
      for (Passage passage : sheet.passages()) {
        passage(passage);
      }
    }
  }

  /** What was found of two places that disagree. */
  List<Compared> compared() {
    return compared;
  }

  private void each(List<Document> documents, Check.Documents check, Report report) {
    for (Document document : documents) {
      check.document(document, sheet, report);
      each(document.attachments(), check, report);
    }
  }

  private void passage(Passage passage) {
    characters.look(passage);
    for (int i = 0; i < passages.size(); i++) {
      passages.get(i).passage(passage, passageReports.get(i));
    }
  }
}

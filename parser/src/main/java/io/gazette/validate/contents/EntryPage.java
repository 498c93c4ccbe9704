package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Contents;
import io.gazette.text.Origins;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry names the page that its document begins on (GAZ-05), by the numbers printed on the pages
 * of a PDF file. If no entry agrees with them, they are not the numbers the contents count in.
 */
final class EntryPage implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ016",
          "contents-page-differs",
          Severity.WARNING,
          "GAZ-05",
          new Message("目录的页码与正文不符", "the contents name another page than the print"),
          new Message("按目录翻不到文件。", "Whoever turns to that page finds another text."),
          new Message("改正目录的页码。", "Correct the page in the contents."),
          Optional.empty());

  /** An entry and the number of the page its document begins on. */
  private record Placed(Contents.Entry entry, int page) {

    boolean agrees() {
      return entry.page().orElse(page) == page;
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    List<Placed> placed = placed(sheet.listed(), sheet.source().origins().pages());
    if (placed.stream().noneMatch(Placed::agrees)) {
      return;
    }
    for (Placed each : placed) {
      if (!each.agrees()) {
        int named = each.entry.page().orElse(each.page);
        report.at(
            each.entry.span(),
            "目录作第" + named + "页，文件实际在第" + each.page + "页；改正页码",
            "the contents say page "
                + named
                + ", the document begins on "
                + each.page
                + "; correct it");
      }
    }
  }

  private static List<Placed> placed(List<Listed> entries, List<Origins.Page> pages) {
    List<Placed> placed = new ArrayList<>();
    for (Listed listed : entries) {
      Contents.Entry entry = listed.entry();
      int page = listed.document().map(d -> d.span().page()).orElse(0);
      if (entry.page().isPresent() && page > 0 && page <= pages.size()) {
        number(pages.get(page - 1).label()).ifPresent(n -> placed.add(new Placed(entry, n)));
      }
    }
    return placed;
  }

  private static Optional<Integer> number(String label) {
    boolean digits = !label.isEmpty() && label.length() < 6;
    for (int i = 0; i < label.length(); i++) {
      digits &= label.charAt(i) >= '0' && label.charAt(i) <= '9';
    }
    return digits ? Optional.of(Integer.parseInt(label)) : Optional.empty();
  }
}

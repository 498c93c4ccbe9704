package io.gazette.cli;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Severity;
import io.gazette.emit.report.Totals;

/** The last lines of {@code validate}: nothing is called clean without saying what was checked. */
final class Closing {

  private Closing() {}

  /** {@code gazette: checked 1 file, 3 documents, 41 articles, 27345 characters: 0 errors, …}. */
  static String line(Totals totals, Language language) {
    if (totals.characters() == 0) {
      return language == Language.ZH ? "gazette: 什么也没有检查" : "gazette: nothing was checked";
    }
    int errors = totals.found(Severity.ERROR);
    int warnings = totals.found(Severity.WARNING);
    int remarks = totals.found(Severity.INFO);
    if (language == Language.ZH) {
      return "gazette: 检查了 %d 个文件：%d 份公文、%d 条、%d 字；错误 %d、警告 %d、提示 %d"
          .formatted(
              totals.files(),
              totals.documents(),
              totals.articles(),
              totals.characters(),
              errors,
              warnings,
              remarks);
    }
    return "gazette: checked %s, %s, %s, %s: %s, %s, %d info"
        .formatted(
            count(totals.files(), "file"),
            count(totals.documents(), "document"),
            count(totals.articles(), "article"),
            count(totals.characters(), "character"),
            count(errors, "error"),
            count(warnings, "warning"),
            remarks);
  }

  /** How many fixes were carried out in {@code name}. */
  static String fixed(String name, int fixes, Language language) {
    String file = Line.oneLine(name);
    return language == Language.ZH
        ? "gazette: " + file + "：改正 " + fixes + " 处"
        : "gazette: " + file + ": " + count(fixes, "fix", "fixes") + " carried out";
  }

  private static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}

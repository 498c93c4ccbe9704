package io.gazette.validate.contents;

import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.ChineseNumber;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** Compares the lines of a table of contents with the headings of its text. */
final class Comparison {

  private Comparison() {}

  /** Reports each line that differs, and one line that is too many or missing. */
  static void report(
      List<Document.ContentsItem> items,
      List<Printed> lines,
      List<Block.Unit> units,
      Report report) {
    int i = 0;
    int k = 0;
    while (i < items.size() && k < units.size()) {
      if (same(items.get(i), units.get(k))) {
        i++;
        k++;
      } else if (i + 1 < items.size()
          && k + 1 < units.size()
          && same(items.get(i + 1), units.get(k))
          && same(items.get(i), units.get(k + 1))) {
        swapped(items.get(i), lines.get(i), report);
        i += 2;
        k += 2;
      } else if (i + 1 < items.size() && same(items.get(i + 1), units.get(k))) {
        extra(items.get(i), lines.get(i), report);
        i++;
      } else if (k + 1 < units.size() && same(items.get(i), units.get(k + 1))) {
        missing(units.get(k), lines.get(i), report);
        k++;
      } else {
        if (!isMisnumbered(items, i, units.get(k))) {
          differs(items.get(i), lines.get(i), units.get(k), report);
        }
        i++;
        k++;
      }
    }
    if (i < items.size()) {
      extra(items.get(i), lines.get(i), report);
    } else if (k < units.size() && !lines.isEmpty()) {
      missing(units.get(k), lines.get(lines.size() - 1), report);
    }
  }

  /** Where the contents count on and the heading is the same, the number below is what is wrong. */
  private static boolean isMisnumbered(List<Document.ContentsItem> items, int at, Block.Unit unit) {
    Document.ContentsItem item = items.get(at);
    boolean heading = Parts.plain(item.heading()).equals(Parts.plain(unit.heading()));
    int number = number(item.num());
    int before = at - 1;
    while (before >= 0 && !end(items.get(before).num()).equals(end(item.num()))) {
      before--;
    }
    int last = before < 0 ? 0 : number(items.get(before).num());
    return heading && number > 0 && (number == last + 1 || number == 1);
  }

  /** 章 of 第三章. */
  private static String end(String num) {
    String label = num.strip();
    return label.substring(Math.max(0, label.length() - 1));
  }

  /** The 3 of 第三章; -1 where it has another form. */
  private static int number(String num) {
    String label = num.strip();
    boolean division = label.startsWith("第") && label.length() > 2;
    return division ? ChineseNumber.parse(label, 1, label.length() - 1) : -1;
  }

  private static boolean same(Document.ContentsItem item, Block.Unit unit) {
    return text(item).equals(text(unit));
  }

  private static String text(Document.ContentsItem item) {
    return Parts.plain(item.num() + item.heading());
  }

  private static String text(Block.Unit unit) {
    return Parts.plain(unit.num() + unit.heading() + (unit.heading().isEmpty() ? unit.text() : ""));
  }

  private static void extra(Document.ContentsItem item, Printed line, Report report) {
    String name = item.num() + " " + item.heading();
    report.at(line.span(), "正文没有“" + name + "”；改成一致", name + " is no heading of the text");
  }

  private static void swapped(Document.ContentsItem item, Printed line, Report report) {
    String name = item.num() + " " + item.heading();
    report.at(line.span(), "“" + name + "”与下一行颠倒；改成一致", name + " and the next line are swapped");
  }

  private static void missing(Block.Unit unit, Printed line, Report report) {
    String name = unit.num().strip() + " " + unit.heading().strip();
    report.at(line.span(), "目录漏列“" + name + "”；补列", "the contents leave out " + name);
  }

  private static void differs(
      Document.ContentsItem item, Printed line, Block.Unit unit, Report report) {
    String here = item.num() + " " + item.heading();
    String there = unit.num().strip() + " " + unit.heading().strip();
    report.at(
        line.span(),
        "目录作“" + here + "”，正文作“" + there + "”；改成一致",
        "the contents say " + here + ", the text " + there + "; make them agree");
  }
}

package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** 合计, 小计: what stands above or beside them adds up ({@link Totals}). */
final class TableTotal implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ327",
          "table-total-differs",
          Severity.WARNING,
          "",
          new Message("表中的合计与各项之和不符", "a total of a table is not what its parts come to"),
          new Message("合计与各项对不上，必有一格写错。", "Total and parts do not agree; one cell is wrong."),
          new Message("对照原件，改正写错的一格。", "Compare the original and correct the cell."),
          new Rule.Example(
              """
          云川市春耕资金表
          县区　种子　水渠　合计
          临江区　120　80　200
          北塘区　110　70　190
          溪口县　150　60　210
          合计　380　210　590
          """,
              """
          云川市春耕资金表
          县区　种子　水渠　合计
          临江区　120　80　200
          北塘区　110　70　180
          溪口县　150　60　210
          合计　380　210　590
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE, Serials.RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    Cells cells = new Cells(sheet);
    sheet.issue().documents().forEach(document -> document(document, cells, report));
  }

  private static void document(Document document, Cells cells, Report report) {
    blocks(document.body(), cells, report);
    document.attachments().forEach(attachment -> document(attachment, cells, report));
  }

  private static void blocks(List<Block> blocks, Cells cells, Report report) {
    List<Block.Unit> loose = new ArrayList<>();
    for (Block block : blocks) {
      boolean row = block instanceof Block.Unit unit && SpacedRow.isRow(unit, loose);
      if (!row) {
        spaced(loose, cells, report);
        loose.clear();
      }
      if (block instanceof Block.Unit unit) {
        if (row || SpacedRow.isRow(unit, loose)) {
          loose.add(unit);
        }
        blocks(unit.children(), cells, report);
      } else if (block instanceof Block.Table table) {
        Grid grid = new Grid(table);
        for (Totals.Fault fault : new Totals(grid, table.head()).faults()) {
          String text = grid.text(fault.row(), fault.column());
          tell(cells.span(table, grid.order(fault.row(), fault.column()), text), fault, report);
        }
        for (int at : Serials.faults(grid, Math.max(1, table.head()))) {
          serial(cells.span(table, grid.order(at, 0), grid.text(at, 0)), report);
        }
      }
    }
    spaced(loose, cells, report);
  }

  /** Lines whose columns are set apart by blanks: a table of a text that knows no tables. */
  private static void spaced(List<Block.Unit> rows, Cells cells, Report report) {
    if (rows.size() < SpacedRow.LEAST) {
      return;
    }
    List<List<String>> texts = rows.stream().map(row -> SpacedRow.cells(row.text())).toList();
    Grid grid = new Grid(Block.Table.plain(texts, 1, rows.get(0).span()));
    for (Totals.Fault fault : new Totals(grid, 1).faults()) {
      tell(cells.inLine(rows.get(fault.row()), fault.column()), fault, report);
    }
    for (int row : Serials.faults(grid, 1)) {
      serial(cells.inLine(rows.get(row), 0), report);
    }
  }

  private static void serial(Span place, Report report) {
    report
        .of(Serials.RULE)
        .at(place, "序号不连贯；改正", "this serial is not the next; correct it, or restore a row");
  }

  private static void tell(Span place, Totals.Fault fault, Report report) {
    String printed = fault.printed().toPlainString();
    String due = fault.due().toPlainString();
    report.at(
        place,
        "这里写作" + printed + "，按各项之和应是" + due + "；改正写错的一格",
        printed + " stands here, by the sums it is " + due + "; correct the cell that is wrong");
  }
}

package io.gazette.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ruled tables of a page: lines along and down that meet. */
final class RuledTables {

  /** Lines that end so near to each other meet. */
  private static final float NEAR = 3;

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_ROWS = 400;

  /** Above this a page is a drawing. */
  private static final int MOST_RULES = 4_000;

  private final List<PageScan.Rule> along = new ArrayList<>();
  private final List<PageScan.Rule> down = new ArrayList<>();

  private RuledTables(PageScan page, Turn turn) {
    for (PageScan.Rule rule : page.rules()) {
      PageScan.Rule turned = turned(rule, page, turn);
      (turned.level() ? along : down).add(turned);
    }
  }

  /** The tables of {@code page}, in the reading coordinates of {@code turn}, from top to bottom. */
  static List<TableGrid> of(PageScan page, Turn turn) {
    if (page.rules().size() < 4 || page.rules().size() > MOST_RULES) {
      return List.of();
    }
    RuledTables rules = new RuledTables(page, turn);
    return rules.tables();
  }

  private static PageScan.Rule turned(PageScan.Rule rule, PageScan page, Turn turn) {
    float x1 = rule.level() ? rule.from() : rule.at();
    float y1 = rule.level() ? rule.at() : rule.from();
    float x2 = rule.level() ? rule.to() : rule.at();
    float y2 = rule.level() ? rule.at() : rule.to();
    float u1 = turn.u(x1, y1, page.width(), page.height());
    float v1 = turn.v(x1, y1, page.width(), page.height());
    float u2 = turn.u(x2, y2, page.width(), page.height());
    float v2 = turn.v(x2, y2, page.width(), page.height());
    return Math.abs(u1 - u2) >= Math.abs(v1 - v2)
        ? new PageScan.Rule(true, v1, Math.min(u1, u2), Math.max(u1, u2))
        : new PageScan.Rule(false, u1, Math.min(v1, v2), Math.max(v1, v2));
  }

  private List<TableGrid> tables() {
    List<PageScan.Rule> rows = merged(along);
    List<PageScan.Rule> columns = merged(down);
    int[] group = new int[rows.size() + columns.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        if (meet(rows.get(r), columns.get(c))) {
          join(group, r, rows.size() + c);
        }
      }
    }
    List<TableGrid> tables = new ArrayList<>();
    for (int root = 0; root < rows.size(); root++) {
      // The root of a group is its first line along.
      if (find(group, root) == root) {
        addTable(tables, rows, columns, group, root);
      }
    }
    tables.sort(Comparator.comparingDouble(TableGrid::top));
    return withoutNested(tables);
  }

  private static void addTable(
      List<TableGrid> tables,
      List<PageScan.Rule> rows,
      List<PageScan.Rule> columns,
      int[] group,
      int root) {
    List<PageScan.Rule> ownRows = new ArrayList<>();
    List<PageScan.Rule> ownColumns = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (find(group, i) == root) {
        if (i < rows.size()) {
          ownRows.add(rows.get(i));
        } else {
          ownColumns.add(columns.get(i - rows.size()));
        }
      }
    }
    float[] us = edges(ownColumns, ownRows);
    float[] vs = edges(ownRows, ownColumns);
    // One column is a frame, not a table.
    if (us.length < 3 || vs.length < 2 || us.length > MOST_COLUMNS || vs.length > MOST_ROWS) {
      return;
    }
    tables.add(TableGrid.of(us, vs, new Drawn(us, vs, ownRows, ownColumns)));
  }

  private static List<TableGrid> withoutNested(List<TableGrid> tables) {
    List<TableGrid> outer = new ArrayList<>();
    for (TableGrid table : tables) {
      boolean nested = false;
      for (TableGrid other : tables) {
        nested |=
            other != table
                && other.holds(table.left() + 1, table.top() + 1)
                && other.holds(table.right() - 1, table.bottom() - 1);
      }
      if (!nested) {
        outer.add(table);
      }
    }
    return outer;
  }

  /** Where the lines {@code rules} stand, and where those that cross them end. */
  private static float[] edges(List<PageScan.Rule> rules, List<PageScan.Rule> across) {
    List<Float> places = new ArrayList<>();
    rules.forEach(rule -> places.add(rule.at()));
    float first = Float.MAX_VALUE;
    float last = -Float.MAX_VALUE;
    for (PageScan.Rule rule : across) {
      first = Math.min(first, rule.from());
      last = Math.max(last, rule.to());
    }
    if (first < last) {
      places.add(first);
      places.add(last);
    }
    places.sort(Comparator.naturalOrder());
    List<Float> edges = new ArrayList<>();
    for (float place : places) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NEAR) {
        edges.add(place);
      }
    }
    float[] array = new float[edges.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = edges.get(i);
    }
    return array;
  }

  /** Pieces of one line put together: many producers draw each cell's border. */
  private static List<PageScan.Rule> merged(List<PageScan.Rule> rules) {
    List<PageScan.Rule> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparingInt((PageScan.Rule r) -> Math.round(r.at() / 1.5f))
            .thenComparingDouble(PageScan.Rule::from));
    List<PageScan.Rule> merged = new ArrayList<>();
    for (PageScan.Rule rule : sorted) {
      PageScan.Rule last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && Math.abs(last.at() - rule.at()) <= 1.5f
          && rule.from() <= last.to() + NEAR) {
        merged.set(
            merged.size() - 1,
            new PageScan.Rule(
                rule.level(), last.at(), last.from(), Math.max(last.to(), rule.to())));
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  private static boolean meet(PageScan.Rule row, PageScan.Rule column) {
    return column.at() >= row.from() - NEAR
        && column.at() <= row.to() + NEAR
        && row.at() >= column.from() - NEAR
        && row.at() <= column.to() + NEAR;
  }

  private static int find(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      root = group[root];
    }
    int at = i;
    while (group[at] != root) {
      int next = group[at];
      group[at] = root;
      at = next;
    }
    return root;
  }

  private static void join(int[] group, int a, int b) {
    int one = find(group, a);
    int other = find(group, b);
    group[Math.max(one, other)] = Math.min(one, other);
  }

  /** The borders that are drawn over at least half of a side of a cell. */
  private record Drawn(
      float[] us, float[] vs, List<PageScan.Rule> rows, List<PageScan.Rule> columns)
      implements TableGrid.Borders {

    @Override
    public boolean down(int column, int row) {
      return covers(columns, us[column], vs[row], vs[row + 1]);
    }

    @Override
    public boolean along(int row, int column) {
      return covers(rows, vs[row], us[column], us[column + 1]);
    }

    private static boolean covers(List<PageScan.Rule> rules, float at, float from, float to) {
      for (PageScan.Rule rule : rules) {
        float shared = Math.min(rule.to(), to) - Math.max(rule.from(), from);
        if (Math.abs(rule.at() - at) <= NEAR && shared >= 0.5f * (to - from)) {
          return true;
        }
      }
      return false;
    }
  }
}

package io.gazette.read.html;

import java.util.BitSet;

/**
 * The page of an issue that lists its documents as links: 云川市人民政府公报, 2021年第3期, 【市政府文件】 and one link
 * a document. Its links are the table of contents of the issue.
 *
 * @param lines name, number and table, by number; empty where the page is no such list
 * @param entries how many links are listed
 */
record IssueIndex(BitSet lines, int entries) {

  private static final IssueIndex NONE = new IssueIndex(new BitSet(), 0);

  private static final int FEWEST = 3;
  private static final int SHORTEST_ENTRY = 8;
  private static final int LONGEST_NAME = 40;

  /** Lines between two entries: a rubric, a day, a number. */
  private static final int WIDEST_GAP = 4;

  private static final int HEAD = 12;

  /** A page with so many lines of running text is no list. */
  private static final int MOST_PROSE = 3;

  /** The list on {@code page}. */
  static IssueIndex of(PageView page) {
    int from = -1;
    int end = -1;
    int entries = 0;
    int prose = 0;
    for (int i = 0; i < page.size() && prose < MOST_PROSE; i++) {
      prose += page.line(i).isProse() && !page.line(i).isLink() && !page.isFrame(i) ? 1 : 0;
      if (isEntry(page, i)) {
        boolean more = from >= 0 && i - end <= WIDEST_GAP;
        from = more || entries >= FEWEST ? from : i;
        entries = more ? entries + 1 : entries >= FEWEST ? entries : 1;
        end = more || entries == 1 ? i + 1 : end;
      }
    }
    int head = entries < FEWEST || prose >= MOST_PROSE ? -1 : head(page, from);
    return head < 0 ? NONE : new IssueIndex(lines(page, head, end), entries);
  }

  private static boolean isEntry(PageView page, int i) {
    return page.line(i).printed() >= SHORTEST_ENTRY && page.isEntry(i) && !page.isFrameWord(i);
  }

  /** The line with the name of the gazette above the list that has the number of the issue too. */
  private static int head(PageView page, int list) {
    int name = -1;
    boolean number = false;
    for (int i = Math.max(0, list - HEAD); i < list; i++) {
      String compact = page.isFrame(i) ? "" : page.compact(i);
      boolean named = compact.contains("公报") && compact.length() <= LONGEST_NAME;
      name = name < 0 && named ? i : name;
      number |= name >= 0 && compact.indexOf('第') >= 0 && compact.indexOf('期') > 0;
    }
    return number ? name : -1;
  }

  private static BitSet lines(PageView page, int from, int end) {
    BitSet lines = new BitSet();
    for (int i = from; i < end; i++) {
      if (isEntry(page, i) || page.line(i).printed() > 0 && !page.isFrame(i)) {
        lines.set(i);
      }
    }
    return lines;
  }
}

package io.gazette.read.html;

import io.gazette.text.LineHint;
import java.util.BitSet;

/**
 * Which lines of a page are its document.
 *
 * @param lines their numbers
 * @param titleFrom number of the first line of the title; -1 where none was found
 * @param titleTo number just after its last line
 * @param headed whether the text begins with a head of its own
 */
record DocumentRange(BitSet lines, int titleFrom, int titleTo, boolean headed) {

  private static final int HEAD = 40;
  private static final int MOST_TITLE_LINES = 6;

  /** Reads the range out of {@code page}. */
  static DocumentRange of(PageView page, int from, int to) {
    return new Finder(page, from, to).find();
  }

  private static final class Finder {

    private final PageView page;
    private int from;
    private int to;
    private int titleFrom = -1;
    private int titleTo = -1;

    Finder(PageView page, int from, int to) {
      this.page = page;
      this.from = from;
      this.to = to;
    }

    DocumentRange find() {
      while (from < to && page.isFrame(from)) {
        from++;
      }
      from = page.recordStart(from);
      boolean own = findTitle(from, Math.min(to, from + HEAD), true) || hasHead();
      own &= titleFrom >= 0 || !isNumberAlone();
      if (titleFrom >= 0 && isHeadOfItsOwn(titleTo)) {
        from = titleTo;
        titleFrom = -1;
        titleTo = -1;
      }
      if (own && titleFrom > from) {
        from = headStart(titleFrom);
      }
      int above = own ? orderAbove() : titleAbove();
      BitSet lines = new BitSet();
      int end = bodyEnd();
      boolean titled = titleFrom == from || titleFrom >= 0 && titleFrom == above;
      BitSet bar = titled ? TitleBar.lines(page, titleTo, end) : new BitSet();
      for (int i = above < 0 ? from : above; i < end; i++) {
        if (page.line(i).printed() > 0
            && !bar.get(i)
            && (!page.isFrame(i) || isInText(i, above) || isImprint(i))) {
          lines.set(i);
        }
      }
      return new DocumentRange(lines, titleFrom, titleTo, own);
    }

    /**
     * Whether line {@code i}, which reads like one of the page, stands in the text all the same:
     * the frame of a page is around a text and right below its title, not in it.
     */
    private boolean isInText(int i, int above) {
      if (i >= titleFrom && i < titleTo) {
        return true;
      }
      if (i < from || page.table().lines().get(i) || page.line(i).isLink()) {
        return false;
      }
      int start = above < 0 && titleFrom == from ? titleTo : from;
      return page.hasText(start, i);
    }

    /** 主办单位：某市人民政府 ends an issue as it ends a page. */
    private boolean isImprint(int i) {
      return PageWords.isImprint(page.compact(i)) && page.isIssue(from, to);
    }

    /** Number and order stand above a title; nothing of the page does. */
    private int headStart(int title) {
      int start = title;
      for (int i = title - 1; i >= from && title - i <= 8; i--) {
        if (page.isFrame(i)) {
          break;
        }
        if (page.line(i).printed() > 0) {
          start = page.isHeadPart(i) ? i : start;
        }
      }
      return start == title && page.hasText(from, title) ? from : start;
    }

    /**
     * Whether a head with a mark of its own begins at line {@code first}: 某某令, 某某公告, and the number
     * under it. What stands above such a head is what the page calls the document.
     */
    private boolean isHeadOfItsOwn(int first) {
      boolean mark = false;
      int seen = 0;
      for (int i = first; i < to && seen < 4; i++) {
        if (page.line(i).printed() == 0) {
          continue;
        }
        seen++;
        String compact = page.compact(i);
        if (PageView.isNumber(compact)) {
          return mark;
        }
        if (compact.length() > 40) {
          return false;
        }
        mark |= compact.endsWith("令") || compact.endsWith("公告") || compact.endsWith("文件");
      }
      return false;
    }

    /** Looks for lines that together are a title the page names. */
    private boolean findTitle(int first, int last, boolean downwards) {
      for (String key : page.titles()) {
        for (int i = first; i < last; i++) {
          int end = matched(i, last, key);
          if (end > 0) {
            titleFrom = i;
            titleTo = end;
            if (downwards) {
              return true;
            }
          }
        }
        if (titleFrom >= 0) {
          return true;
        }
      }
      return false;
    }

    private int matched(int first, int last, String key) {
      StringBuilder title = new StringBuilder();
      for (int i = first; i < Math.min(last, first + MOST_TITLE_LINES); i++) {
        title.append(KnownTitles.key(page.compact(i)));
        if (page.line(i).printed() == 0 && i == first
            || title.length() > key.length()
            || !key.startsWith(title.toString())) {
          return -1;
        }
        if (title.length() == key.length()) {
          return i + 1;
        }
      }
      return -1;
    }

    /** Whether the text begins with a head of its own: an order, a number, a title set as one. */
    private boolean hasHead() {
      int seen = 0;
      for (int i = from; i < to && seen < 6; i++) {
        if (page.line(i).printed() == 0) {
          continue;
        }
        seen++;
        if (page.isHeadPart(i)) {
          return true;
        }
        if (page.line(i).printed() > 60 || page.compact(i).endsWith("：")) {
          return false;
        }
      }
      return false;
    }

    /** Whether the head of the text is a number and nothing else: the page prints the title. */
    private boolean isNumberAlone() {
      boolean number = false;
      for (int i = from; i < to; i++) {
        PageLine line = page.line(i);
        if (line.printed() == 0) {
          continue;
        }
        String compact = page.compact(i);
        if (!PageView.isNumber(compact)) {
          return number && (compact.endsWith("：") || line.isProse() || PageKind.isNote(compact));
        }
        number = !PageView.isOrder(compact);
      }
      return false;
    }

    /**
     * The line of 某市财政局令第76号 that a page prints as the title of a text which begins with the
     * promulgation; -1 where it prints none.
     */
    private int orderAbove() {
      if (!page.line(from).isProse()) {
        return -1;
      }
      for (int i = from - 1; i >= Math.max(0, from - 15); i--) {
        if (PageView.isOrder(page.compact(i)) && !page.line(i).isLink()) {
          return i;
        }
      }
      return -1;
    }

    /** The first line of the title above the text; -1 where none is found. */
    private int titleAbove() {
      if (findTitle(Math.max(0, from - HEAD), from, false)) {
        return titleFrom;
      }
      for (int i = from - 1; i >= Math.max(0, from - 15); i--) {
        PageLine line = page.line(i);
        boolean set = line.hint().isHeading() || line.hint() == LineHint.CENTRED;
        if (set && !line.isLink() && line.printed() >= 6 && !page.isFrame(i)) {
          titleFrom = firstSet(i);
          titleTo = i + 1;
          if (!PageView.isNumber(page.compact(i))) {
            return titleFrom;
          }
        }
      }
      return titleFrom;
    }

    /** The first of the lines that are set in one element down to line {@code last}. */
    private int firstSet(int last) {
      int first = last;
      while (first > 0
          && last - first + 1 < MOST_TITLE_LINES
          && page.line(first - 1).block() == page.line(last).block()
          && !page.isFrame(first - 1)) {
        first--;
      }
      return first;
    }

    /** Just after the last line that can belong to the document. */
    private int bodyEnd() {
      int last = from;
      for (int i = from; i < to; i++) {
        last = page.line(i).isProse() && !page.isFrame(i) ? i : last;
      }
      int end = last + 1;
      boolean issue = page.isIssue(from, to);
      while (end < to
          && (page.line(end).printed() == 0
              || !page.isFrame(end)
              || issue && PageWords.isImprint(page.compact(end)))) {
        end++;
      }
      end = Math.min(to, end);
      while (end > last + 1 && page.isDownload(end - 1)) {
        end--;
      }
      return end;
    }
  }
}

package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.parse.words.References;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.DiscardReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a document out of the menus and footers of the page it was saved from. Only a long row of
 * short lines above a sure beginning, or lines that no document holds (网站标识码, 版权所有), are taken for
 * the page's own.
 */
final class WebPage {

  private static final int FEWEST_MENU_LINES = 6;
  private static final int LONGEST_MENU_ITEM = 16;
  private static final int LONGEST_ORDER = 8;
  private static final int LONGEST_LINK = 30;

  private WebPage() {}

  /** {@code lines} without those of the page around the document; they are erased. */
  static List<Line> document(List<Line> lines) {
    PageTop top = PageTop.of(lines);
    int from = Math.max(menuEnd(lines), top.end());
    int to = footerStart(lines, from);
    for (int i = 0; i < from; i++) {
      erase(lines.get(i), top.isTable(i));
    }
    for (Line line : lines.subList(to, lines.size())) {
      erase(line, false);
    }
    boolean page = from > 0 || to < lines.size();
    return withoutBars(lines.subList(from, to), page);
  }

  /**
   * Bars between title and text: 字体：【大】【中】【小】 分享到： 订阅. Where nothing else shows a page, a line is
   * one only by two such words.
   */
  private static List<Line> withoutBars(List<Line> lines, boolean page) {
    List<Line> rest = new ArrayList<>(lines.size());
    int text = PageTop.textStart(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean bar = i < text && WebWords.bars(line.compact()) >= (page ? 1 : 2);
      if (bar || WebWords.isPlaceholder(line.compact())) {
        erase(line, false);
      } else {
        rest.add(line);
      }
    }
    return rest.size() == lines.size() ? lines : rest;
  }

  private static void erase(Line line, boolean table) {
    DiscardReason reason = table ? DiscardReason.INFORMATION_TABLE : DiscardReason.WEB_PAGE;
    line.source().erase(line.from(), line.to(), reason);
  }

  private static int menuEnd(List<Line> lines) {
    int anchor = anchor(lines);
    if (anchor < FEWEST_MENU_LINES) {
      return 0;
    }
    int title = title(lines, anchor);
    if (title < FEWEST_MENU_LINES) {
      return 0;
    }
    int menu = 0;
    int sure = 0;
    for (Line line : lines.subList(0, title)) {
      menu += line.compact().length() <= LONGEST_MENU_ITEM && line.marker() == null ? 1 : 0;
      sure += WebWords.isMenu(line.compact()) ? 1 : 0;
    }
    return sure >= 2 && menu * 10 >= title * 6 ? title : 0;
  }

  private static int anchor(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean first = line.marker() != null && line.marker().value() == 1;
      boolean division =
          line.has(MarkerStyle.ARTICLE)
              || line.has(MarkerStyle.CHAPTER)
              || line.has(MarkerStyle.PART);
      if (first && (division && !References.isCitation(line) || line.has(MarkerStyle.CHINESE))
          || line.is(LineKind.CONTENTS_HEADING)
              && i + 1 < lines.size()
              && isFirstDivision(lines.get(i + 1))
          || line.is(LineKind.ADOPTION_NOTE)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFirstDivision(Line line) {
    return line.marker() != null && line.marker().style().isDivision();
  }

  /**
   * The title above the anchor: the nearest line that ends in a kind, its head parts included; -1
   * where none is near.
   */
  private static int title(List<Line> lines, int anchor) {
    for (int i = anchor - 1; i >= Math.max(0, anchor - 30); i--) {
      if (TitleLines.isTitleLike(lines.get(i))
          && TitleLines.endsInKind(lines.get(i).compact())
          && lines.get(i).compact().length() >= 5) {
        int at = order(lines, i);
        while (at > 0 && isAbove(lines.get(at - 1))) {
          at--;
        }
        return at;
      }
    }
    return -1;
  }

  /**
   * The head, with its number, of the order that promulgates line {@code title}; else the title.
   */
  private static int order(List<Line> lines, int title) {
    for (int i = title - 1; i >= Math.max(0, title - LONGEST_ORDER); i--) {
      boolean head = lines.get(i).is(LineKind.ORDER_HEAD);
      if (head && (lines.get(i).last() == '号' || lines.get(i + 1).is(LineKind.ORDER_NUMBER))) {
        return i;
      }
    }
    return title;
  }

  private static boolean isAbove(Line line) {
    return line.is(LineKind.ORDER_HEAD)
        || line.is(LineKind.ISSUER_MARK)
        || line.is(LineKind.DOCUMENT_NUMBER)
        || line.is(LineKind.ORDER_NUMBER);
  }

  private static int footerStart(List<Line> lines, int from) {
    int tokens = 0;
    boolean sure = false;
    int best = lines.size();
    for (int i = lines.size() - 1; i > from; i--) {
      Line line = lines.get(i);
      boolean footer = WebWords.isFooter(line.compact());
      tokens += footer ? 1 : 0;
      sure |= WebWords.isSureFooter(line.compact());
      if (!footer && isOfDocument(line)) {
        break;
      }
      best = footer && sure && tokens >= 2 || isTail(lines, i, best) ? i : best;
    }
    return best;
  }

  /** 上一篇：…, 责任编辑：… at the very end need no other word. */
  private static boolean isTail(List<Line> lines, int i, int best) {
    return i + 1 == best && WebWords.isTail(lines.get(i).compact());
  }

  private static boolean isOfDocument(Line line) {
    return line.marker() != null
        || line.compact().length() > LONGEST_LINK
        || line.last() == '。'
        || line.is(LineKind.DATE)
        || line.is(LineKind.ATTACHMENT_LIST)
        || line.is(LineKind.ATTACHMENT_LABEL);
  }
}

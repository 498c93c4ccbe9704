package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.parse.words.References;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.DiscardReason;
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

  private static final String[] FOOTER = {
    "版权所有", "网站标识码", "网站标识", "ICP备", "公网安备", "打印本页", "关闭窗口", "联系我们", "网站地图", "返回顶部", "扫一扫", "分享到",
    "网站声明", "打印此页", "主办单位：", "【大中小】", "技术支持", "法律声明", "相关文件"
  };

  private static final String[] SURE_FOOTER = {
    "版权所有", "网站标识码", "ICP备", "公网安备", "打印本页", "关闭窗口", "网站地图", "返回顶部"
  };

  private static final String[] MENU = {
    "首页",
    "English",
    "EnglishVersion",
    "登录",
    "退出登录",
    "微信",
    "微博",
    "无障碍",
    "无障碍浏览",
    "移动端",
    "搜索",
    "注册",
    "政务公开",
    "信息公开",
    "下载文字版",
    "下载图片版",
    "返回主站",
    "返回主站首页",
    "适老关怀版",
    "长者助手",
    "个人中心",
    "繁體",
    "简体",
    "手机版",
    "【",
    "大",
    "中",
    "小",
    "打印",
    "收藏",
    "分享",
    "字号",
    "来源",
    "新闻发布",
    "政策法规"
  };

  private WebPage() {}

  /** {@code lines} without those of the page around the document; they are erased. */
  static List<Line> document(List<Line> lines) {
    int from = menuEnd(lines);
    int to = footerStart(lines, from);
    erase(lines.subList(0, from));
    erase(lines.subList(to, lines.size()));
    return lines.subList(from, to);
  }

  private static void erase(List<Line> lines) {
    for (Line line : lines) {
      line.source().erase(line.from(), line.to(), DiscardReason.WEB_PAGE);
    }
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
      sure += isMenu(line) ? 1 : 0;
    }
    return sure >= 2 && menu * 10 >= title * 6 ? title : 0;
  }

  /** Words that only a page of the web holds. */
  private static boolean isMenu(Line line) {
    String s = line.compact();
    for (String word : MENU) {
      if (s.equals(word) || s.startsWith("当前位置")) {
        return true;
      }
    }
    return isFooter(line);
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
    int start = lines.size();
    int tokens = 0;
    boolean sure = false;
    int best = lines.size();
    for (int i = lines.size() - 1; i > from; i--) {
      Line line = lines.get(i);
      boolean footer = isFooter(line);
      tokens += footer ? 1 : 0;
      sure |= footer && isSureFooter(line);
      boolean text =
          !footer && (line.marker() != null || line.compact().length() > 30 || line.last() == '。');
      if (text) {
        break;
      }
      start = i;
      best = footer && sure && tokens >= 2 ? start : best;
    }
    return best;
  }

  /** Words that stand in the footer of a site and in no document. */
  private static boolean isSureFooter(Line line) {
    String s = line.compact();
    for (String word : SURE_FOOTER) {
      if (s.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFooter(Line line) {
    String s = line.compact();
    for (String word : FOOTER) {
      if (s.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

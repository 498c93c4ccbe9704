package io.gazette.parse;

import java.util.Set;

/**
 * The words by which a text that was saved from the web shows what is the page's own. Each question
 * is of a line with its white space taken out.
 */
final class WebWords {

  private static final int LONGEST_BAR = 60;

  private static final String[] FOOTER = {
    "版权所有", "网站标识码", "网站识别码", "网站标识", "ICP备", "公网安备", "打印本页", "关闭窗口", "联系我们", "网站地图", "返回顶部", "扫一扫",
    "分享到", "网站声明", "打印此页", "主办单位：", "【大中小】", "技术支持", "法律声明", "相关文件", "【打印】", "【关闭】", "【下载】", "网站管理",
    "网站纠错"
  };

  private static final String[] SURE_FOOTER = {
    "版权所有", "网站标识码", "网站识别码", "ICP备", "公网安备", "打印本页", "关闭窗口", "网站地图", "返回顶部"
  };

  private static final String[] TAIL = {"上一篇：", "下一篇：", "上一条：", "下一条：", "责任编辑：", "网络编辑："};

  private static final Set<String> TAIL_LINES =
      Set.of(
          "打印",
          "关闭",
          "打印关闭",
          "打印本页",
          "关闭窗口",
          "打印本页关闭窗口",
          "【打印】",
          "【关闭】",
          "【打印】【关闭】",
          "【打印本页】【关闭窗口】",
          "【关闭窗口】",
          "返回顶部",
          "分享到：",
          "扫一扫在手机打开当前页");

  private static final Set<String> MENU =
      Set.of(
          "首页",
          "English",
          "EnglishVersion",
          "EN",
          "登录",
          "退出",
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
          "繁",
          "简",
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
          "政策法规",
          "互动交流",
          "政务服务",
          "办事服务",
          "专题专栏");

  private static final String[] BARS = {
    "字体：",
    "字号：",
    "【大】【中】【小】",
    "【大中小】",
    "[大中小]",
    "分享到",
    "扫一扫",
    "语音播报",
    "浏览次数：",
    "阅读次数：",
    "点击数：",
    "发布时间：",
    "信息来源：",
    "文章来源：",
    "【打印】",
    "【关闭】",
    "订阅设置",
    "我的订阅",
    "全文有效成文日期：",
    "当前位置："
  };

  private static final Set<String> BAR_LINES =
      Set.of("收藏", "订阅", "分享", "打印", "下载", "注释", "大", "中", "小", "|", "【", "】", "关闭");

  private WebWords() {}

  /** 【打印】, 网站标识码：…: what stands under the text of a page. */
  static boolean isFooter(String line) {
    return countOf(line, FOOTER) > 0;
  }

  /** What stands in the footer of a site and in no document. */
  static boolean isSureFooter(String line) {
    return countOf(line, SURE_FOOTER) > 0;
  }

  /** 上一篇：…, 责任编辑：…, 打印　关闭: alone at the end of a text it is the page's. */
  static boolean isTail(String line) {
    for (String word : TAIL) {
      if (line.startsWith(word)) {
        return true;
      }
    }
    return TAIL_LINES.contains(line);
  }

  /** What only a page of the web holds: an entry of a menu, a place in the site, a footer. */
  static boolean isMenu(String line) {
    boolean parted = line.endsWith("|") && line.length() > 1;
    String entry = parted ? line.substring(0, line.length() - 1) : line;
    return MENU.contains(entry) || isPlace(line) || isFooter(line);
  }

  /** 当前位置：首页 > 政策法规, or its second half: where in its site a page stands. */
  static boolean isPlace(String line) {
    return line.startsWith("当前位置")
        || line.startsWith("您的位置")
        || line.startsWith("您现在的位置")
        || line.startsWith("首页>")
        || line.startsWith("首页＞")
        || line.startsWith("首页»");
  }

  /** How many words of a bar between title and text {@code line} holds. */
  static int bars(String line) {
    if (BAR_LINES.contains(line)) {
      return 1;
    }
    return line.length() > LONGEST_BAR || line.endsWith("。") ? 0 : countOf(line, BARS);
  }

  /** {{law.title}} {{law.text}}: where a script of the page would have written. */
  static boolean isPlaceholder(String line) {
    return line.startsWith("{{") && line.endsWith("}}");
  }

  private static int countOf(String line, String[] words) {
    int count = 0;
    for (String word : words) {
      count += line.contains(word) ? 1 : 0;
    }
    return count;
  }
}

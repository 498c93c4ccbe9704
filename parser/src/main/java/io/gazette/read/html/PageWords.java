package io.gazette.read.html;

import java.util.Locale;
import java.util.Set;

/** The words by which a page is told from the document on it. */
final class PageWords {

  private static final int LONGEST = 80;

  /** Parts of a line that only the frame of a page holds. */
  private static final String[] IMPRINT = {
    "主办：", "主办单位：", "主管：", "主管单位：", "主管主办：", "承办单位：", "编辑：", "责任编辑：", "编辑出版：", "主编："
  };

  private static final String[] FRAME = {
    "扫一扫",
    "扫码",
    "分享到",
    "分享文章",
    "关闭窗口",
    "关闭本页",
    "打印本页",
    "打印此页",
    "打印页面",
    "返回顶部",
    "当前位置",
    "您的位置",
    "我的位置",
    "所在位置",
    "网站标识码",
    "网站识别码",
    "ICP备",
    "公网安备",
    "版权所有",
    "主办单位：",
    "承办单位：",
    "技术支持：",
    "网站地图",
    "浏览次数",
    "浏览量",
    "点击数",
    "点击次数",
    "阅读次数",
    "访问量",
    "字体：",
    "字号：",
    "【大中小】",
    "【打印】",
    "【关闭】",
    "责任编辑",
    "上一篇",
    "下一篇",
    "点击查看政策解读",
    "信息来源：",
    "文章来源：",
    "稿件来源",
    "发布时间：",
    "发表时间：",
    "发布日期：",
    "更新时间：",
    "创建时间：",
    "收藏本页",
    "加入收藏",
    "我要纠错",
    "内容纠错",
    "听全文",
    "语音播报",
    "站内搜索",
    "热门搜索",
    "搜索热词",
    "无障碍阅读",
    "最佳分辨率",
    "主办：",
    "Copyright",
    "©",
    "下载文字版",
    "下载图片版"
  };

  /** Lines that are nothing else. */
  private static final Set<String> WHOLE =
      Set.of(
          "打印",
          "关闭",
          "分享",
          "收藏",
          "大",
          "中",
          "小",
          "大中小",
          "【大中小】",
          "【",
          "】",
          "|",
          "打印关闭",
          "A+大A+中A+小",
          "字号大中小",
          "相关链接",
          "相关链接：",
          "相关文件",
          "相关附件",
          "相关新闻",
          "相关阅读",
          "相关文章",
          "相关文章：",
          "相关解读",
          "相关稿件",
          "附件下载",
          "附件下载：",
          "政策解读",
          "文件下载",
          "基本信息",
          "返回",
          "返回上一级",
          "首页",
          "微信",
          "微博",
          "手机版",
          "搜索",
          "登录",
          "注册",
          "-",
          "—",
          "X",
          "×",
          "下载",
          "正文",
          "繁体",
          "简体",
          "繁體",
          "语言",
          "移动端",
          "分享至",
          "关联文件",
          "关联解读",
          "订阅",
          "语音播报：",
          "法规目录",
          "显示注释",
          "微信扫一扫分享",
          "微信扫一扫",
          "分享到打印",
          "-次",
          "来源：",
          "文章来源：");

  private PageWords() {}

  /**
   * Whether {@code compact}, a line without white space, belongs to the frame of a page. Near miss:
   * a long line, a sentence.
   */
  static boolean isFrame(String compact) {
    if (WHOLE.contains(compact)) {
      return true;
    }
    if (compact.length() > LONGEST || compact.endsWith("。")) {
      return false;
    }
    for (String word : FRAME) {
      if (compact.contains(word)) {
        return true;
      }
    }
    return compact.startsWith("来源：") || isClock(compact);
  }

  /** Whether {@code compact} says who makes a publication: 主办单位：…, 责任编辑：…. */
  static boolean isImprint(String compact) {
    for (String label : IMPRINT) {
      if (compact.startsWith(label)) {
        return true;
      }
    }
    return false;
  }

  /** 2022-07-14 20:24: a machine wrote it, no document is dated so. */
  private static boolean isClock(String compact) {
    return compact.length() >= 8 && compact.length() <= 20 && clockEnd(compact) == compact.length();
  }

  /**
   * Where the day that a machine wrote at the beginning of {@code compact} ends; 0 where none is.
   */
  static int clockEnd(String compact) {
    int digits = 0;
    int marks = 0;
    int end = 0;
    for (; end < compact.length(); end++) {
      char c = compact.charAt(end);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '-' || c == '/') {
        marks++;
      } else if (c != ':') {
        break;
      }
    }
    return digits >= 6 && marks > 0 && compact.charAt(0) != '-' ? end : 0;
  }

  private static final String[] FILES = {
    ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".zip", ".rar", ".ofd", ".ceb", ".txt", ".et",
    ".ppt", ".pptx", ".cebx"
  };

  /** Whether a link leads to, or names, a file to be downloaded. */
  static boolean isFile(String target, String compact) {
    String path = target.toLowerCase(Locale.ROOT);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    String name = compact.toLowerCase(Locale.ROOT);
    for (String file : FILES) {
      if (path.endsWith(file) || name.endsWith(file)) {
        return true;
      }
    }
    return false;
  }
}

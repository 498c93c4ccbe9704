package io.gazette.read.html;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.PageRules;
import io.gazette.diagnostic.Rule;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.text.LineHint;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page holds: a document, a link to one, a list of them, or something else. */
final class PageKind {

  /** Fewer characters than this beside a file to download are a covering note. */
  private static final int SHORT = 400;

  private static final int HEAD_LINES = 20;

  /** 〔2021〕第12期 of minutes. */
  private static final int LONGEST_SERIAL = 14;

  private static final int LONGEST_SIGNED = 40;
  private static final int TAIL_LINES = 14;
  private static final int FEWEST_ARTICLES = 3;
  private static final int FEWEST_ENTRIES = 5;

  /** So many titles on a page with no text beside them are a list too. */
  private static final int FEWEST_ALONE = 3;

  private static final int SCRAP = 20;

  /** What a title says that is none of a document. */
  private static final String[] OTHERS = {
    "解读", "问答", "答记者问", "一图", "图解", "指南", "简介", "流程", "须知", "怎么", "如何", "？", "！", "攻略", "热点", "新闻",
    "访谈", "信箱", "来信", "留言", "直播", "搜索", "404"
  };

  private final PageView page;
  private final DocumentRange range;
  private final List<Integer> lines = new ArrayList<>();
  private final String title;
  private final boolean document;

  PageKind(PageView page, DocumentRange range) {
    this.page = page;
    this.range = range;
    range.lines().stream().forEach(lines::add);
    StringBuilder named = new StringBuilder();
    for (int i = range.titleFrom(); i >= 0 && i < range.titleTo(); i++) {
      named.append(page.compact(i));
    }
    boolean first = named.isEmpty() && !lines.isEmpty();
    this.title = first ? page.compact(lines.get(0)) : named.toString();
    this.document = holdsDocument();
  }

  /** What is to be said of the page; empty where it simply holds a document. */
  Optional<Diagnostic> finding(Span span) {
    List<String> files = files();
    if (!files.isEmpty() && length() < SHORT && articles() < FEWEST_ARTICLES) {
      String names = String.join("、", files.subList(0, Math.min(3, files.size())));
      return found(
          PageRules.DOCUMENT_BEHIND_LINK,
          span,
          "正文在链接的文件里：" + names + "；请下载并转换该文件",
          "the text is in the linked file: " + names + "; fetch and convert that file");
    }
    if (document) {
      return Optional.empty();
    }
    if (isList()) {
      return index(entries(), span);
    }
    PageNature nature = PageNature.of(title, page, lines, length());
    return found(
        PageRules.PAGE_WITHOUT_DOCUMENT,
        span,
        "网页上没有公文，" + nature.zh() + "；请换成发布文件的网页",
        "the page holds no official document but "
            + nature.en()
            + "; give the page that publishes the document");
  }

  private boolean isList() {
    int entries = entries();
    int length = length();
    return entries >= FEWEST_ENTRIES && length < SHORT
        || entries >= FEWEST_ALONE && length < SCRAP && !isOther();
  }

  /** That the page is a list of {@code entries} documents. */
  static Optional<Diagnostic> index(int entries, Span span) {
    return found(
        PageRules.INDEX_PAGE,
        span,
        "网页列出 " + entries + " 个文件的链接，没有正文；请逐一转换链接的网页",
        "the page lists links to " + entries + " documents and no text; convert those pages");
  }

  private static Optional<Diagnostic> found(Rule rule, Span span, String zh, String en) {
    return Optional.of(new Diagnostic(rule, new Message(zh, en), span));
  }

  /** Whether something stands there that only an official document has. */
  boolean isDocument() {
    return document;
  }

  private boolean holdsDocument() {
    if (PageNature.isLetter(page, lines) || PageNature.isSearch(page, lines)) {
      return false;
    }
    if (page.hasRecord(lines)
        || !lines.isEmpty() && page.isIssue(lines.get(0), page.size())
        || articles() >= FEWEST_ARTICLES
        || hasNumber()
        || hasAdoptionNote()
        || isPublished()) {
      return true;
    }
    if (isOther()) {
      return false;
    }
    boolean named = PageView.endsInKind(bare(title));
    boolean kind = named || title.contains("关于") || title.endsWith("令");
    // A law with a number left out is one all the same.
    return named && articles() > 0 || kind && (hasAddressees() || isSigned());
  }

  /** Whether the title says what the page is, and that is no document. */
  private boolean isOther() {
    for (String other : OTHERS) {
      if (title.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** 某办法（试行）, 某条例（2020年修正）: the brackets behind the kind left out. */
  private static String bare(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean ends = title.endsWith("）") || title.endsWith(")");
    return ends && open > 0 ? title.substring(0, open) : title;
  }

  /** How many lines begin with the next number of an article: 第一条, 第二条 … */
  private int articles() {
    int next = 1;
    for (int i : lines) {
      next += next == article(page.compact(i)) ? 1 : 0;
    }
    return next - 1;
  }

  /** The number of the article whose label {@code compact} begins with; -1 where none does. */
  static int article(String compact) {
    int end = compact.startsWith("第") ? compact.indexOf('条') : -1;
    end = end < 0 && compact.startsWith("第") ? compact.indexOf('條') : end;
    if (end < 2 || end > 8) {
      return -1;
    }
    return ChineseNumber.parse(compact, 1, end);
  }

  private boolean hasNumber() {
    for (int i : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
      String s = page.compact(i);
      boolean minutes = s.startsWith("〔") && s.endsWith("期") && s.length() <= LONGEST_SERIAL;
      if (minutes || PageView.isNumber(s)) {
        return true;
      }
    }
    return false;
  }

  /** （2019年1月5日某省人民政府令第1号公布　自…起施行） under the title. */
  private boolean hasAdoptionNote() {
    for (int i : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
      if (isNote(page.compact(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code s} is a 题注 in brackets. */
  static boolean isNote(String s) {
    boolean bracketed = !s.isEmpty() && Chars.fold(s.charAt(0)) == '(';
    boolean step = s.contains("公布") || s.contains("通过") || s.contains("发布") || s.contains("修正");
    return bracketed && step && ChineseDate.first(s).isPresent();
  }

  /** 《关于某事的意见》主要内容如下。 above a text that a news agency was charged to publish. */
  private boolean isPublished() {
    for (int i : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
      String s = page.compact(i);
      int to = s.length() - 1;
      if (to > 0 && (s.startsWith("主要内容如下", to - 6) || s.startsWith("全文如下", to - 4))) {
        return s.contains("》");
      }
    }
    return false;
  }

  /** 各区人民政府，市政府各部门： above the text. */
  private boolean hasAddressees() {
    for (int i : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
      String s = page.compact(i);
      if (s.endsWith("：") && s.length() < 300 && s.indexOf('。') < 0 && isAddressed(s)) {
        return true;
      }
      if (s.endsWith("。")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAddressed(String s) {
    for (String word :
        new String[] {
          "政府", "单位", "部门", "委员会", "局", "厅", "委", "公司", "机构", "学校", "幼儿园", "医院", "银行", "法院", "联"
        }) {
      if (s.contains(word)) {
        return !s.contains("如下") && !s.contains("下列") && !s.contains("以下");
      }
    }
    return false;
  }

  /** A date alone on its line near the end, a short line above it. */
  private boolean isSigned() {
    int from = Math.max(1, lines.size() - TAIL_LINES);
    for (int k = lines.size() - 1; k >= from; k--) {
      String s = page.compact(lines.get(k));
      boolean date = s.length() <= 16 && s.endsWith("日") && ChineseDate.first(s).isPresent();
      if (isSignedBeside(lines.get(k), s)) {
        return true;
      }
      String above = page.compact(lines.get(k - 1));
      if (date && above.length() <= 40 && !above.endsWith("。")) {
        return true;
      }
    }
    return false;
  }

  /** 云川市统计局　2023年10月8日 at the right edge. */
  private boolean isSignedBeside(int line, String s) {
    Optional<ChineseDate.Found> day = ChineseDate.find(s, 0);
    return page.line(line).hint() == LineHint.RIGHT
        && s.length() <= LONGEST_SIGNED
        && day.isPresent()
        && day.get().from() > 1
        && day.get().to() == s.length();
  }

  private int length() {
    int length = 0;
    for (int i : lines) {
      boolean titled = i >= range.titleFrom() && i < range.titleTo();
      length +=
          titled || !page.entry(i).isEmpty() ? 0 : page.line(i).printed() - page.line(i).linked();
    }
    return length;
  }

  /** The files that links on or right below the document lead to. */
  private List<String> files() {
    List<String> files = new ArrayList<>();
    int from = lines.isEmpty() ? 0 : lines.get(0);
    int to = lines.isEmpty() ? page.size() : Math.min(page.size(), range.lines().length() + 12);
    for (int i = from; i < to; i++) {
      PageLine line = page.line(i);
      String compact = page.compact(i);
      if (line.linked() > 0 && PageWords.isFile(line.target(), compact)) {
        files.add(compact);
      }
    }
    return files;
  }

  /** The title of an entry such as 某市人民政府关于某事的通知 2022-05-11. */
  private static String withoutDay(String entry) {
    int end = entry.length();
    while (end > 0 && "0123456789-./年月日[]()（）".indexOf(entry.charAt(end - 1)) >= 0) {
      end--;
    }
    return entry.substring(0, end < entry.length() - 7 ? end : entry.length());
  }

  /** Links whose words are the title of a document. */
  private int entries() {
    int entries = 0;
    for (int i = 0; i < page.size(); i++) {
      String compact = withoutDay(page.entry(i));
      entries += compact.length() >= 10 && PageView.endsInKind(bare(compact)) ? 1 : 0;
    }
    return entries;
  }
}

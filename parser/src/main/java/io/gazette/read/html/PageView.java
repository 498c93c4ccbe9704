package io.gazette.read.html;

import io.gazette.profile.Profile;
import io.gazette.profile.Profiles;
import io.gazette.read.collect.CollectedText;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import io.gazette.text.TableRow;
import java.util.List;
import java.util.Map;

/** The lines of a page and the questions that the search for its document asks of them. */
final class PageView {

  /** The head of an issue takes no more lines before 目录. */
  private static final int ISSUE_HEAD = 40;

  private static final int LONGEST_NAME = 40;

  private static final int LONGEST_TITLE_LINE = 64;
  private static final int LONGEST_RECORD = 60;
  private static final int HEAD = 4;

  /** 第一百二十三条之一. */
  private static final int LONGEST_LABEL = 10;

  private static final String[] KINDS = {
    "通知", "公告", "通告", "通报", "意见", "决定", "决议", "命令", "令", "批复", "复函", "函", "报告", "纪要", "办法", "规定",
        "条例",
    "细则", "规则", "方案", "规划", "计划", "准则", "指引", "规范", "标准", "法", "解释", "目录", "名录", "章程", "制度", "预案",
        "纲要",
    "措施", "要点", "公报", "议案", "请示", "说明", "安排", "清单", "（试行）", "（暂行）", "(试行)", "的决定》"
  };

  private final CollectedText text;
  private final List<PageLine> lines;
  private final Map<Integer, TableRow> rows;
  private final InformationTable table;
  private final List<String> titles;

  /** For each line that was asked for what it is without white space. */
  private final String[] compact;

  /** For each line 1 where it belongs to the frame, 2 where not, 0 where that was not asked. */
  private final byte[] frames;

  private final Profile profile;

  PageView(PageWalk walk, InformationTable table, List<String> titles) {
    this.text = walk.text();
    this.lines = walk.lines();
    this.rows = walk.rows();
    this.table = table;
    this.titles = titles;
    this.frames = new byte[lines.size()];
    this.compact = new String[lines.size()];
    this.profile = Profiles.detect(text.text(0, Math.min(text.length(), Profiles.SAMPLE)));
  }

  PageLine line(int i) {
    return lines.get(i);
  }

  int size() {
    return lines.size();
  }

  /** Keys of the titles the page gives its document, the surest first. */
  List<String> titles() {
    return titles;
  }

  InformationTable table() {
    return table;
  }

  /** Line {@code i} without white space. */
  String compact(int i) {
    if (compact[i] == null) {
      compact[i] = compact(lines.get(i).from(), lines.get(i).to());
    }
    return compact[i];
  }

  private String compact(int from, int to) {
    StringBuilder compact = new StringBuilder(to - from);
    for (int at = from; at < to; at++) {
      char c = text.at(at);
      if (!Chars.isSpace(c) && !Chars.isInvisible(c)) {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  /** Whether line {@code i} is a link, or one with a day beside it. */
  boolean isEntry(int i) {
    PageLine line = lines.get(i);
    return line.isLink() || line.linked() >= 10 && line.printed() - line.linked() <= 12;
  }

  /**
   * What line {@code i} of a list lists: the words of the link, or of the cell of its row that
   * holds a title; {@code ""} where it lists nothing.
   */
  String entry(int i) {
    TableRow row = lines.get(i).linked() >= 10 ? rows.get(i) : null;
    if (row == null) {
      return isEntry(i) ? compact(i) : "";
    }
    for (TableRow.Cell cell : row.cells()) {
      String words = compact(cell.from(), cell.to());
      if (endsInKind(words)) {
        return words;
      }
    }
    return "";
  }

  /** Whether the words of line {@code i} are those of menus and bars. */
  boolean isFrameWord(int i) {
    return PageWords.isFrame(compact(i));
  }

  /** Whether line {@code i} belongs to the page around the document. */
  boolean isFrame(int i) {
    if (frames[i] == 0) {
      frames[i] = (byte) (isFrameLine(i) ? 1 : 2);
    }
    return frames[i] == 1;
  }

  private boolean isFrameLine(int i) {
    PageLine line = lines.get(i);
    if (line.printed() == 0 || table.lines().get(i)) {
      return true;
    }
    if (line.isProse() && !line.isLink() && line.linked() == 0 && line.printed() > 80) {
      return false;
    }
    String compact = compact(i);
    boolean file = line.linked() > 0 && PageWords.isFile(line.target(), compact);
    if (line.isLink()
        && !file
        && !compact.startsWith("附件")
        && !isRecordHead(i)
        && !isArticleLink(i)) {
      return true;
    }
    return line.hint() != LineHint.TABLE_ROW && PageWords.isFrame(compact);
  }

  /**
   * Whether line {@code i} is 第三条 alone above its text: databases of laws link each to its history.
   */
  private boolean isArticleLink(int i) {
    String compact = compact(i);
    int last = compact.length() - 1;
    boolean label =
        compact.startsWith("第") && last <= LONGEST_LABEL && "条條".indexOf(compact.charAt(last)) >= 0;
    return label && i + 1 < lines.size() && lines.get(i + 1).linked() == 0;
  }

  /**
   * Whether line {@code i} is 法務部令 above a record, or one of several organs: the 行政院公報 links each
   * to its organ.
   */
  private boolean isRecordHead(int i) {
    if (!profile.differs()) {
      return false;
    }
    int next = i + 1;
    while (next < lines.size() && lines.get(next).printed() == 0) {
      next++;
    }
    boolean below = next < lines.size() && profile.record(compact(next)).head();
    return profile.record(compact(i)).head() || below && profile.isOrgan(compact(i));
  }

  /**
   * The first line of the head of a record that stands right above line {@code from}, which pages
   * set in cells of its own; {@code from} where none does.
   */
  int recordStart(int from) {
    int start = from;
    boolean goesOn = profile.differs();
    for (int i = from - 1; i >= 0 && goesOn; i--) {
      if (lines.get(i).printed() > 0) {
        String line = compact(i);
        boolean organ = start < from && profile.isOrgan(line);
        goesOn = profile.record(line).isAny() || organ;
        start = goesOn ? i : start;
      }
    }
    return start < from ? start : recordAbove(from);
  }

  /** The head of the record whose text ends in a table that outweighs it. */
  private int recordAbove(int from) {
    int head = -1;
    for (int i = Math.max(0, from - LONGEST_RECORD); profile.differs() && i < from; i++) {
      head = head < 0 && lines.get(i).printed() > 0 && isRecordHead(i) ? i : head;
    }
    return head < 0 ? from : head;
  }

  /** Whether the head of a record is among the first of {@code numbers}, lines of the text. */
  boolean hasRecord(List<Integer> numbers) {
    for (int i : numbers.subList(0, Math.min(HEAD, numbers.size()))) {
      if (isRecordHead(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a whole issue begins at line {@code from}: its gazette, 第3期, and 目录 soon below. */
  boolean isIssue(int from, int to) {
    boolean named = false;
    boolean numbered = false;
    for (int i = from; i < Math.min(to, from + ISSUE_HEAD); i++) {
      String line = compact(i);
      named |= line.length() <= LONGEST_NAME && (line.contains("公报") || line.contains("政报"));
      numbered |= line.length() <= LONGEST_NAME && line.indexOf('期') > line.indexOf('第');
      if (named && numbered && (line.equals("目录") || line.equals("目次"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any line of {@code [from, to)} is no part of the frame. */
  boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isFrame(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether line {@code i} can only stand in the head of a document: a number, an issuer mark, the
   * head of an order, a title set in the middle or in bold that ends in a kind.
   */
  boolean isHeadPart(int i) {
    PageLine line = lines.get(i);
    String compact = compact(i);
    if (isNumber(compact) || compact.endsWith("文件") && compact.length() > 5) {
      return true;
    }
    boolean set =
        line.hint() == LineHint.CENTRED
            || line.hint().isHeading()
            || line.bold() * 10 >= line.printed() * 9;
    return set && compact.length() <= LONGEST_TITLE_LINE && endsInKind(compact);
  }

  /** 云政发〔2021〕7号, （云政发〔2021〕7号）, 第104号, 某某银行令[2009]第1号, and no more on the line. */
  static boolean isNumber(String line) {
    boolean bracketed = line.length() > 2 && "（(".indexOf(line.charAt(0)) >= 0;
    boolean whole = bracketed && "）)".indexOf(line.charAt(line.length() - 1)) >= 0;
    String compact = whole ? line.substring(1, line.length() - 1) : line;
    if (compact.length() < 3 || compact.length() > 40 || !compact.endsWith("号")) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      digits += Chars.digit(c) >= 0 || "一二三四五六七八九十百〇".indexOf(c) >= 0 ? 1 : 0;
      if ("，。：；《".indexOf(c) >= 0) {
        return false;
      }
    }
    boolean year =
        compact.indexOf('〔') >= 0
            || compact.indexOf('[') >= 0
            || compact.indexOf('（') >= 0
            || compact.indexOf('［') >= 0
            || compact.indexOf('(') >= 0;
    return digits > 0 && (year || compact.contains("第"));
  }

  /** 云川市财政局令第76号, 某某银行令[2009]第1号: the head of an order with its number on one line. */
  static boolean isOrder(String compact) {
    int order = compact.indexOf("令");
    return order > 3
        && isNumber(compact)
        && compact.indexOf('第', order) == compact.lastIndexOf('第');
  }

  /** Whether line {@code i} is of what the page offers to fetch below the text, or empty. */
  boolean isDownload(int i) {
    PageLine line = lines.get(i);
    String compact = compact(i);
    return line.printed() == 0
        || line.isLink() && PageWords.isFile(line.target(), compact)
        || compact.equals("附件：")
        || compact.equals("附件:")
        || compact.endsWith("附件：") && compact.length() <= 6;
  }

  static boolean endsInKind(String compact) {
    for (String kind : KINDS) {
      if (compact.endsWith(kind)) {
        return true;
      }
    }
    return false;
  }
}

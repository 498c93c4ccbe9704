package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.profile.Profile;
import io.gazette.profile.RecordLine;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.util.Optional;

/** The table of line kinds: each question looks at one line and at nothing else. */
final class LineKinds {

  /** Longer lines are text, or begin with a bracket or a label. */
  private static final int LONGEST_PART = 160;

  private static final int LONGEST_CONTENTS_HEADING = "CONTENTS".length();

  private static final int LONGEST_RUBRIC = 20;

  private static final String[] RUBRIC_ENDS = {
    "文件", "法规", "规章", "法律", "任免", "人事", "大事记", "政府令", "国务院令", "解读", "讲话", "公告", "通告", "资料"
  };

  private static final String[] STEPS = {
    "通过", "批准", "公布", "发布", "修正", "修订", "施行", "颁布", "制定", "修改", "公告", "印发"
  };

  private static final String[] BODIES = {
    "人民政府", "委员会", "办公室", "办公厅", "国务院", "中央", "法院", "检察院", "总署", "总局", "代表大会", "主席"
  };

  private LineKinds() {}

  static LineKind of(CleanText text, int from, int to, Marker marker, Profile profile) {
    if (profile.differs() && to - from <= LONGEST_PART) {
      LineKind kind = ofProfile(profile, text.compact(from, to));
      if (kind != LineKind.TEXT) {
        return kind;
      }
    }
    char first = text.at(from);
    if (marker != null) {
      boolean number = first == '第' && to - from < 24 && isOrderNumber(text.compact(from, to));
      return number ? LineKind.ORDER_NUMBER : LineKind.LABELLED;
    }
    char opening = Chars.fold(first);
    if (opening == '(' && isAdoptionNote(text, from, to)) {
      return LineKind.ADOPTION_NOTE;
    }
    if (to - from > LONGEST_PART) {
      return isLongPart(text, from, to);
    }
    return ofShort(text, from, to, text.compact(from, to));
  }

  private static LineKind ofProfile(Profile profile, String s) {
    RecordLine record = profile.record(s);
    if (record.head()) {
      return LineKind.RECORD_HEAD;
    }
    if (record.isAny()) {
      boolean both = record.date() && record.number() || s.indexOf('：') > 0;
      LineKind one = record.date() ? LineKind.DATE : LineKind.DOCUMENT_NUMBER;
      return both ? LineKind.RECORD_FIELD : one;
    }
    if (profile.isHeadField(s)) {
      return LineKind.RECORD_FIELD;
    }
    if (profile.isAttachmentLabel(s)) {
      return LineKind.ATTACHMENT_LABEL;
    }
    if (profile.isSigner(s)) {
      return LineKind.SIGNER;
    }
    return profile.isDecision(s) ? LineKind.DECISION : LineKind.TEXT;
  }

  private static LineKind isLongPart(CleanText text, int from, int to) {
    String start = text.compact(from, Math.min(to, from + 40));
    if (isLabelOf(start, "抄送") || isLabelOf(start, "抄报")) {
      return LineKind.COPIED_TO;
    }
    boolean colon = text.at(to - 1) == '：' || text.at(to - 1) == ':';
    if (colon && to - from < 600 && text.compact(from, to).indexOf('。') < 0) {
      return LineKind.ADDRESSEES;
    }
    return Chars.digit(start.charAt(0)) >= 0 && isHistory(text.compact(from, to))
        ? LineKind.ADOPTION_NOTE
        : LineKind.TEXT;
  }

  /** 【市政府文件】; in other brackets only by its last word: [目的和依据] is the title of an article. */
  private static boolean isRubric(String s) {
    char first = s.charAt(0);
    char last = s.charAt(s.length() - 1);
    if (first == '【' && last == '】') {
      return true;
    }
    if (Chars.fold(first) != '[' || Chars.fold(last) != ']' || s.length() > LONGEST_RUBRIC) {
      return false;
    }
    String word = s.substring(0, s.length() - 1);
    for (String end : RUBRIC_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static LineKind ofShort(CleanText text, int from, int to, String s) {
    char first = s.charAt(0);
    char last = s.charAt(s.length() - 1);
    if (isRubric(s)) {
      return LineKind.RUBRIC;
    }
    if (isContentsHeading(s)) {
      return LineKind.CONTENTS_HEADING;
    }
    if (isOrderNumber(s)) {
      return LineKind.ORDER_NUMBER;
    }
    int issuedBy = s.indexOf("签发人");
    if (isDocumentNumber(issuedBy > 6 ? s.substring(0, issuedBy) : withoutDate(s))) {
      return LineKind.DOCUMENT_NUMBER;
    }
    if (isDate(s)) {
      return LineKind.DATE;
    }
    if (s.endsWith("印发") && ChineseDate.first(s).isPresent() && s.length() < 60) {
      return LineKind.PRINTED_ON;
    }
    if (isLabelOf(s, "抄送") || isLabelOf(s, "抄报") || isLabelOf(s, "主送") || isLabelOf(s, "主题词")) {
      return LineKind.COPIED_TO;
    }
    if (s.startsWith("附")) {
      LineKind attachment = attachment(s);
      if (attachment != LineKind.TEXT) {
        return attachment;
      }
      if (isLabelAndTitle(text, from, to)) {
        return LineKind.ATTACHMENT_LABEL;
      }
    }
    if (isNote(s)) {
      return LineKind.NOTE;
    }
    if (s.length() <= 60 && isIssuerMark(s)) {
      return LineKind.ISSUER_MARK;
    }
    if (s.length() <= 80 && isOrderHead(s)) {
      return LineKind.ORDER_HEAD;
    }
    if (isHistory(s)) {
      return LineKind.ADOPTION_NOTE;
    }
    return (last == '：' || last == ':') && s.indexOf('。') < 0 && s.indexOf('；') < 0
        ? LineKind.ADDRESSEES
        : LineKind.TEXT;
  }

  private static boolean isLabelOf(String s, String word) {
    return s.startsWith(word)
        && s.length() > word.length()
        && (s.charAt(word.length()) == '：' || s.charAt(word.length()) == ':');
  }

  private static boolean isContentsHeading(String s) {
    if (s.length() > LONGEST_CONTENTS_HEADING) {
      return false;
    }
    return switch (s) {
      case "目录", "目錄", "目次", "总目录", "本期目录", "CONTENTS", "Contents" -> true;
      default -> false;
    };
  }

  /** 第82号, （第82号）, 2016年第2号, 〔十六届〕第5号, [2021]第4号. */
  private static boolean isOrderNumber(String s) {
    int from = 0;
    int to = s.length();
    if (to > 24 || to < 3) {
      return false;
    }
    if (Chars.fold(s.charAt(0)) == '(' && Chars.fold(s.charAt(to - 1)) == ')') {
      from++;
      to--;
    }
    char open = Chars.fold(s.charAt(from));
    if (open == '[' || open == '(') {
      int close = from + 1;
      while (close < to
          && Chars.fold(s.charAt(close)) != ']'
          && Chars.fold(s.charAt(close)) != ')') {
        close++;
      }
      from = close + 1;
    } else if (Chars.digit(open) >= 0 || ChineseNumber.isNumeral(s.charAt(from))) {
      int year = s.indexOf('年', from);
      from = year > 0 && year - from == 4 ? year + 1 : to;
    }
    return to - from >= 3
        && Chars.fold(s.charAt(from)) == '第'
        && Chars.fold(s.charAt(to - 1)) == '号'
        && ChineseNumber.parse(s, from + 1, to - 1) > 0;
  }

  /**
   * 沈政发〔2020〕8号, alone or in brackets; every bracket and 第 that is met in print (NUM-02 to NUM-05).
   */
  private static boolean isDocumentNumber(String s) {
    int to = s.length();
    int from = 0;
    if (Chars.fold(s.charAt(0)) == '(' && Chars.fold(s.charAt(to - 1)) == ')') {
      from++;
      to--;
    }
    if (to - from > 40 || to - from < 7 || Chars.fold(s.charAt(to - 1)) != '号') {
      return false;
    }
    int open = from;
    while (open < to && "[(".indexOf(Chars.fold(s.charAt(open))) < 0) {
      char c = s.charAt(open);
      if (!Chars.isHan(c)) {
        return false;
      }
      open++;
    }
    int close = open + 5;
    if (open == from || close >= to || "])".indexOf(Chars.fold(s.charAt(close))) < 0) {
      return false;
    }
    int serial = close + 1;
    if (serial < to && Chars.fold(s.charAt(serial)) == '第') {
      serial++;
    }
    int year = ChineseNumber.parse(s, open + 1, close);
    return year >= 1900 && year < 2200 && ChineseNumber.parse(s, serial, to - 1) >= 0;
  }

  /** 云政函〔2021〕18号　2021年3月2日: number and date on one line. */
  private static String withoutDate(String s) {
    int number = s.indexOf('号');
    boolean dated = number > 6 && number + 1 < s.length() && isDate(s.substring(number + 1));
    return dated ? s.substring(0, number + 1) : s;
  }

  private static boolean isDate(String s) {
    boolean bracketed =
        Chars.fold(s.charAt(0)) == '(' && Chars.fold(s.charAt(s.length() - 1)) == ')';
    int edge = bracketed ? 1 : 0;
    if (s.length() < 8 || s.length() > 18) {
      return false;
    }
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent() && found.get().from() == edge && found.get().to() == s.length() - edge;
  }

  /** 附件, 附件1, 附件一 alone; 附件：…, 附：… with a name behind. */
  private static LineKind attachment(String s) {
    int at = s.startsWith("附件") || s.startsWith("附表") || s.startsWith("附录") ? 2 : 1;
    if (at == 1 && s.length() > 1 && s.charAt(1) != '：' && s.charAt(1) != ':') {
      return LineKind.TEXT;
    }
    int end = at;
    while (end < s.length()
        && (ChineseNumber.isNumeral(s.charAt(end)) || "-－—".indexOf(s.charAt(end)) >= 0)) {
      end++;
    }
    boolean colon = end < s.length() && (s.charAt(end) == '：' || s.charAt(end) == ':');
    if (end == s.length() || colon && end + 1 == s.length()) {
      return at == 1 && !colon ? LineKind.TEXT : LineKind.ATTACHMENT_LABEL;
    }
    return colon ? LineKind.ATTACHMENT_LIST : LineKind.TEXT;
  }

  /** 附件一　某某办法: label and title on one line, set apart by a blank. */
  private static boolean isLabelAndTitle(CleanText text, int from, int to) {
    int i = from;
    while (i < to && "附件录表".indexOf(text.at(i)) >= 0) {
      i++;
    }
    int numeral = i;
    while (i < to && ChineseNumber.isNumeral(text.at(i))) {
      i++;
    }
    return i > numeral
        && i < to
        && Chars.isBlank(text.at(i))
        && to - i <= 60
        && "。；，、：".indexOf(text.at(to - 1)) < 0;
  }

  /** （此件公开发布）, （联系人：…）, 【此件…】. */
  private static boolean isNote(String s) {
    char open = Chars.fold(s.charAt(0));
    char close = Chars.fold(s.charAt(s.length() - 1));
    return (open == '(' && close == ')' || open == '[' && close == ']')
        && (s.startsWith("此件", 1)
            || s.startsWith("本件", 1)
            || s.startsWith("此文", 1)
            || s.startsWith("联系", 1)
            || s.startsWith("公开属性", 1)
            || s.startsWith("信息公开", 1));
  }

  private static boolean isIssuerMark(String s) {
    return s.endsWith("文件")
        && s.length() >= 5
        && hasNoMark(s)
        && endsInBody(s.substring(0, s.length() - 2));
  }

  private static boolean isOrderHead(String s) {
    // The words and the numbers that end the head of an order: 令, 公告, 第1号, （第1号）.
    boolean ends = "令告号)".indexOf(Chars.fold(s.charAt(s.length() - 1))) >= 0;
    if (!ends || !hasNoMark(s)) {
      return false;
    }
    if (s.equals("令") || s.equals("公告") || s.equals("命令")) {
      return true;
    }
    int number = s.lastIndexOf('第');
    if (number > 4 && isOrderNumber(s.substring(number))) {
      return isOrderHead(s.substring(0, number));
    }
    boolean bracketed = number > 5 && Chars.fold(s.charAt(number - 1)) == '(';
    if (bracketed && isOrderNumber(s.substring(number - 1))) {
      return isOrderHead(s.substring(0, number - 1));
    }
    for (String word : new String[] {"命令", "令", "公告", "公布令"}) {
      if (s.endsWith(word) && endsInBody(s.substring(0, s.length() - word.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoMark(String s) {
    for (int i = 0; i < s.length(); i++) {
      if ("，。；：、《》“”？！".indexOf(s.charAt(i)) >= 0) {
        return false;
      }
    }
    return s.indexOf("关于") < 0;
  }

  /** Whether {@code s} ends as the name of a body does. */
  private static boolean endsInBody(String s) {
    if (s.length() < 2) {
      return false;
    }
    for (String body : BODIES) {
      if (s.endsWith(body)) {
        return true;
      }
    }
    char last = s.charAt(s.length() - 1);
    return s.length() >= 3 && "部局厅委署院会办府团".indexOf(last) >= 0;
  }

  /** A bracket that holds a date and a step of law-making; it may close on a later line. */
  private static boolean isAdoptionNote(CleanText text, int from, int to) {
    String s = text.compact(from, Math.min(to, from + 400));
    boolean unclosed = s.indexOf('）') < 0 && s.indexOf(')') < 0;
    boolean dated = startsWithDate(s, 1) || hasDateSoon(s) && s.contains("通过");
    return dated && (hasStep(s) || unclosed && s.contains("会"));
  }

  /** 1986年12月3日 国务院批准; 根据2005年8月28日…《…的决定》第一次修正: a 题注 without brackets, one line a step. */
  private static boolean isHistory(String s) {
    int at = s.startsWith("根据") ? 2 : 0;
    char last = s.charAt(s.length() - 1);
    return startsWithDate(s, at) && last != '。' && last != '，' && hasClosingStep(s);
  }

  /** （物权编　2020年5月28日…通过）: a few words may stand before the date. */
  private static boolean hasDateSoon(String s) {
    Optional<ChineseDate.Found> found = ChineseDate.find(s, 0);
    return found.isPresent() && found.get().from() <= 10;
  }

  private static boolean startsWithDate(String s, int at) {
    if (s.startsWith("根据", at)) {
      return startsWithDate(s, at + 2);
    }
    if (at >= s.length() || !ChineseNumber.isNumeral(s.charAt(at))) {
      return false;
    }
    Optional<ChineseDate.Found> found = ChineseDate.find(s, at);
    return found.isPresent() && found.get().from() == at;
  }

  private static boolean hasStep(String s) {
    for (String step : STEPS) {
      if (s.contains(step)) {
        return true;
      }
    }
    return s.contains("令第") || s.contains("号");
  }

  /**
   * Whether the line ends as a step does: in its verb, or in the number of the order, brackets
   * aside.
   */
  private static boolean hasClosingStep(String s) {
    int end = s.length();
    while (end > 0 && Chars.isCloser(s.charAt(end - 1))) {
      end--;
    }
    for (String step : STEPS) {
      if (s.startsWith(step, end - step.length())) {
        return true;
      }
    }
    return end > 0 && s.charAt(end - 1) == '号' && s.indexOf("令") > 0;
  }
}

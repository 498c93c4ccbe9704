package io.gazette.classify;

import io.gazette.normalise.CleanText;
import io.gazette.profile.Profile;
import io.gazette.profile.RecordLine;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;

/** The table of line kinds: each question looks at one line and at nothing else. */
final class LineKinds {

  /** Longer lines are text, or begin with a bracket or a label. */
  private static final int LONGEST_PART = 160;

  private static final int LONGEST_CONTENTS_HEADING = "目录CONTENTS".length();

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
      return ofLabelled(text, from, to);
    }
    char opening = Chars.fold(first);
    if (opening == '(' && AdoptionNoteLines.isAdoptionNote(text, from, to)) {
      return LineKind.ADOPTION_NOTE;
    }
    if (to - from > LONGEST_PART) {
      return isLongPart(text, from, to);
    }
    return ofShort(text, from, to, text.compact(from, to));
  }

  /** 第82号 and (88)沈政字第3号 begin as labels do. */
  private static LineKind ofLabelled(CleanText text, int from, int to) {
    char first = Chars.fold(text.at(from));
    boolean number = to - from < 24 && Chars.fold(text.at(to - 1)) == '号';
    if (number && first == '第' && NumberLines.isOrderNumber(text.compact(from, to))) {
      return LineKind.ORDER_NUMBER;
    }
    return number && first == '(' && NumberLines.isDocumentNumber(text.compact(from, to))
        ? LineKind.DOCUMENT_NUMBER
        : LineKind.LABELLED;
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
    if (profile.isDistribution(s)) {
      return LineKind.COPIED_TO;
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
    return Chars.digit(start.charAt(0)) >= 0 && AdoptionNoteLines.isHistory(text.compact(from, to))
        ? LineKind.ADOPTION_NOTE
        : LineKind.TEXT;
  }

  private static LineKind ofShort(CleanText text, int from, int to, String s) {
    char first = s.charAt(0);
    char last = s.charAt(s.length() - 1);
    if (Rubrics.isRubric(s)) {
      return LineKind.RUBRIC;
    }
    if (isContentsHeading(s)) {
      return LineKind.CONTENTS_HEADING;
    }
    if (NumberLines.isOrderNumber(s)) {
      return LineKind.ORDER_NUMBER;
    }
    if (last == '号' && s.length() <= 80 && HeadLines.isOrderHead(s)) {
      return LineKind.ORDER_HEAD;
    }
    int issuedBy = s.indexOf("签发人");
    if (NumberLines.isDocumentNumber(
        issuedBy > 6
            ? s.substring(0, issuedBy)
            : NumberLines.withoutTail(NumberLines.withoutLabel(s)))) {
      return LineKind.DOCUMENT_NUMBER;
    }
    if (isDate(s)) {
      return LineKind.DATE;
    }
    boolean printed = s.endsWith("印发") || s.endsWith("日印");
    if (printed && ChineseDate.first(s).isPresent() && s.length() < 60) {
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
      if (isLabelAndTitle(text, from, to) || isGluedToTitle(s)) {
        return LineKind.ATTACHMENT_LABEL;
      }
    }
    if (isNote(s)) {
      return LineKind.NOTE;
    }
    if (s.length() <= 60 && HeadLines.isIssuerMark(s)) {
      return LineKind.ISSUER_MARK;
    }
    if (s.length() <= 80 && HeadLines.isOrderHead(s)) {
      return LineKind.ORDER_HEAD;
    }
    if (AdoptionNoteLines.isHistory(s)) {
      return LineKind.ADOPTION_NOTE;
    }
    return (last == '：' || last == ':') && s.indexOf('。') < 0 ? LineKind.ADDRESSEES : LineKind.TEXT;
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
      case "目录",
          "目錄",
          "目次",
          "总目录",
          "本期目录",
          "要目",
          "本期要目",
          "CONTENTS",
          "Contents",
          "目录CONTENTS",
          "目录Contents",
          "CONTENTS目录" ->
          true;
      default -> false;
    };
  }

  static boolean isDate(String s) {
    boolean bracketed =
        Chars.fold(s.charAt(0)) == '(' && Chars.fold(s.charAt(s.length() - 1)) == ')';
    int edge = bracketed ? 1 : 0;
    return s.length() >= 8
        && s.length() <= 18
        && ChineseDate.isPrinted(s.substring(edge, s.length() - edge));
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
    // 附录A of a standard (GB/T 1.1).
    boolean letter = s.startsWith("附录") && end == at && end < s.length();
    end += letter && s.charAt(end) >= 'A' && s.charAt(end) <= 'Z' ? 1 : 0;
    boolean colon = end < s.length() && (s.charAt(end) == '：' || s.charAt(end) == ':');
    if (end == s.length() || colon && end + 1 == s.length()) {
      return LineKind.ATTACHMENT_LABEL;
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

  /** 附件1任务清单: the blank was lost, and a name follows; 附件1所列项目 is the beginning of a sentence. */
  private static boolean isGluedToTitle(String s) {
    int at = s.startsWith("附件") ? 2 : s.length();
    int title = at;
    while (title < s.length() && Chars.digit(s.charAt(title)) >= 0) {
      title++;
    }
    return title > at
        && s.length() - title >= 3
        && s.length() - title <= 40
        && Chars.isHan(s.charAt(title))
        && "的所中规和与及至".indexOf(s.charAt(title)) < 0
        && "表单案录图书则法划点范函".indexOf(s.charAt(s.length() - 1)) >= 0;
  }

  /** （此件公开发布）, （本文有删减）, （附件略）, （联系人：…）, （责任编辑　某某）, 【此件…】. */
  private static boolean isNote(String s) {
    char open = Chars.fold(s.charAt(0));
    char close = Chars.fold(s.charAt(s.length() - 1));
    return (open == '(' && close == ')' || open == '[' && close == ']')
        && (s.startsWith("此件", 1)
            || s.startsWith("本件", 1)
            || s.startsWith("此文", 1)
            || s.startsWith("本文", 1)
            || s.startsWith("附件", 1) && s.contains("略")
            || s.startsWith("联系", 1)
            || s.startsWith("公开属性", 1)
            || s.startsWith("责任编辑", 1)
            || s.startsWith("本栏目", 1)
            || s.startsWith("信息公开", 1));
  }
}

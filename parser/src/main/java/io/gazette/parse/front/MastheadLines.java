package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.DayOfYear;
import io.gazette.parse.words.GazetteName;
import io.gazette.parse.words.IssueNumber;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.util.List;
import java.util.Optional;

/**
 * Tells which part of the head of an issue a line is, by itself or as the continuation of the one
 * before.
 */
final class MastheadLines {

  private static final int LONGEST = 100;

  private static final String[] IMPRINT_ENDS = {
    "主办", "主管", "编辑出版", "编辑", "出版", "编印", "承办", "印刷", "发行", "编"
  };

  private static final String[] IMPRINT_WORDS = {
    "ISSN", "刊号", "准印证", "内部资料", "免费赠阅", "免费发放", "邮发代号", "工本费", "半月刊", "月刊", "旬刊", "双月刊", "传达政令",
    "服务社会"
  };

  private MastheadLines() {}

  /**
   * The part of the head that {@code line} is, or empty.
   *
   * @param before what was read from the line before it
   */
  static Optional<Part> partOf(Line line, List<LabelledValue> before) {
    if (line.to() - line.from() > LONGEST || line.is(LineKind.RUBRIC)) {
      return Optional.empty();
    }
    String text = line.text();
    String compact = line.compact();
    if (LatinLines.isLatin(compact)) {
      return ofLatin(line, text, compact);
    }
    boolean name = GazetteName.of(compact).isPresent() || GazetteName.isEnd(compact);
    if (name || isBoardHeading(compact)) {
      return Optional.of(isBoardHeading(compact) ? Part.EDITORIAL_BOARD : Part.MASTHEAD);
    }
    List<LabelledValue> values = LabelledValue.of(text);
    if (!values.isEmpty()) {
      return Optional.of(part(values.get(0)));
    }
    Part part = ofPlain(line, compact);
    return part != null ? Optional.of(part) : continuation(line, text, compact, before);
  }

  /** 编辑：某公报编辑部 names no person of the board: it is the imprint. */
  private static Part part(LabelledValue value) {
    boolean body = value.label() == HeadLabel.ROLE && BodyNames.isBody(value.value());
    return body ? Part.IMPRINT : value.label().part();
  }

  private static Optional<Part> ofLatin(Line line, String text, String compact) {
    if (line.is(LineKind.CONTENTS_HEADING)) {
      return Optional.empty();
    }
    if (compact.indexOf('@') > 0 || compact.contains("www.") || compact.contains("http")) {
      return Optional.of(Part.CONTACT);
    }
    if (!LabelledValue.of(text).isEmpty()) {
      return Optional.of(LabelledValue.of(text).get(0).label().part());
    }
    if (LatinLines.isName(text) || LatinLines.isPinyin(text)) {
      return Optional.of(Part.MASTHEAD);
    }
    boolean imprint = LatinLines.isImprint(text);
    return imprint || isSerial(compact) ? Optional.of(Part.IMPRINT) : Optional.empty();
  }

  /** CN21-1234/D. */
  private static boolean isSerial(String compact) {
    return compact.startsWith("CN") && compact.indexOf('-') > 0;
  }

  /** 编辑委员会, 《某公报》编委会成员： */
  static boolean isBoardHeading(String compact) {
    String name =
        compact.endsWith("：") || compact.endsWith(":")
            ? compact.substring(0, compact.length() - 1)
            : compact;
    return name.length() <= 30
            && (name.endsWith("编辑委员会") || name.endsWith("编委会") || name.endsWith("编委会成员"))
        || name.equals("编辑委员会成员");
  }

  private static Part ofPlain(Line line, String compact) {
    boolean dated = ChineseDate.first(compact).isPresent();
    for (String end : IMPRINT_ENDS) {
      if (compact.endsWith(end) && compact.length() <= 60 && isSponsor(compact, end, dated)) {
        return Part.IMPRINT;
      }
    }
    for (String word : IMPRINT_WORDS) {
      if (compact.contains(word) && compact.length() <= 60) {
        return Part.IMPRINT;
      }
    }
    if (line.is(LineKind.DATE) || isDayOfYear(compact) || isWeekday(compact)) {
      return Part.IMPRINT;
    }
    if (dated && Brackets.isOpening(line.first()) && !compact.contains("期")) {
      return null;
    }
    IssueNumber number = IssueNumber.read(compact);
    if (number.isEmpty() || !isNumberLine(compact, dated)) {
      return null;
    }
    return dated ? Part.IMPRINT : Part.MASTHEAD;
  }

  /** 中華民國96年10月8日　星期一. */
  private static boolean isWeekday(String compact) {
    Optional<ChineseDate.Found> date = ChineseDate.find(compact, 0);
    return date.isPresent()
        && date.get().from() == 0
        && compact.startsWith("星期", date.get().to())
        && compact.length() == date.get().to() + 3;
  }

  /** 4月30日, （6月15日出版）: the year stands on another line. */
  private static boolean isDayOfYear(String compact) {
    return compact.length() <= 12 && DayOfYear.in(compact, 2000).isPresent();
  }

  /** 沈阳市人民政府办公室主办, 《某省人民政府公报》编辑室编辑: a body before the word. */
  private static boolean isSponsor(String compact, String end, boolean dated) {
    String before = compact.substring(0, compact.length() - end.length());
    return before.isEmpty()
        || BodyNames.isBody(before)
        || dated
        || LabelledValue.beginsWithMaker(before);
  }

  /** A line that holds nothing but year, numbers and date: 2020年第8期（总第381期）. */
  private static boolean isNumberLine(String compact, boolean dated) {
    int foreign = 0;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      boolean known = ChineseNumber.isNumeral(c) || "第期号辑总年月日卷期数刊出版増增".indexOf(c) >= 0;
      foreign += known || !Chars.isHan(c) ? 0 : 1;
    }
    return foreign == 0 || dated && foreign <= 4;
  }

  /** The rest of an address, more names of the same role, the value under its label. */
  private static Optional<Part> continuation(
      Line line, String text, String compact, List<LabelledValue> before) {
    if (before.isEmpty()
        || compact.length() > 40
        || !line.is(LineKind.TEXT)
        || LabelledValue.isLabelled(compact)
        || compact.contains("关于")) {
      return Optional.empty();
    }
    LabelledValue last = before.get(before.size() - 1);
    HeadLabel open = last.label();
    if (last.value().isEmpty() && open != HeadLabel.ROLE) {
      return Optional.of(open.part());
    }
    if (open == HeadLabel.ADDRESS && isAddress(compact)) {
      return Optional.of(Part.CONTACT);
    }
    return open == HeadLabel.ROLE && EditorNames.isRow(text)
        ? Optional.of(Part.EDITORIAL_BOARD)
        : Optional.empty();
  }

  private static boolean isAddress(String compact) {
    for (int i = 0; i < compact.length(); i++) {
      if ("路街号楼室座层巷园道".indexOf(compact.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

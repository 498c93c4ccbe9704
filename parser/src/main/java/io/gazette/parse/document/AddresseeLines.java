package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Document.Relation;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Addressees;
import io.gazette.parse.words.BodyNames;
import io.gazette.text.Span;
import java.util.List;

/** Tells and takes the lines of 主送机关 (ADR-01). */
final class AddresseeLines {

  private static final String[] ADDRESSED = {
    "政府", "委员会", "办公室", "办公厅", "部门", "单位", "机构", "部委", "各区", "各市", "各县", "各省", "局", "厅", "委", "公司",
    "院校", "大学", "学院", "银行", "中心", "法院", "检察院", "各有关", "协会", "企业", "署"
  };

  private AddresseeLines() {}

  /** A list of addressees may turn over lines; it ends in a colon (ADR-01). */
  static boolean areOver(Draft draft, List<Line> lines, int at) {
    if (!draft.addressees.isEmpty() || draft.relation.isPresent()) {
      return false;
    }
    boolean toEach = lines.get(at).first() == '各';
    for (int i = at; i < Math.min(lines.size(), at + 4); i++) {
      Line line = lines.get(i);
      if (line.is(LineKind.ADDRESSEES)) {
        // 作如｜下修改： may be cut too.
        String end = i > at ? lines.get(i - 1).compact() + line.compact() : line.compact();
        return i > at && !introduces(end) && isAddressees(draft, lines, at);
      }
      if (!line.is(LineKind.TEXT)
          || line.compact().indexOf('。') >= 0
          || "，、,；".indexOf(line.last()) < 0 && line.compact().length() < 16 && !toEach) {
        return false;
      }
    }
    return false;
  }

  /**
   * Takes the addressees that begin with line {@code at} into {@code draft}.
   *
   * @return index of their last line; -1 where they are none
   */
  static int read(Draft draft, List<Line> lines, int at) {
    boolean none = lines.get(at).is(LineKind.ADDRESSEES) && !isAddressees(draft, lines, at);
    if (none || !draft.addressees.isEmpty()) {
      return -1;
    }
    StringBuilder text = new StringBuilder();
    Span span = Span.NONE;
    int i = at - 1;
    do {
      i++;
      text.append(lines.get(i).text());
      span = span.to(lines.get(i).span());
    } while (!lines.get(i).is(LineKind.ADDRESSEES));
    draft.addressees = Addressees.split(text.toString());
    draft.head.add(new Printed(Part.ADDRESSEES, text.toString(), span));
    return i;
  }

  /** 国务院： right under the title of a proposal, its author or its day; it may be passed on (批转). */
  private static boolean isSentToBody(Draft draft, String s) {
    Part last = draft.head.isEmpty() ? Part.UNPARSED : draft.head.get(draft.head.size() - 1).part();
    return (last == Part.TITLE || last == Part.SIGNATURE || last == Part.DATE)
        && (draft.relation.isEmpty() || draft.relation.get() == Relation.ISSUED)
        && s.length() > 3
        && BodyNames.isBody(s.substring(0, s.length() - 1));
  }

  /** 各幼儿园： right under the title or the number. */
  private static boolean isToEach(Draft draft, List<Line> lines, int at, String s) {
    return s.startsWith("各")
        && s.length() <= 30
        && s.indexOf('，') < 0
        && lines.get(at).is(LineKind.ADDRESSEES)
        && at > 0
        && (lines.get(at - 1).is(LineKind.DOCUMENT_NUMBER)
            || !draft.head.isEmpty() && draft.head.get(draft.head.size() - 1).part() == Part.TITLE);
  }

  /** 现通知如下：, 为了维护法制统一，决定废止下列规章：, 省人民政府2024年5月任命： */
  static boolean introduces(String s) {
    return s.contains("如下")
        || s.contains("下列")
        || s.contains("以下")
        || s.contains("通知：")
        || s.contains("决定：")
        || s.contains("任命：")
        || s.contains("免去：")
        || s.contains("任免：")
        || s.contains("为了");
  }

  private static boolean isAddressees(Draft draft, List<Line> lines, int at) {
    Line line = lines.get(at);
    String s = line.compact();
    boolean passedOn = draft.relation.isPresent() && draft.number.isEmpty();
    boolean toBody = isSentToBody(draft, s);
    if (line.marker() != null || passedOn && !toBody) {
      return false;
    }
    if (toBody || isToEach(draft, lines, at, s)) {
      return true;
    }
    if (s.startsWith("各位") || s.startsWith("同志们") || s.startsWith("尊敬的")) {
      return true;
    }
    if (introduces(s)) {
      return false;
    }
    for (String word : ADDRESSED) {
      if (s.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

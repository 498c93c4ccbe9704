package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;
import java.util.OptionalInt;

/** 一、古建筑（3处）: as many are listed below as the heading says. */
final class StatedCount implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ325",
          "stated-count-differs",
          Severity.WARNING,
          "",
          new Message("标题所写的数目与所列的不同", "more or fewer are listed than the heading says"),
          new Message(
              "不是数错了，就是漏排、多排了一项。", "Either the count is wrong, or an entry was lost or set twice."),
          new Message("对照原件，改正数目，或者补上漏排的。", "Compare the original; correct the count or the list."),
          new Rule.Example(
              """
          云川市第五批文物保护单位名单
          一、古遗址（2处）
          1.石门山遗址
          2.云川窑址
          二、古建筑（3处）
          1.文昌阁
          2.永济桥
          """,
              """
          云川市第五批文物保护单位名单
          一、古遗址（2处）
          1.石门山遗址
          2.云川窑址
          二、古建筑（2处）
          1.文昌阁
          2.永济桥
          """));

  private static final String CLASSIFIERS = "项个件处家人名类种条户所座辆部只台";

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    compare(stated(document.title()), document.body(), Parts.title(document), report);
    honoured(document, sheet, report);
    units(document.body(), report);
  }

  /** 对东城区水务局等5个单位予以表彰: the one list behind it names as many. */
  private static void honoured(Document document, Sheet sheet, Report report) {
    List<Document> annexes = Parts.annexes(document);
    boolean one = annexes.size() == 1 && annexes.get(0).title().contains("名单");
    OptionalInt listed = one ? listed(annexes.get(0)) : OptionalInt.empty();
    for (Block block : listed.isPresent() ? document.body() : List.<Block>of()) {
      OptionalInt stated =
          block instanceof Block.Unit unit ? Announced.honoured(unit) : OptionalInt.empty();
      if (stated.isPresent() && stated.getAsInt() != listed.getAsInt()) {
        int there = stated.getAsInt();
        report.at(
            sheet.lineOf(block.span()),
            "这里说有" + there + "个，名单列了" + listed.getAsInt() + "个；改成一致",
            there + " are announced, the list names " + listed.getAsInt() + "; make them agree");
      }
    }
  }

  /** What the list says of itself; whether that is so, is asked of the list. */
  private static OptionalInt listed(Document list) {
    OptionalInt stated = stated(list.title());
    return stated.isPresent() ? stated : count(list.body());
  }

  private static void units(List<Block> blocks, Report report) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Unit unit) {
        OptionalInt announced = Announced.by(unit);
        if (announced.isPresent()) {
          List<Block> below =
              unit.children().isEmpty() ? blocks.subList(i + 1, blocks.size()) : unit.children();
          announced(announced.getAsInt(), Announced.labelled(below), unit, report);
        } else {
          compare(statedBy(unit), unit.children(), Parts.label(unit), report);
        }
        units(unit.children(), report);
      }
    }
  }

  /** 下列三类：, and what is listed below it: two or more, or it is listed otherwise. */
  private static void announced(int stated, int listed, Block.Unit unit, Report report) {
    if (listed > 1 && listed != stated) {
      report.at(
          Parts.label(unit),
          "这里说有" + stated + "项，下面列了" + listed + "项；改成一致",
          stated + " are announced, " + listed + " follow; make them agree");
    }
  }

  private static void compare(OptionalInt stated, List<Block> listed, Span place, Report report) {
    OptionalInt count = stated.isEmpty() ? stated : count(listed);
    if (count.isPresent() && count.getAsInt() != stated.getAsInt()) {
      int there = stated.getAsInt();
      int here = count.getAsInt();
      report.at(
          place,
          "标题写的是" + there + "，下面列了" + here + "；改成一致",
          "the heading says " + there + ", " + here + " are listed; make them agree");
    }
  }

  /**
   * How many {@code blocks} list; empty where they are no plain list, or hold lists of their own.
   */
  private static OptionalInt count(List<Block> blocks) {
    int count = 0;
    boolean stated = true;
    boolean plain = true;
    int sum = 0;
    for (Block block : blocks) {
      if (!(block instanceof Block.Unit unit) || !unit.number().equals(String.valueOf(++count))) {
        return OptionalInt.empty();
      }
      OptionalInt own = statedBy(unit);
      stated &= own.isPresent();
      sum += own.orElse(0);
      plain &= unit.children().isEmpty() && isName(unit.heading() + unit.text());
    }
    return stated && count > 0
        ? OptionalInt.of(sum)
        : plain && count > 1 ? OptionalInt.of(count) : OptionalInt.empty();
  }

  /** 知识产权方面5项：“…”、“…” lists more than one. */
  private static boolean isName(String text) {
    return text.chars().noneMatch(c -> "：:；;、".indexOf(c) >= 0);
  }

  private static OptionalInt statedBy(Block.Unit unit) {
    return stated(unit.heading().isEmpty() ? unit.text() : unit.heading());
  }

  /** The 3 of {@code 古建筑（3处）} and of {@code 名单（共3处）}. */
  private static OptionalInt stated(String heading) {
    if (heading.indexOf('）') < 0 && heading.indexOf(')') < 0) {
      return OptionalInt.empty();
    }
    String text = Parts.plain(heading);
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    int end = text.length() - 2;
    int from = open + 1;
    while (from < end && "合总共计".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean counts =
        open > 1
            && from < end
            && Chars.isHan(text.charAt(open - 1))
            && CLASSIFIERS.indexOf(text.charAt(end)) >= 0;
    int value = counts ? ChineseNumber.parse(text.substring(from, end)) : -1;
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}

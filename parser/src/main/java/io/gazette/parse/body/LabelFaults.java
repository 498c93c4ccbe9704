package io.gazette.parse.body;

import io.gazette.classify.Line;
import io.gazette.classify.Marker;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.ParsingRules;
import io.gazette.diagnostic.ReadingRules;
import io.gazette.parse.join.Joiner;
import io.gazette.parse.join.Trace;
import io.gazette.text.Chars;

/** Reports faults of the print at labels and page turns. */
final class LabelFaults {

  private final Trace trace;
  private final Joiner joiner;

  LabelFaults(Trace trace, Joiner joiner) {
    this.trace = trace;
    this.joiner = joiner;
  }

  /** 笫一条. */
  void confusable(Line line) {
    Marker marker = line.marker();
    String printed = trace.text().text(marker.from(), marker.from() + 1);
    trace.find(
        ReadingRules.CONFUSABLE_CHARACTER,
        new Message(
            "序号中“" + printed + "”用作“第”；改为“第”", printed + " is printed for 第 in a label; set 第"),
        marker.from(),
        marker.from() + 1,
        "第");
  }

  /** A character that ends a page and begins the next: 公共服务平台｜台，推进 (PUN-11). */
  void doubled(Line last, Line line) {
    char end = last.last();
    if (end == line.first() && Chars.isHan(end) && !joiner.isWordOf(end, line)) {
      trace.find(
          ParsingRules.DOUBLED_AT_PAGE_TURN,
          new Message(
              "“" + end + "”在上页末和下页首各排了一次；删去一个",
              end + " ends the page and begins the next; delete one"),
          line.from(),
          line.from() + 1,
          "");
    }
  }
}

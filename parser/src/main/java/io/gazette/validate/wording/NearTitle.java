package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.registry.Registry;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * "Full name in 《》" (REF-07): a title that is cited once, and differs by one character from one
 * that the issue cites again and again or that one of its documents bears.
 */
final class NearTitle implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ545",
          "title-cited-in-two-ways",
          Severity.WARNING,
          "立法技术规范（试行）（一）6；REF-07",
          new Message("同一名称有两种写法", "one title is written in two ways"),
          new Message(
              "引用的名称差一个字，检索不到，也会疑为另一部法规。",
              "Searches miss it, and it may be taken for another text."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          第一条　根据《云川市河道保护管理条例》，制定本办法。
          第二条　河道依照《云川市河道保护管理条例》规划。
          第三条　采砂依照《云川市河道保护办理条例》许可。
          """,
              """
          第一条　根据《云川市河道保护管理条例》，制定本办法。
          第二条　河道依照《云川市河道保护管理条例》规划。
          第三条　采砂依照《云川市河道保护管理条例》许可。
          """));

  /** Of shorter ones one character makes another title: 商标法, 商检法. */
  private static final int SHORTEST = 9;

  private static final int LONGEST = 60;

  private record Cited(Passage passage, int from, int to) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    Map<String, List<Cited>> cited = new HashMap<>();
    for (Passage passage : sheet.passages()) {
      collect(passage, cited);
    }
    Variants often = new Variants();
    cited.forEach(
        (title, places) -> {
          if (places.size() > 1 || Registry.BUILT_IN.law(title).isPresent()) {
            often.add(title);
          }
        });
    if (often.isEmpty()) {
      return;
    }
    cited.forEach(
        (title, places) -> {
          if (places.size() == 1 && Registry.BUILT_IN.law(title).isEmpty()) {
            often.of(title).ifPresent(other -> tell(places.get(0), other, report));
          }
        });
  }

  private static void collect(Passage passage, Map<String, List<Cited>> cited) {
    int open = -1;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c == '《') {
        open = i;
      } else if (c == '》' && open >= 0) {
        if (i - open > SHORTEST && i - open < LONGEST) {
          cited
              .computeIfAbsent(passage.text(open + 1, i), title -> new ArrayList<>())
              .add(new Cited(passage, open, i + 1));
        }
        open = -1;
      }
    }
  }

  private static void tell(Cited place, String other, Report report) {
    report.at(
        place.passage(),
        place.from(),
        place.to(),
        "别处作《" + other + "》，这里差一个字；改成一致",
        "elsewhere it is 《" + other + "》; make them agree");
  }
}

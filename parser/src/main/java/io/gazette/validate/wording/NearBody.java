package io.gazette.validate.wording;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 市交通运榆局, once, beside 市交通运输局 again and again: a body whose name was misspelt. */
final class NearBody implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ546",
          "body-named-in-two-ways",
          Severity.WARNING,
          "",
          new Message("同一机关有两种写法", "one body is written in two ways"),
          new Message("机关名称差一个字，责任就落不到单位。", "With one character wrong, nobody is responsible."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市人民政府关于春耕工作的通知
          市交通运输局、市财政局负责道路。
          市交通运输局、市民政局负责车辆。
          市交通运榆局、市水务局负责码头。
          """,
              """
          云川市人民政府关于春耕工作的通知
          市交通运输局、市财政局负责道路。
          市交通运输局、市民政局负责车辆。
          市交通运输局、市水务局负责码头。
          """));

  /** 市水务局 and 市税务局 are two; a longer name tells more. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 16;

  private static final String PLACES = "市县区省州";

  private record Named(Passage passage, int from, int to) {}

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    Map<String, List<Named>> named = new HashMap<>();
    for (Passage passage : sheet.passages()) {
      collect(passage, named);
    }
    Variants often = new Variants();
    named.forEach(
        (name, places) -> {
          if (places.size() > 1) {
            often.add(name);
          }
        });
    if (often.isEmpty()) {
      return;
    }
    named.forEach(
        (name, places) -> {
          if (places.size() == 1) {
            often.of(name).ifPresent(other -> tell(places.get(0), other, report));
          }
        });
  }

  private static void tell(Named place, String other, Report report) {
    report.at(
        place.passage(),
        place.from(),
        place.to(),
        "别处作“" + other + "”，这里差一个字；改成一致",
        "elsewhere it is " + other + "; make them agree");
  }

  /** The names between marks that begin in a place and end in 局: 市交通运输局 in a list of bodies. */
  private static void collect(Passage passage, Map<String, List<Named>> named) {
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c == '局' || c == '厅' || c == '院') {
        int from = i;
        while (from > 0 && i - from < LONGEST && isOfName(passage.charAt(from - 1))) {
          from--;
        }
        boolean body = i + 1 - from >= SHORTEST && PLACES.indexOf(passage.charAt(from)) >= 0;
        if (body && !isOfName(passage.at(i + 1))) {
          named
              .computeIfAbsent(passage.text(from, i + 1), name -> new ArrayList<>())
              .add(new Named(passage, from, i + 1));
        }
      }
    }
  }

  private static boolean isOfName(char c) {
    return Chars.isHan(c) && "和与及或由向经会同负牵".indexOf(c) < 0;
  }
}

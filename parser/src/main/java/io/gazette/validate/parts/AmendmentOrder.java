package io.gazette.validate.parts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Body and date of 通过; later ones in order (修正, 修订)" (LEG-10). */
final class AmendmentOrder implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ243",
          "amendments-out-of-order",
          Severity.WARNING,
          "立法法（2023）第六十五条；LEG-10",
          new Message("题注里的修正、修订次序不对", "the amendments under the title stand out of order"),
          new Message(
              "日期和次数都应当依次递增，否则不知哪一次为准。",
              "Days and counts rise; else nobody knows which amendment is the last."),
          new Message("对照原件，改正日期或者次数。", "Compare the original; correct the day or the count."),
          new Rule.Example(
              """
          东江省养犬条例
          （2015年3月1日东江省第十四届人民代表大会常务委员会第二次会议通过　根据2018年5月1日东江省第十五届人民代表大会常务委员会第三次会议《关于修改〈东江省养犬条例〉的决定》第一次修正　根据2020年6月1日东江省第十五届人民代表大会常务委员会第二十次会议《关于修改〈东江省养犬条例〉的决定》第一次修正）
          第一条　为了规范养犬，制定本条例。
          第二条　养犬人应当登记。
          第三条　本条例自2015年5月1日起施行。
          """,
              """
          东江省养犬条例
          （2015年3月1日东江省第十四届人民代表大会常务委员会第二次会议通过　根据2018年5月1日东江省第十五届人民代表大会常务委员会第三次会议《关于修改〈东江省养犬条例〉的决定》第一次修正　根据2020年6月1日东江省第十五届人民代表大会常务委员会第二十次会议《关于修改〈东江省养犬条例〉的决定》第二次修正）
          第一条　为了规范养犬，制定本条例。
          第二条　养犬人应当登记。
          第三条　本条例自2015年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    LocalDate last = LocalDate.MIN;
    Map<Character, Integer> counts = new HashMap<>();
    boolean told = false;
    for (Printed line : Parts.of(document, Printed.Part.ADOPTION_NOTE)) {
      String text = line.text();
      for (Optional<ChineseDate.Found> next = ChineseDate.find(text, 0);
          next.isPresent() && !told;
          next = ChineseDate.find(text, next.get().to())) {
        ChineseDate.Found date = next.get();
        boolean amends = text.startsWith("根据", date.from() - 2);
        told = amends && date.date().isBefore(last);
        last = date.date();
        if (told) {
          tell(place(line, text, date.from(), date.to(), sheet), report);
        }
      }
      for (int at = text.indexOf("次修"); at > 0 && !told; at = text.indexOf("次修", at + 1)) {
        int from = text.lastIndexOf('第', at);
        int value = from >= 0 && at - from < 5 ? ChineseNumber.parse(text, from + 1, at) : -1;
        // 第二次修正 and 第二次修订 are counted apart.
        int before = counts.getOrDefault(text.charAt(Math.min(at + 2, text.length() - 1)), 0);
        told = value > 0 && value != before + 1 && before > 0;
        if (value > 0) {
          counts.put(text.charAt(Math.min(at + 2, text.length() - 1)), value);
        }
        if (told) {
          tell(place(line, text, from, at + 1, sheet), report);
        }
      }
    }
  }

  private static Span place(Printed line, String text, int from, int to, Sheet sheet) {
    return sheet.within(line.span(), text.substring(Math.max(0, from - 2), to));
  }

  private static void tell(Span span, Report report) {
    report.at(
        span, "修正、修订的日期或者次数没有依次递增；改正", "days or counts of the amendments do not rise; correct one");
  }
}

package io.gazette.link;

import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says an eId as an editor would: 第十二条第二款 for {@code art_12__para_2}. */
final class Spoken {

  private static final Map<String, String> UNITS =
      Map.of(
          "part", "编",
          "subpart", "分编",
          "chp", "章",
          "sec", "节",
          "art", "条",
          "para", "款",
          "point", "项",
          "indent", "目");

  private Spoken() {}

  /** {@code id} in words; what has no number in the text is left out, {@code id} itself if all. */
  static String of(String id) {
    StringBuilder words = new StringBuilder();
    for (String step : cut(id, "__")) {
      int dash = step.lastIndexOf('_');
      String ref = dash < 0 ? step : step.substring(0, dash);
      String number = step.substring(dash + 1);
      if (UNITS.containsKey(ref)) {
        words.append(unit(number, UNITS.get(ref)));
      } else if (ref.equals("annex")) {
        words.append("附件").append(number);
      }
    }
    return words.isEmpty() ? id : words.toString();
  }

  /** 第一百二十条之三 for 120-3. */
  private static String unit(String number, String word) {
    List<String> parts = cut(number, "-");
    StringBuilder unit = new StringBuilder("第").append(chinese(parts.get(0))).append(word);
    for (String part : parts.subList(1, parts.size())) {
      unit.append("之").append(chinese(part));
    }
    return unit.toString();
  }

  private static List<String> cut(String text, String at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
      parts.add(text.substring(from, to));
      from = to + at.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static String chinese(String number) {
    boolean digits = !number.isEmpty() && number.length() < 5;
    for (int i = 0; i < number.length() && digits; i++) {
      digits = number.charAt(i) >= '0' && number.charAt(i) <= '9';
    }
    return digits ? ChineseNumber.print(Integer.parseInt(number)) : number;
  }
}

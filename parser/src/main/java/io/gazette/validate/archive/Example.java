package io.gazette.validate.archive;

import io.gazette.diagnostic.Rule;

/** Two short issues as an example: they differ where the rule looks, and are without fault else. */
final class Example {

  private Example() {}

  /** The archive with the fault, and that without. */
  static Rule.Example of(String bad1, String bad2, String good1, String good2) {
    return new Rule.Example(files(bad1, bad2), files(good1, good2));
  }

  private static String files(String one, String other) {
    return Rule.Example.FILE + "一.txt\n" + one + Rule.Example.FILE + "二.txt\n" + other;
  }

  /** An issue with one notice about {@code matter}, numbered {@code serial}. */
  static String issue(String number, String matter, int serial) {
    return issue(number, matter, serial, "2024年3月" + serial + "日");
  }

  static String issue(String number, String matter, int serial, String day) {
    return head(number, entry(matter, serial))
        + notice(matter, serial, "请认真做好" + matter + "工作。", day);
  }

  /** An issue with three notices, the second of which is dated {@code day}. */
  static String documents(String number, String day) {
    return head(number, entry("春耕", 7) + entry("抗旱", 8) + entry("灭虫", 9))
        + notice("春耕", 7, "请认真做好春耕工作。", "2024年3月7日")
        + notice("抗旱", 8, "请认真做好抗旱工作。", day)
        + notice("灭虫", 9, "请认真做好灭虫工作。", "2024年3月9日");
  }

  /**
   * An issue with a notice about dikes that cites the one about {@code matter}, numbered {@code
   * serial}.
   */
  static String citing(String number, String matter, int serial) {
    String text = "请按照《" + title(matter) + "》（云政发〔2024〕" + serial + "号）的要求，认真做好堤防工作。";
    return head(number, entry("堤防", 11)) + notice("堤防", 11, text, "2024年3月11日");
  }

  private static String head(String number, String entries) {
    return "云川市人民政府公报\n" + number + "\n云川市人民政府主办\n目录\n【市政府文件】\n" + entries;
  }

  private static String title(String matter) {
    return "云川市人民政府关于做好" + matter + "工作的通知";
  }

  private static String entry(String matter, int serial) {
    return title(matter) + "（云政发〔2024〕" + serial + "号）……（" + serial + "）\n";
  }

  private static String notice(String matter, int serial, String text, String day) {
    return "云政发〔2024〕"
        + serial
        + "号\n"
        + title(matter)
        + "\n各区、县人民政府：\n"
        + text
        + "\n云川市人民政府\n"
        + day
        + "\n";
  }
}

package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** A character that no font shows: the place of one that was lost. */
final class UnreadableCharacter implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ521",
          "unreadable-character",
          Severity.WARNING,
          "",
          new Message("有无法显示的字符", "a character that cannot be shown stands in the text"),
          new Message(
              "私用区字符和替代字符换一台机器就显示不出来，原字已经丢失。",
              "Private-use and replacement characters show nothing elsewhere; the character meant is lost."),
          new Message("对照原件，改为正字。", "Compare the original and set the right character."),
          new Rule.Example(
              """
          第一条　养犬人应当登记。
          """,
              """
          第一条　养犬人应当登记。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void passage(Passage passage, Report report) {
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      if (c >= 0xE000 && c <= 0xF8FF || c == 0xFFFD) {
        String code = Integer.toHexString(c);
        report.at(
            passage,
            i,
            i + 1,
            "字符 U+" + code + " 无法显示；改为正字",
            "U+" + code + " cannot be shown; set the character that is meant");
      }
    }
  }
}

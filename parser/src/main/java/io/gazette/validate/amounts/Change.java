package io.gazette.validate.amounts;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;
import java.util.Optional;

/** 由650元提高到700元: what is raised is more afterwards, what is lowered is less. */
final class Change implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ333",
          "change-contradicts-figures",
          Severity.WARNING,
          "",
          new Message(
              "升降的说法与数字相反", "what is said to rise falls by the figures, or the other way round"),
          new Message("两个数必有一个写错，或者用错了词。", "One of the two figures is wrong, or the word is."),
          new Message("对照原件，改正数字或者用词。", "Compare the original; correct a figure or the word."),
          new Rule.Example(
              """
          云川市人民政府关于低保标准的通知
          标准由每月750元提高到700元。
          """,
              """
          云川市人民政府关于低保标准的通知
          标准由每月650元提高到700元。
          """));

  private static final List<String> RISES = List.of("提高", "增加", "上调", "上升", "提升", "扩大", "延长", "增长");

  private static final List<String> FALLS = List.of("降低", "减少", "下调", "下降", "缩短", "压缩", "降");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    return "到至为";
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    Optional<Quantity> after = Quantity.from(passage, at + 1);
    if (after.isEmpty()) {
      return;
    }
    int rise = word(passage, at, RISES);
    int fall = word(passage, at, FALLS);
    Optional<Quantity> before = Quantity.before(passage, Math.max(rise, fall));
    boolean comparable =
        before.isPresent()
            && before.get().unit().equals(after.get().unit())
            && isFrom(passage, before.get().from());
    int order = comparable ? before.get().value().compareTo(after.get().value()) : 0;
    if (order > 0 && rise > 0 || order < 0 && fall > 0) {
      String printed = passage.text(before.get().from(), after.get().to());
      report.at(
          passage,
          before.get().from(),
          after.get().to(),
          printed + "：说法与数字相反；改正",
          printed + ": the figures say the opposite; correct one");
    }
  }

  /** Where the one of {@code words} begins that ends before {@code at}; -1 where none does. */
  private static int word(Passage passage, int at, List<String> words) {
    for (String word : words) {
      if (passage.endsBefore(word, at)) {
        return at - word.length();
      }
    }
    return -1;
  }

  /** 由 or 从 before the first figure, in the same clause: what is changed, and not by how much. */
  private static boolean isFrom(Passage passage, int at) {
    for (int i = at - 1; i >= 0 && at - i < 16; i--) {
      char c = passage.charAt(i);
      if (c == '由' || c == '从') {
        return true;
      }
      if ("，。；：、".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}

package io.gazette.validate.archive;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import java.util.List;

/** What can be wrong between the files of an archive (GZ440–GZ449). */
final class ArchiveRules {

  static final Rule ISSUE_MISSING =
      new Rule(
          "GZ440",
          "issue-missing-in-archive",
          Severity.WARNING,
          "GAZ-01",
          new Message("过刊中缺期", "an issue is missing in the archive"),
          new Message(
              "缺少的一期中的公文查不到，引用也无从核对。",
              "Its documents cannot be found, and what cites them cannot be checked."),
          new Message("补齐，或者核对期号。", "Add it, or compare the numbers."),
          Example.of(
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第5期（总第89期）", "防汛", 9),
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第4期（总第88期）", "防汛", 9)));

  static final Rule ISSUE_NUMBER_TWICE =
      new Rule(
          "GZ441",
          "issue-number-twice-in-archive",
          Severity.WARNING,
          "GAZ-01",
          new Message("两期公报同一期号", "two issues bear one number"),
          new Message("期号是引用和查找的依据。", "The number is what an issue is cited and found by."),
          new Message("核对原件，改正期号。", "Compare the originals and correct the number."),
          Example.of(
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第3期（总第88期）", "防汛", 9),
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第4期（总第88期）", "防汛", 9)));

  static final Rule TOTAL_OUT_OF_STEP =
      new Rule(
          "GZ442",
          "total-number-out-of-step",
          Severity.WARNING,
          "GAZ-01",
          new Message("期号与总期号不一致", "number and total number do not rise together"),
          new Message(
              "其中一个是错的，或者缺了一期。", "One of them is wrong, or an issue was left out of the count."),
          new Message("对照前后各期，改正。", "Compare the issues before and after, and correct it."),
          Example.of(
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第4期（总第98期）", "防汛", 9),
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第4期（总第88期）", "防汛", 9)));

  static final Rule NUMBER_TWICE =
      new Rule(
          "GZ443",
          "document-number-twice-in-archive",
          Severity.WARNING,
          "NUM-08",
          new Message("不同期的两份文件同一文号", "documents of two issues bear one number"),
          new Message(
              "文号是文件的身份，同号就无法引用和归档。", "The number is what a document is cited and filed by."),
          new Message("对照原件，改正文号。", "Compare the originals and correct the number."),
          Example.of(
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第4期（总第88期）", "防汛", 8),
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
                  Example.issue("2024年 第4期（总第88期）", "防汛", 9)));

  static final Rule NUMBER_OUT_OF_SEQUENCE =
      new Rule(
          "GZ444",
          "document-number-out-of-sequence",
          Severity.INFO,
          "NUM-01",
          new Message("文号的顺序与日期不一致", "the order of numbers is not that of the dates"),
          new Message(
              "文号按成文先后编列；前后两号的日期一致而这一份不一致，文号或者日期多半有误。",
              "Numbers are given in order of time; the ones before and after agree with each other and"
                  + " not with this one."),
          new Message("对照原件，核对文号和日期。", "Compare number and date with the original."),
          Example.of(
              Example.documents("2024年 第3期（总第87期）", "2024年9月8日"),
              Example.issue("2024年 第4期（总第88期）", "防汛", 10),
              Example.documents("2024年 第3期（总第87期）", "2024年3月8日"),
              Example.issue("2024年 第4期（总第88期）", "防汛", 10)));

  static final Rule CITED_TITLE =
      new Rule(
          "GZ445",
          "cited-number-of-other-document",
          Severity.WARNING,
          "REF-09",
          new Message("引用的标题与文号不是同一文件", "title and number of a citation are not of one document"),
          new Message("读者按文号找到的是另一份文件。", "By the number a reader finds another document."),
          new Message("核对标题和文号。", "Compare title and number."),
          Example.of(
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
              Example.citing("2024年 第4期（总第88期）", "森林防火", 8),
              Example.issue("2024年 第3期（总第87期）", "春耕", 8),
              Example.citing("2024年 第4期（总第88期）", "春耕", 8)));

  static final Rule CITES_LATER =
      new Rule(
          "GZ446",
          "cites-later-document",
          Severity.WARNING,
          "",
          new Message("引用了更晚的文件", "a document cites one of a later day"),
          new Message(
              "成文时还没有的文件不能引用；文号或者日期有误。",
              "What did not exist yet cannot be cited: a number or a date is wrong."),
          new Message("核对文号和日期。", "Compare number and date."),
          Example.of(
              Example.citing("2024年 第3期（总第87期）", "防汛", 12),
              Example.issue("2024年 第4期（总第88期）", "防汛", 12, "2024年5月6日"),
              Example.citing("2024年 第3期（总第87期）", "防汛", 12),
              Example.issue("2024年 第4期（总第88期）", "防汛", 12, "2024年2月6日")));

  private ArchiveRules() {}

  static List<Rule> all() {
    return List.of(
        ISSUE_MISSING,
        ISSUE_NUMBER_TWICE,
        TOTAL_OUT_OF_STEP,
        NUMBER_TWICE,
        NUMBER_OUT_OF_SEQUENCE,
        CITED_TITLE,
        CITES_LATER);
  }
}

package io.gazette.validate.contents;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Listed;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** 关于…的说明　张志明: who an entry says has spoken is who signs below (GAZ-04). */
final class EntryAuthor implements Check.Issues {

  static final Rule RULE =
      new Rule(
          "GZ112",
          "contents-author-differs",
          Severity.WARNING,
          "GAZ-04",
          new Message("目录与正文的作者姓名不同", "an entry and its document name their author differently"),
          new Message("一个人写成两个名字，必有一处写错。", "One person has two names; one of them is wrong."),
          new Message("对照原件，改成一致。", "Compare the original and make them agree."),
          new Rule.Example(
              """
          云川市人民代表大会常务委员会公报
          二○二四年第三号
          （总第八十七号）
          云川市人大常委会办公室编　2024年3月31日
          目　录
          关于《云川市养犬条例（草案）》的说明　张志朋　（3）
          云川市人民代表大会常务委员会关于批准市级决算的决议　（8）
          关于《云川市养犬条例（草案）》的说明
          ——2024年3月5日在云川市第十六届人民代表大会常务委员会第二十次会议上
          市公安局局长　张志明
          主任、各位副主任、秘书长、各位委员：
          我受市人民政府委托，作如下说明。
          云川市人民代表大会常务委员会关于批准市级决算的决议
          （2024年3月6日云川市第十六届人民代表大会常务委员会第二十次会议通过）
          会议决定批准市级决算。
          """,
              """
          云川市人民代表大会常务委员会公报
          二○二四年第三号
          （总第八十七号）
          云川市人大常委会办公室编　2024年3月31日
          目　录
          关于《云川市养犬条例（草案）》的说明　张志明　（3）
          云川市人民代表大会常务委员会关于批准市级决算的决议　（8）
          关于《云川市养犬条例（草案）》的说明
          ——2024年3月5日在云川市第十六届人民代表大会常务委员会第二十次会议上
          市公安局局长　张志明
          主任、各位副主任、秘书长、各位委员：
          我受市人民政府委托，作如下说明。
          云川市人民代表大会常务委员会关于批准市级决算的决议
          （2024年3月6日云川市第十六届人民代表大会常务委员会第二十次会议通过）
          会议决定批准市级决算。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void issue(Sheet sheet, Report report) {
    for (Listed listed : sheet.listed()) {
      String author = author(listed);
      if (!author.isEmpty() && listed.document().isPresent()) {
        compare(author, listed, listed.document().get(), report);
      }
    }
  }

  private static void compare(String author, Listed listed, Document document, Report report) {
    List<String> signers =
        document.signatures().stream()
            .map(signature -> Parts.plain(signature.person()))
            .filter(person -> !person.isEmpty())
            .toList();
    if (signers.size() == 1 && isSlip(author, signers.get(0))) {
      report.at(
          listed.entry().span(),
          "目录作" + author + "，正文作" + signers.get(0) + "；改成一致",
          "the entry says " + author + ", the document " + signers.get(0) + "; make them agree");
    }
  }

  /** What an entry prints behind its title: two to four characters, the page aside. */
  private static String author(Listed listed) {
    String text = Parts.plain(listed.entry().text());
    String title = Parts.plain(listed.entry().title());
    int end = text.length();
    while (end > 0 && "()…·.:".indexOf(text.charAt(end - 1)) >= 0
        || end > 0 && Chars.digit(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String rest =
        text.startsWith(title) && title.length() <= end ? text.substring(title.length(), end) : "";
    boolean name = rest.length() >= 2 && rest.length() <= 4;
    return name && rest.chars().allMatch(c -> Chars.isHan((char) c)) ? rest : "";
  }

  /** Whether two names differ in one character: 张志朋 and 张志明. */
  private static boolean isSlip(String one, String other) {
    int differ = one.length() == other.length() ? 0 : 2;
    for (int i = 0; i < one.length() && differ < 2; i++) {
      differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differ == 1;
  }
}

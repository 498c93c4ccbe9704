package io.gazette.accuracy;

import io.gazette.accuracy.CleanLaw.LawLine;
import io.gazette.accuracy.CleanLaw.Role;
import io.gazette.accuracy.Draft.Attached;
import io.gazette.accuracy.PagePrinter.Para;
import io.gazette.model.Document.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Writes the documents of a composed issue: laws of the corpus, notices and the like made up. */
final class Drafts {

  private static final int TITLE_WIDTH = 22;

  private final SplittableRandom random;
  private final Phrases phrases;
  private final City city;
  private final int year;
  private final boolean numberAbove;
  private final boolean marks;
  private final boolean colophons;
  private int serial;

  Drafts(SplittableRandom random, City city, int year) {
    this.random = random;
    this.phrases = new Phrases(random);
    this.city = city;
    this.year = year;
    this.numberAbove = random.nextBoolean();
    this.marks = numberAbove && random.nextInt(3) == 0;
    this.colophons = random.nextBoolean();
    this.serial = random.nextInt(1, 40);
  }

  /** A regulation: title, 题注, 目录, body. */
  Draft regulation(CleanLaw law) {
    Draft draft =
        new Draft(
            "地方性法规", "Local Regulations", law.title(), english(law, "Regulations"), kind(law));
    draft.title(law.title(), TITLE_WIDTH);
    law(draft, law, random.nextInt(3) > 0);
    return draft;
  }

  /** A rule and the order (令) that promulgates it (KND-05). */
  Draft order(CleanLaw law) {
    Draft draft = new Draft("市政府令", "Orders", law.title(), english(law, "Measures"), kind(law));
    draft.number = "第" + random.nextInt(60, 200) + "号";
    draft.title(city.government() + "令", TITLE_WIDTH).title(draft.number, TITLE_WIDTH);
    draft.body(
        "《%s》已经%d年%d月%d日市人民政府第%d次常务会议审议通过，现予公布，自%d年7月1日起施行。"
            .formatted(law.title(), year, 2, random.nextInt(1, 28), random.nextInt(2, 90), year));
    draft.head("市长　" + phrases.name());
    draft.head(print(LocalDate.of(year, 3, random.nextInt(1, 29))));
    draft.title(law.title(), TITLE_WIDTH);
    law(draft, law, random.nextBoolean());
    return draft;
  }

  /** A notice that issues a plan; it has no 附件说明 (ATT-04). */
  Draft notice(boolean office) {
    String body = office ? city.office() : city.government();
    int matter = phrases.matter();
    String plan =
        city.name() + phrases.matter(matter) + phrases.one("实施方案", "工作方案", "三年行动计划", "工作要点");
    Draft draft =
        document(
            office,
            body + "关于印发" + plan + "的通知",
            "Notice of "
                + english(office)
                + " on Issuing the Plan of "
                + city.english()
                + " for "
                + phrases.matterEnglish(matter),
            "通知");
    addressees(draft);
    draft.body((office ? "经市政府同意，现将《" : "现将《") + plan + "》印发给你们，请结合实际，认真贯彻执行。");
    sign(draft, body);
    note(draft);
    draft.attached.add(new Attached(Relation.ISSUED, plan));
    draft.title(plan, TITLE_WIDTH);
    draft.body("为加快" + phrases.matter(matter) + "，根据有关规定，结合我市实际，制定本方案。");
    plan(draft);
    colophon(draft);
    return draft;
  }

  /** A notice with its own text and one or two 附件. */
  Draft annexed(boolean office) {
    String body = office ? city.office() : city.government();
    int matter = phrases.matter();
    Draft draft =
        document(
            office,
            body + "关于做好" + phrases.matter(matter) + "工作的通知",
            "Notice of " + english(office) + " on " + phrases.matterEnglish(matter),
            "通知");
    addressees(draft);
    draft.body("为切实做好" + phrases.matter(matter) + "工作，现就有关事项通知如下：");
    plan(draft);
    int annexes = random.nextInt(1, 3);
    String[] names = {phrases.matter(matter) + "任务分工", phrases.matter(matter) + "工作联系人职责"};
    for (int i = 0; i < annexes; i++) {
      String number = annexes == 1 ? "" : (i + 1) + ".";
      draft.head((i == 0 ? "附件：" : "　　　") + number + names[i]);
    }
    sign(draft, body);
    note(draft);
    for (int i = 0; i < annexes; i++) {
      draft.head("附件" + (annexes == 1 ? "" : i + 1));
      draft.title(names[i], TITLE_WIDTH);
      draft.attached.add(new Attached(Relation.ANNEX, names[i]));
      draft.body("一、" + phrases.sentence()).body("二、" + phrases.paragraph());
    }
    colophon(draft);
    return draft;
  }

  /** 批复. */
  Draft reply() {
    int matter = phrases.matter();
    Draft draft =
        document(
            false,
            city.government() + "关于同意" + phrases.matter(matter) + "专项规划的批复",
            "Reply of " + english(false) + " on " + phrases.matterEnglish(matter),
            "批复");
    draft.head("市自然资源局：");
    draft.addressees = 1;
    draft.body("你局《关于报批" + phrases.matter(matter) + "专项规划的请示》收悉。现批复如下：");
    draft.body("一、原则同意你局报送的专项规划。" + phrases.paragraph());
    draft.body("二、" + phrases.paragraph()).body("三、" + phrases.paragraph());
    sign(draft, city.government());
    return draft;
  }

  /** 通告. */
  Draft announcement() {
    int matter = phrases.matter();
    Draft draft =
        document(
            false,
            city.government() + "关于加强" + phrases.matter(matter) + "的通告",
            "Announcement of " + english(false) + " on " + phrases.matterEnglish(matter),
            "通告");
    draft.body("为加强" + phrases.matter(matter) + "，现将有关事项通告如下：");
    for (int i = 1; i <= random.nextInt(3, 7); i++) {
      draft.body(Numeral.print(i) + "、" + phrases.paragraph());
    }
    draft.body("本通告自发布之日起施行。");
    sign(draft, city.government());
    return draft;
  }

  /** 决定. */
  Draft decision() {
    Draft draft =
        document(
            false,
            city.government() + "关于废止部分行政规范性文件的决定",
            "Decision of " + english(false) + " on Annulling Certain Documents",
            "决定");
    draft.body("经市政府常务会议研究，决定废止下列行政规范性文件：");
    for (int i = 1; i <= random.nextInt(2, 6); i++) {
      draft.body(
          "%s、《%s关于加强%s的意见》（%s政发〔%d〕%d号）"
              .formatted(
                  Numeral.print(i),
                  city.government(),
                  phrases.matter(phrases.matter()),
                  city.mark(),
                  2000 + i,
                  random.nextInt(1, 60)));
    }
    draft.body("本决定自公布之日起施行。");
    sign(draft, city.government());
    return draft;
  }

  private Draft document(boolean office, String title, String english, String kind) {
    Draft draft =
        new Draft(
            office ? "市政府办公室文件" : "市政府文件", "Documents of " + english(office), title, english, kind);
    draft.number = city.mark() + (office ? "政办发〔" : "政发〔") + year + "〕" + serial++ + "号";
    if (marks) {
      draft.title((office ? city.office() : city.government()) + "文件", TITLE_WIDTH);
    }
    if (numberAbove) {
      draft.title(draft.number, TITLE_WIDTH);
    }
    draft.title(title, random.nextInt(16, TITLE_WIDTH + 1));
    if (!numberAbove) {
      draft.title(draft.number, TITLE_WIDTH);
    }
    return draft;
  }

  private void addressees(Draft draft) {
    draft.head("各区、县（市）人民政府，市政府有关部门、有关直属单位：");
    draft.addressees = 3;
  }

  private void plan(Draft draft) {
    String[] sections = {"总体要求", "重点任务", "保障措施"};
    for (int s = 0; s < sections.length; s++) {
      draft.paras.add(Para.body(Numeral.print(s + 1) + "、" + sections[s]));
      if (s == 0) {
        draft.body(phrases.paragraph());
        continue;
      }
      for (int i = 1; i <= random.nextInt(2, 5); i++) {
        draft.body("（" + Numeral.print(i) + "）" + phrases.heading() + "。" + phrases.paragraph());
      }
    }
  }

  private void sign(Draft draft, String body) {
    LocalDate date = LocalDate.of(year, random.nextInt(1, 6), random.nextInt(1, 29));
    draft.date = Optional.of(date);
    draft.head(body).head(print(date));
  }

  private void note(Draft draft) {
    if (random.nextBoolean()) {
      draft.head("（此件公开发布）");
    }
  }

  private void colophon(Draft draft) {
    if (colophons) {
      draft.head("抄送：市委、市人大常委会、市政协办公室。");
      draft.head(city.office() + "　" + print(draft.date.orElseThrow().plusDays(2)) + "印发");
    }
  }

  private void law(Draft draft, CleanLaw law, boolean contents) {
    boolean pending = contents;
    for (LawLine line : law.lines().subList(1, law.lines().size())) {
      if (pending && line.role() != Role.NOTE) {
        pending = false;
        contents(draft, law);
      }
      String text = line.joined(line.role() == Role.ITEM ? "" : "　");
      draft.paras.add(
          switch (line.role()) {
            case NOTE -> Para.head(text);
            case HEADING, TITLE -> Para.title(text);
            default -> Para.body(text);
          });
      draft.articles += line.role() == Role.ARTICLE ? 1 : 0;
    }
  }

  private static void contents(Draft draft, CleanLaw law) {
    List<LawLine> headings = law.lines().stream().filter(l -> l.role() == Role.HEADING).toList();
    if (!headings.isEmpty()) {
      draft.paras.add(Para.contents("目　录", true));
      headings.forEach(h -> draft.paras.add(Para.contents(h.joined("　"), false)));
    }
  }

  private String english(CleanLaw law, String kind) {
    return kind + " on Matter " + (law.title().hashCode() >>> 16);
  }

  private String english(boolean office) {
    return (office ? "Office of " : "") + city.governmentEnglish();
  }

  private static String kind(CleanLaw law) {
    return law.title().substring(law.title().length() - 2);
  }

  private static String print(LocalDate date) {
    return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}

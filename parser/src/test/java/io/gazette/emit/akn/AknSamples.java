package io.gazette.emit.akn;

import static io.gazette.emit.akn.Draft.printed;
import static io.gazette.emit.akn.Draft.quoted;
import static io.gazette.emit.akn.Draft.text;
import static io.gazette.emit.akn.Draft.unit;

import io.gazette.model.BackMatter;
import io.gazette.model.Block.Figure;
import io.gazette.model.Block.Responsibility;
import io.gazette.model.Block.Table;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Masthead.Editor;
import io.gazette.model.Printed.Part;
import io.gazette.model.Reference;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Issues of a fictional city, built by hand. */
final class AknSamples {

  private AknSamples() {}

  /** A gazette with a regulation, a rule with its order, and a notice with what it issues. */
  static Issue gazette() {
    return Draft.issue(
        Optional.of(masthead()),
        List.of(contents("zh", "目　录", "【条例】"), contents("en", "CONTENTS", "【City Regulations】")),
        List.of(
            new BackMatter(
                "《云海市人民政府公报》简介",
                List.of("免费赠阅。"),
                List.of(
                    printed(Part.BACK_MATTER_TITLE, "《云海市人民政府公报》简介"),
                    printed(Part.BACK_MATTER, "免费赠阅。")))),
        regulation(),
        rule(),
        notice(),
        decision());
  }

  private static Masthead masthead() {
    return new Masthead(
        "云海市人民政府公报",
        "",
        "",
        OptionalInt.of(2020),
        OptionalInt.of(8),
        OptionalInt.of(381),
        Optional.of(LocalDate.of(2020, 4, 29)),
        "云海市人民政府办公室",
        "云海市人民政府",
        List.of(new Editor("名誉主任", "高伟"), new Editor("主编", "张立")),
        new Contact("", "", "", "", "", ""),
        List.of(
            printed(Part.MASTHEAD, "云海市人民政府公报"),
            printed(Part.MASTHEAD, "第8期（总第381期）"),
            printed(Part.IMPRINT, "2020年4月29日　第8期　云海市人民政府办公室主办"),
            printed(Part.EDITORIAL_BOARD, "名誉主任：高　伟"),
            printed(Part.EDITORIAL_BOARD, "主　编：张　立"),
            printed(Part.CONTACT, "主　管：云海市人民政府"),
            printed(Part.MASTHEAD, "云海市人民政府公报")));
  }

  private static Contents contents(String language, String heading, String rubric) {
    Entry entry =
        new Entry("云海市文明行为促进条例", "", OptionalInt.of(3), "doc_1", "云海市文明行为促进条例（3）", Span.NONE);
    Entry lost = new Entry("佚失", "", OptionalInt.empty(), "", "佚失的文件", Span.NONE);
    return new Contents(
        language,
        List.of(printed(Part.MASTHEAD, "GAZETTE"), printed(Part.CONTENTS_HEADING, heading)),
        List.of(
            new Rubric("", "", List.of(lost), Span.NONE),
            new Rubric(rubric.substring(1, rubric.length() - 1), rubric, List.of(entry), Span.NONE),
            new Rubric("空", "【空】", List.of(), Span.NONE)));
  }

  /** A 地方性法规 with 题注, 目录, 章, 条, 款, 项 and 目. */
  static Document regulation() {
    Draft draft = new Draft();
    draft.type = DocumentType.ACT;
    draft.kind = "条例";
    draft.subtype = "local-regulation";
    draft.rubric = "条例";
    draft.title = "云海市文明行为促进条例";
    draft.issuer = "云海市人民代表大会常务委员会";
    draft.effectiveDate = Optional.of(LocalDate.of(2020, 5, 1));
    draft.adoption.add(step("通过", "云海市第十六届人民代表大会常务委员会", "第十五次会议", 2019, 12, 3));
    draft.adoption.add(step("批准", "云山省第十三届人民代表大会常务委员会", "第十七次会议", 2020, 3, 30));
    draft
        .head(Part.TITLE, "云海市文明行为\n促进条例")
        .head(
            Part.ADOPTION_NOTE,
            "（2019年12月3日云海市第十六届人民代表大会常务委员会第十五次会议通过；" + "2020年3月30日云山省第十三届人民代表大会常务委员会第十七次会议批准）")
        .head(Part.CONTENTS_HEADING, "目　录")
        .head(Part.CONTENTS_ENTRY, "第一章　总则")
        .head(Part.CONTENTS_ENTRY, "第二章　规范");
    draft.body.add(
        unit(
            Type.CHAPTER,
            0,
            "第一章",
            "1",
            "总则",
            "",
            unit(Type.ARTICLE, "第一条", "1", "", text("为了促进文明，制定本条例。")),
            unit(Type.ARTICLE, "第一条之一", "1-1", "插入的条文。")));
    draft.body.add(
        unit(
            Type.CHAPTER,
            0,
            "第二章",
            "2",
            "规范",
            "",
            unit(
                Type.ARTICLE,
                "第二条",
                "2",
                "",
                text("第一款。"),
                unit(
                    Type.PARAGRAPH,
                    "",
                    "",
                    "有下列情形之一的：",
                    unit(Type.ITEM, "（一）", "1", "第一项，包括：", unit(Type.SUBITEM, "1.", "1", "第一目；")),
                    unit(Type.ITEM, "（二）", "2", "第二项。"),
                    text("项后文字。"))),
            unit(Type.ARTICLE, "第二条", "2", "误印的条号。")));
    return draft.build();
  }

  private static AdoptionStep step(
      String action, String body, String session, int year, int month, int day) {
    return new AdoptionStep(action, body, session, Optional.of(LocalDate.of(year, month, day)));
  }

  /** A 规章 with the order printed before it. */
  static Document rule() {
    Draft draft = new Draft();
    draft.id = "doc_2";
    draft.type = DocumentType.ACT;
    draft.kind = "办法";
    draft.subtype = "local-government-rule";
    draft.title = "云海市停车办法";
    draft.issuer = "云海市人民政府";
    draft.order =
        Optional.of(
            new Order(
                "云海市人民政府",
                "第82号",
                List.of(new Signature("", "王某", "市长")),
                Optional.of(LocalDate.of(2020, 5, 6))));
    draft
        .head(Part.ORDER_HEAD, "云海市人民政府令")
        .head(Part.ORDER_NUMBER, "第82号")
        .head(Part.PROMULGATION, "《云海市停车办法》业经2020年4月28日会议通过，自2020年6月10日起施行。")
        .head(Part.ORDER_SIGNATURE, "市　长　王　某")
        .head(Part.ORDER_DATE, "2020年5月6日")
        .head(Part.TITLE, "云海市停车办法");
    draft.body.add(unit(Type.ARTICLE, "第一条", "1", "停车应当有序。"));
    return draft.build();
  }

  /** A 通知 with the plan it issues and a 附件, from the mark to the 版记. */
  static Document notice() {
    Draft draft = new Draft();
    draft.id = "doc_3";
    draft.kind = "通知";
    draft.subtype = "notice";
    draft.title = "云海市人民政府关于印发方案的通知";
    draft.issuer = "云海市人民政府";
    draft.number =
        Optional.of(
            new DocumentNumber(
                "云政发[2020]8号", "云政发〔2020〕8号", "云政发", OptionalInt.of(2020), OptionalInt.of(8)));
    draft.date = Optional.of(LocalDate.of(2020, 4, 10));
    draft.addressees.addAll(List.of("各区、县（市）人民政府", "市政府有关部门"));
    draft.signatures.add(new Signature("云海市人民政府", "", ""));
    draft
        .head(Part.ISSUER_MARK, "云海市人民政府文件")
        .head(Part.DOCUMENT_NUMBER, "云政发[2020]8号")
        .head(Part.ISSUED_BY, "签发人：张三　李四四")
        .head(Part.TITLE, "云海市人民政府关于印发\n方案的通知")
        .head(Part.ADDRESSEES, "各区、县（市）人民政府，市政府有关部门：");
    draft.body.add(text("现将方案印发给你们。"));
    draft
        .tail(Part.ATTACHMENT_LIST, "附件：1.任务分工表")
        .tail(Part.ATTACHMENT_LIST, "2．名单")
        .tail(Part.SIGNATURE, "云海市人民政府")
        .tail(Part.DATE, "2020年4月10日")
        .tail(Part.NOTE, "（此件公开发布）");
    draft.colophon =
        Optional.of(
            new Colophon(
                List.of("市委"),
                "云海市人民政府办公室",
                Optional.of(LocalDate.of(2020, 4, 14)),
                List.of(
                    printed(Part.COPIED_TO, "抄送：市委。"),
                    printed(Part.PRINTED_BY, "云海市人民政府办公室"),
                    printed(Part.PRINTED_ON, "2020年4月14日印发"))));
    draft.attachments.add(plan());
    draft.attachments.add(annex());
    return draft.build();
  }

  private static Document plan() {
    Draft draft = new Draft();
    draft.id = "doc_3__issued_1";
    draft.relation = Optional.of(Relation.ISSUED);
    draft.kind = "方案";
    draft.subtype = "plan";
    draft.title = "云海市方案";
    draft.head(Part.TITLE, "云海市方案");
    draft.body.add(
        unit(
            Type.HEADING,
            1,
            "一、",
            "1",
            "重点任务",
            "",
            text("总的要求："),
            text("——生态优先。"),
            text("——创新引领。"),
            responsible(
                "坚持原则。（责任单位：市发展改革委、国资委，港口集团；完成时限：2020年10月底）",
                List.of("市发展改革委", "国资委", "港口集团"),
                "2020年10月底")));
    draft.references.add(deadline("/body/0/children/3/text", 32));
    return draft.build();
  }

  /** 2020年10月底. */
  private static Reference deadline(String pointer, int start) {
    return new Reference(
        Reference.Kind.DEADLINE,
        "2020年10月底",
        new Reference.Position(pointer, start, start + 9),
        false,
        "2020-10-31",
        Optional.empty(),
        Optional.empty(),
        Reference.Status.RESOLVED,
        Span.NONE);
  }

  private static Unit responsible(String text, List<String> units, String deadline) {
    return new Unit(
        Type.HEADING,
        3,
        "1.",
        "1",
        "构建管理机构。",
        text,
        Optional.of(new Responsibility(units, deadline)),
        false,
        List.of(),
        Span.NONE);
  }

  private static Document annex() {
    Draft draft = new Draft();
    draft.id = "doc_3__annex_1";
    draft.relation = Optional.of(Relation.ANNEX);
    draft.label = "附件1";
    draft.title = "任务分工表";
    draft.head(Part.ATTACHMENT_LABEL, "附件1").head(Part.TITLE, "任务分工表");
    draft.body.add(
        Table.plain(List.of(List.of("序号", "任务"), List.of("1"), List.of()), 1, Span.NONE));
    draft.body.add(new Figure("示意图", "media/图 1.png", Span.NONE));
    draft.tail(Part.UNPARSED, "不明的一行");
    return draft.build();
  }

  /** An amending decision: quoted articles are no articles of its own. */
  static Document decision() {
    Draft draft = new Draft();
    draft.id = "doc_4";
    draft.type = DocumentType.ACT;
    draft.kind = "决定";
    draft.subtype = "decision";
    draft.title = "关于修改《云海市某条例》的决定";
    draft.adoption.add(step("修正", "云海市第十六届人民代表大会常务委员会", "", 2020, 4, 1));
    draft.head(Part.TITLE, draft.title);
    draft.body.add(text("对《云海市某条例》作如下修改："));
    draft.body.add(
        unit(
            Type.HEADING,
            1,
            "一、",
            "1",
            "",
            "将第五条修改为：",
            quoted(Type.ARTICLE, "“第五条", "5", "新的条文：", quoted(Type.ITEM, "（一）", "1", "新的项。”"))));
    draft.body.add(text("本决定自公布之日起施行。"));
    return draft.build();
  }
}

package io.gazette.emit;

import static io.gazette.emit.SampleIssues.printed;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.model.Reference;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The documents of {@link SampleIssues}: a regulation, a rule with its order, a notice with a plan.
 */
final class SampleDocuments {

  private static final Span SPAN = new Span(131, 1, 135, 57);

  private SampleDocuments() {}

  static Document regulation() {
    return new Document(
        "doc_1",
        Optional.empty(),
        "",
        DocumentType.ACT,
        "条例",
        "local-regulation",
        "条例",
        "云川市文明行为促进条例",
        "Regulations of Yunchuan Municipality on Civilized Behaviors",
        "云川市人民代表大会常务委员会",
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(
            new AdoptionStep(
                "通过", "云川市第十六届人民代表大会常务委员会", "第十五次会议", Optional.of(LocalDate.of(2019, 12, 3))),
            new AdoptionStep("批准", "某省人民代表大会常务委员会", "", Optional.empty())),
        Optional.of(LocalDate.of(2020, 5, 1)),
        List.of(new Document.ContentsItem("第一编", "通则"), new Document.ContentsItem("", "附则")),
        List.of(),
        List.of("为了促进文明，特制定本条例。"),
        List.of(
            unit(
                Type.PART,
                "第一编",
                "1",
                "通 则",
                "",
                unit(
                    Type.SUBPART,
                    "第一分编",
                    "1",
                    "一般规定",
                    "",
                    unit(
                        Type.CHAPTER,
                        "第一章",
                        "1",
                        "总 则",
                        "",
                        unit(
                            Type.SECTION,
                            "第一节",
                            "1",
                            "目的",
                            "",
                            article("第一条", "1", "为了引导公民，制定本条例。"),
                            unit(Type.ARTICLE, "第一条之一", "1-1", "【适用】", "本市适用本条例。"))))),
            unit(
                Type.ARTICLE,
                "第二条",
                "2",
                "",
                "公民应当遵守下列规定：",
                unit(
                    Type.ITEM,
                    "（一）",
                    "1",
                    "",
                    "不随地吐痰；",
                    unit(Type.SUBITEM, "1.", "1", "", "室内；"),
                    unit(Type.SUBITEM, "2．", "2", "", "室外。")),
                paragraph("- 违反前款规定的，处1.5倍罚款 [注1]。"))),
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        List.of(internal()),
        List.of(
            printed(Part.TITLE, "云川市文明行为促进条例"),
            printed(Part.ADOPTION_NOTE, "（2019年12月3日云川市第十六届人民代表大会常务委员会第十五次会议通过）"),
            printed(Part.CONTENTS_HEADING, "目 录"),
            printed(Part.CONTENTS_ENTRY, "第一编 通则"),
            printed(Part.PREAMBLE, "为了促进文明，特制定本条例。")),
        List.of(),
        SPAN);
  }

  static Document rule() {
    return new Document(
        "doc_2",
        Optional.empty(),
        "",
        DocumentType.ACT,
        "办法",
        "local-government-rule",
        "",
        "云川市养犬管理办法 # 试行 #",
        "",
        "云川市人民政府",
        "",
        Optional.of(
            new Document.DocumentNumber(
                "第82号", "第82号", "", OptionalInt.empty(), OptionalInt.of(82))),
        Optional.of(
            new Document.Order(
                "云川市人民政府",
                "第82号",
                List.of(new Signature("", "林书远", "市长")),
                Optional.of(LocalDate.of(2020, 5, 6)))),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            unit(Type.ARTICLE, "第一条", "1", "", "将第六条修改为：", quotedArticle()),
            new Block.Figure("图1 [城区]", "images/map (1).png", SPAN),
            Block.Table.plain(
                List.of(List.of("序号", "任务|期限"), List.of("1", ""), List.of("2", "a\\|b", "*")),
                1,
                SPAN)),
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        List.of(range()),
        List.of(
            printed(Part.ORDER_HEAD, "云川市人民政府令"),
            printed(Part.ORDER_NUMBER, "第82号"),
            printed(Part.PROMULGATION, "《云川市养犬管理办法》业经通过，现予公布。"),
            printed(Part.ORDER_SIGNATURE, "市长　林书远"),
            printed(Part.ORDER_DATE, "2020年5月6日"),
            printed(Part.TITLE, "云川市养犬管理办法 # 试行 #")),
        List.of(),
        SPAN);
  }

  static Document notice() {
    return new Document(
        "doc_3",
        Optional.empty(),
        "",
        DocumentType.DOC,
        "通知",
        "notice",
        "市政府文件",
        "云川市人民政府关于印发方案的通知",
        "Notice on Issuing the Plan",
        "云川市人民政府",
        "云川市人民政府文件",
        Optional.of(
            new Document.DocumentNumber(
                "云政发﹝2020﹞08号", "云政发〔2020〕8号", "云政发", OptionalInt.of(2020), OptionalInt.of(8))),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of("各区、县（市）人民政府", "市政府有关部门"),
        List.of(),
        List.of(paragraph("现将《方案》印发给你们，请认真贯彻执行。")),
        List.of(new Signature("云川市人民政府", "", ""), new Signature("云川市军分区", "", "")),
        Optional.of(LocalDate.of(2020, 4, 10)),
        "此件公开发布",
        Optional.of(
            new Document.Colophon(
                List.of("市委", "市纪委监委机关"),
                "云川市人民政府办公室",
                Optional.of(LocalDate.of(2020, 4, 14)),
                List.of(
                    printed(Part.COPIED_TO, "抄送：市委，市纪委监委机关。"),
                    printed(Part.PRINTED_BY, "云川市人民政府办公室"),
                    printed(Part.PRINTED_ON, "2020年4月14日印发")))),
        List.of(plan(), annex()),
        List.of(plainReference(), dateReference()),
        List.of(
            printed(Part.ISSUER_MARK, "云川市人民政府文件"),
            printed(Part.DOCUMENT_NUMBER, "云政发﹝2020﹞08号"),
            printed(Part.TITLE, "云川市人民政府关于印发方案的通知"),
            printed(Part.ADDRESSEES, "各区、县（市）人民政府，市政府有关部门：")),
        List.of(
            printed(Part.ATTACHMENT_LIST, "附件：1.重点任务表"),
            printed(Part.SIGNATURE, "云川市人民政府 云川市军分区"),
            printed(Part.DATE, "2020年4月10日"),
            printed(Part.NOTE, "（此件公开发布）")),
        SPAN);
  }

  /** 方案 in 现将《方案》印发给你们: the attachment. */
  private static Reference plainReference() {
    return new Reference(
        Reference.Kind.DOCUMENT,
        "《方案》",
        new Reference.Position("/body/0/text", 2, 6),
        false,
        "云川市开发区高质量发展实施方案",
        Optional.of(new Reference.Target("doc_3__issued_1", "", "")),
        Optional.empty(),
        Reference.Status.RESOLVED,
        SPAN);
  }

  private static Reference internal() {
    return new Reference(
        Reference.Kind.INTERNAL,
        "本条例",
        new Reference.Position("/body/0/children/0/children/0/children/0/children/1/text", 4, 7),
        false,
        "",
        Optional.of(new Reference.Target("doc_1", "art_2", "")),
        Optional.empty(),
        Reference.Status.RESOLVED,
        SPAN);
  }

  private static Reference dateReference() {
    return new Reference(
        Reference.Kind.DATE,
        "2020年4月10日",
        new Reference.Position("/tail/2/text", 0, 10),
        false,
        "2020-04-10",
        Optional.empty(),
        Optional.empty(),
        Reference.Status.RESOLVED,
        SPAN);
  }

  /** A range that goes on with a list, into a text outside. */
  private static Reference range() {
    return new Reference(
        Reference.Kind.LAW,
        "第六条",
        new Reference.Position("/body/0/text", 1, 4),
        true,
        "云川市养犬条例",
        Optional.of(new Reference.Target("", "", "/akn/ontology/reference/cn.云川市养犬条例/~art_6")),
        Optional.of(new Reference.Target("", "", "/akn/ontology/reference/cn.云川市养犬条例/~art_8")),
        Reference.Status.UNKNOWN,
        SPAN);
  }

  private static Document plan() {
    return attachment(
        "doc_3__issued_1",
        Relation.ISSUED,
        "",
        "云川市开发区高质量发展实施方案",
        List.of(
            heading(
                1,
                "一、",
                "1",
                "总体要求",
                "",
                paragraph("坚持以下原则。"),
                heading(
                    2,
                    "（一）",
                    "1",
                    "指导思想",
                    "",
                    runIn(),
                    heading(4, "（1）", "1", "", "推进5G、VR & AI 应用；&amp; 𠮷日 <b>。"),
                    heading(5, "①", "1", "", "1) 加强_领导_，~~删去~~ `代码`。")))),
        List.of(printed(Part.TITLE, "云川市开发区高质量发展实施方案")));
  }

  private static Block runIn() {
    return new Block.Unit(
        Type.HEADING,
        3,
        "1.",
        "1",
        "构建精简高效的管理机构。",
        "坚持市场化改革。（责任单位：市财政局、市商务局；完成时限：2020年10月底）",
        Optional.of(new Block.Responsibility(List.of("市财政局", "市商务局"), "2020年10月底")),
        false,
        List.of(),
        SPAN);
  }

  private static Document annex() {
    return attachment(
        "doc_3__annex_1",
        Relation.ANNEX,
        "附件1",
        "重点任务表",
        List.of(
            new Block.Table(
                List.of(
                    List.of(new Block.Cell("一", 1, 2), Block.Cell.of("二")),
                    List.of(Block.Cell.of("三")),
                    List.of(new Block.Cell("四", 2, 1))),
                0,
                Span.NONE)),
        List.of(printed(Part.ATTACHMENT_LABEL, "附件1"), printed(Part.TITLE, "重点任务表")));
  }

  private static Document attachment(
      String id,
      Relation relation,
      String label,
      String title,
      List<Block> body,
      List<Printed> head) {
    return document(id, Optional.of(relation), label, title, body, head);
  }

  /** A document that has nothing but a body. */
  static Document bare(String id, List<Block> body) {
    return document(id, Optional.empty(), "", "", body, List.of());
  }

  private static Document document(
      String id,
      Optional<Relation> relation,
      String label,
      String title,
      List<Block> body,
      List<Printed> head) {
    return new Document(
        id,
        relation,
        label,
        DocumentType.DOC,
        "",
        "",
        "",
        title,
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        body,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        head,
        List.of(),
        Span.NONE);
  }

  static Block paragraph(String text) {
    return unit(Type.PARAGRAPH, "", "", "", text);
  }

  static Block article(String num, String number, String text) {
    return unit(Type.ARTICLE, num, number, "", text);
  }

  private static Block quotedArticle() {
    return new Block.Unit(
        Type.ARTICLE, 0, "“第六条", "6", "", "养犬人应当登记。”", Optional.empty(), true, List.of(), SPAN);
  }

  static Block heading(
      int level, String num, String number, String heading, String text, Block... children) {
    return new Block.Unit(
        Type.HEADING,
        level,
        num,
        number,
        heading,
        text,
        Optional.empty(),
        false,
        List.of(children),
        SPAN);
  }

  static Block unit(
      Type type, String num, String number, String heading, String text, Block... children) {
    return new Block.Unit(
        type, 0, num, number, heading, text, Optional.empty(), false, List.of(children), SPAN);
  }
}

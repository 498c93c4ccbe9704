package io.gazette.emit;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.ParsingRules;
import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Counts;
import io.gazette.model.Discard;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Join;
import io.gazette.model.Masthead;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.model.Source;
import io.gazette.model.Texts;
import io.gazette.text.DiscardReason;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Issues of the fictional city 云川市, built by hand. */
final class SampleIssues {

  private static int line = 1;

  private SampleIssues() {}

  /** An issue that uses every field of the model. */
  static Issue full() {
    line = 1;
    return balanced(
        Optional.of(new Place("999100", "云川市")),
        Optional.of(masthead()),
        List.of(chineseContents(), englishContents()),
        List.of(SampleDocuments.regulation(), SampleDocuments.rule(), SampleDocuments.notice()),
        List.of(backMatter()),
        List.of(
            new Join(Join.Reason.PAGE_TURN, new Span(210, 40, 214, 2)),
            new Join(Join.Reason.LINE_WRAP, new Span(215, 40, 216, 2))),
        discards());
  }

  /** A document without masthead, of one paragraph {@code text}. */
  static Issue loose(String text) {
    return loose(List.of(SampleDocuments.paragraph(text)));
  }

  /** A document without masthead and this body. */
  static Issue loose(List<Block> body) {
    return balanced(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(SampleDocuments.bare("doc_1", body)),
        List.of(),
        List.of(),
        List.of());
  }

  /** Findings that use every field. */
  static List<Diagnostic> diagnostics() {
    return List.of(
        new Diagnostic(
            ParsingRules.CONTENTS_WITHOUT_DOCUMENT,
            new Message("目录列有《通知》，正文中没有", "the contents announce 《通知》"),
            new Span(131, 1, 131, 4, 12),
            Optional.empty()),
        new Diagnostic(
            ParsingRules.DOUBLED_AT_PAGE_TURN,
            new Message("“台”重复", "台 stands twice"),
            new Span(140, 2, 142, 2),
            Optional.of(new Diagnostic.Fix(new Span(142, 1, 142, 2), ""))));
  }

  /** A printed line, each on a line of its own. */
  static Printed printed(Part part, String text) {
    line++;
    return new Printed(part, text, new Span(line, 1, line, 1 + Counts.characters(text)));
  }

  private static Issue balanced(
      Optional<Place> place,
      Optional<Masthead> masthead,
      List<Contents> contents,
      List<Document> documents,
      List<BackMatter> backMatter,
      List<Join> joins,
      List<Discard> discards) {
    int[] characters = new int[1];
    discards.forEach(d -> characters[0] += Counts.characters(d.text()));
    Texts.walk(
        new Issue(source(0), place, masthead, contents, documents, backMatter, joins, discards),
        (text, span) -> characters[0] += Counts.characters(text));
    return new Issue(
        source(characters[0]), place, masthead, contents, documents, backMatter, joins, discards);
  }

  private static Source source(int characters) {
    return new Source(
        "issues/2020-08.txt",
        "text",
        "UTF-8",
        "0123456789abcdef".repeat(4),
        characters,
        48,
        List.of(new Source.Property("发文字号", "云政发〔2020〕8号", new Span(2, 6, 2, 15))));
  }

  private static Masthead masthead() {
    return new Masthead(
        "云川市人民政府公报",
        "GAZETTE OF THE PEOPLE'S GOVERNMENT OF YUNCHUAN MUNICIPALITY",
        "YUNCHUANSHI RENMIN ZHENGFU GONGBAO",
        OptionalInt.of(2020),
        OptionalInt.of(8),
        OptionalInt.of(381),
        Optional.of(LocalDate.of(2020, 4, 29)),
        "云川市人民政府办公室",
        "云川市人民政府",
        List.of(new Masthead.Editor("主任", "周明"), new Masthead.Editor("主编", "张立新")),
        new Masthead.Contact(
            "云川市新城区云中大街206号",
            "110169",
            "024—22720321",
            "024—22510406",
            "gazette_office@yunchuan.example",
            "http://www.yunchuan.example/~gb?a=1&b=2"),
        List.of(
            printed(Part.MASTHEAD, "云川市人民政府公报"),
            printed(Part.MASTHEAD, "2020"),
            printed(Part.MASTHEAD, "第8期（总第381期）"),
            printed(Part.MASTHEAD, "GAZETTE OF THE PEOPLE'S GOVERNMENT OF YUNCHUAN MUNICIPALITY"),
            printed(Part.MASTHEAD, "YUNCHUANSHI RENMIN ZHENGFU GONGBAO"),
            printed(Part.IMPRINT, "2020年4月29日　第8期　云川市人民政府办公室主办"),
            printed(Part.EDITORIAL_BOARD, "主 任：周 明"),
            printed(Part.EDITORIAL_BOARD, "主 编：张立新"),
            printed(Part.CONTACT, "地 址：云川市新城区云中大街206号"),
            printed(Part.CONTACT, "邮 编：110169"),
            printed(Part.CONTACT, "E - mail：gazette_office@yunchuan.example"),
            printed(Part.CONTACT, "公报网址：http://www.yunchuan.example/~gb?a=1&b=2"),
            printed(Part.CONTACT, "主 管：云川市人民政府")));
  }

  private static Contents chineseContents() {
    return new Contents(
        "zh",
        List.of(printed(Part.CONTENTS_HEADING, "目 录")),
        List.of(
            new Contents.Rubric(
                "",
                "",
                List.of(entry("云川市养犬管理办法", "", OptionalInt.empty(), "", "云川市养犬管理办法")),
                Span.NONE),
            new Contents.Rubric(
                "市政府文件",
                "【市政府文件】",
                List.of(
                    entry(
                        "云川市人民政府关于印发方案的通知",
                        "云政发〔2020〕8号",
                        OptionalInt.of(11),
                        "doc_3",
                        "云川市人民政府关于印发方案的通知（云政发〔2020〕8号）（11）")),
                new Span(31, 1, 31, 8))));
  }

  private static Contents englishContents() {
    return new Contents(
        "en",
        List.of(printed(Part.CONTENTS_HEADING, "CONTENTS")),
        List.of(
            new Contents.Rubric(
                "Documents",
                "【Documents】",
                List.of(
                    entry(
                        "Notice on Issuing the Plan",
                        "No. 8 [2020] of Yunchuan",
                        OptionalInt.of(11),
                        "doc_3",
                        "Notice on Issuing the Plan (No. 8 [2020] of Yunchuan) (11)")),
                new Span(51, 1, 51, 12))));
  }

  private static Contents.Entry entry(
      String title, String number, OptionalInt page, String document, String text) {
    line++;
    Span span = new Span(line, 1, line, 1 + text.length());
    return new Contents.Entry(title, number, page, document, text, span);
  }

  private static BackMatter backMatter() {
    return new BackMatter(
        "《云川市人民政府公报》简介",
        List.of("《云川市人民政府公报》由云川市人民政府主办。", "+ 欢迎订阅 *免费* 赠阅"),
        List.of(
            printed(Part.BACK_MATTER_TITLE, "《云川市人民政府公报》简介"),
            printed(Part.BACK_MATTER, "《云川市人民政府公报》由云川市人民政府主办。"),
            printed(Part.BACK_MATTER, "+ 欢迎订阅 *免费* 赠阅")));
  }

  private static List<Discard> discards() {
    return List.of(
        new Discard(DiscardReason.PAGE_NUMBER, "— 12 —", new Span(212, 1, 212, 7)),
        new Discard(DiscardReason.CONTROL, "\u0001", new Span(213, 1, 213, 2)),
        new Discard(DiscardReason.RULE, "====", new Span(300, 1, 300, 5)));
  }
}

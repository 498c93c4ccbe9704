package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Parts;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;

/** "A paragraph ends with a closing mark" (PUN-10). */
final class ParagraphEnd implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ322",
          "paragraph-without-end-mark",
          Severity.WARNING,
          "GB/T 15834—2011；PUN-10",
          new Message("段末没有标点", "a paragraph ends in no mark"),
          new Message(
              "段末缺标点，多半是漏排了后面的文字。", "Where the mark is missing, words are mostly lost with it."),
          new Message("对照原件，补上标点或者漏排的文字。", "Compare the original; add the mark or what is lost."),
          new Rule.Example(
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　养犬人应当自取得犬只之日起三十日内向公安机关登记
          第六条　本办法自2024年5月1日起施行。
          """,
              """
          云川市养犬管理办法
          第一条　为了规范养犬，制定本办法。
          第二条　养犬人应当遵守下列规定：
          （一）登记；
          （二）免疫。
          第三条　养犬人应当束绳。
          第四条　禁止遗弃犬只。
          第五条　养犬人应当自取得犬只之日起三十日内向公安机关登记。
          第六条　本办法自2024年5月1日起施行。
          """));

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    if (Parts.isLaw(document) && sheet.mainland()) {
      walk(document.body(), false, report);
    }
  }

  private static void walk(List<Block> blocks, boolean inArticle, Report report) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Unit unit && !unit.quoted()) {
        boolean last = i + 1 == blocks.size();
        boolean table = !last && !(blocks.get(i + 1) instanceof Block.Unit);
        boolean cut =
            isParagraph(unit) && isCut(unit.text())
                || last && isListed(blocks, i) && endsInWord(unit.text().strip());
        if (inArticle && unit.children().isEmpty() && !table && cut) {
          report.at(
              end(unit),
              "段末没有标点；补上标点或者漏排的文字",
              "no mark ends the paragraph; add it, or what is lost");
        }
        walk(unit.children(), inArticle || unit.type() == Block.Type.ARTICLE, report);
      }
    }
  }

  private static boolean isParagraph(Block.Unit unit) {
    return unit.type() == Block.Type.PARAGRAPH;
  }

  /** The item at {@code i} follows one that ends in ；: so this is no list of mere names. */
  private static boolean isListed(List<Block> blocks, int i) {
    return i > 0
        && blocks.get(i) instanceof Block.Unit item
        && item.type() == Block.Type.ITEM
        && blocks.get(i - 1) instanceof Block.Unit before
        && before.text().strip().endsWith("；");
  }

  /** A long text that ends in a character of a word; formulas, names and notes are no sentences. */
  private static boolean isCut(String printed) {
    String text = printed.strip();
    boolean sentence =
        text.length() > 15 && (text.contains("，") || text.contains("应当") || text.contains("的"));
    return sentence
        && (endsInWord(text) || text.endsWith("，") || text.endsWith("、"))
        && text.indexOf('×') < 0
        && text.indexOf('=') < 0
        && text.indexOf('÷') < 0
        && text.indexOf('＝') < 0;
  }

  private static boolean endsInWord(String text) {
    return !text.isEmpty() && Chars.isHan(text.charAt(text.length() - 1));
  }

  private static Span end(Block.Unit unit) {
    Span span = unit.span();
    return new Span(
        span.endLine(),
        Math.max(1, span.endColumn() - 1),
        span.endLine(),
        span.endColumn(),
        span.page());
  }
}

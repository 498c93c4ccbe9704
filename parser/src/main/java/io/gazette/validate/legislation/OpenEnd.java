package io.gazette.validate.legislation;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Report;
import io.gazette.validate.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** A body whose last sentence ends in ； or ，: the last of a list, or cut short (LEG-08). */
final class OpenEnd implements Check.Documents {

  static final Rule RULE =
      new Rule(
          "GZ319",
          "body-ends-open",
          Severity.WARNING,
          "LEG-08",
          new Message("正文末尾不是句号", "the body ends in a mark after which something is due"),
          new Message("标点用错，或者后面漏排了文字。", "The mark is wrong, or what follows was lost."),
          new Message("改为句号，或者补上漏排的文字。", "Set 。 or restore what is lost."),
          new Rule.Example(
              """
          云政任〔2024〕2号
          云川市人民政府关于陈松等同志任免职务的通知
          各区、县人民政府：
          任命陈松为云川市水务局局长；
          云川市人民政府
          2024年2月20日
          """,
              """
          云政任〔2024〕2号
          云川市人民政府关于陈松等同志任免职务的通知
          各区、县人民政府：
          任命陈松为云川市水务局局长。
          云川市人民政府
          2024年2月20日
          """));

  /** A shorter line is a name. */
  private static final int SHORTEST = 8;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void document(Document document, Sheet sheet, Report report) {
    Optional<Block.Unit> last = last(document.body());
    boolean signed = document.date().isPresent() && !document.signatures().isEmpty();
    boolean open = last.isPresent() && isOpen(last.get().text().strip());
    boolean cut = last.isPresent() && isCut(document.body(), last.get().text().strip());
    if (signed && (open || cut)) {
      Span span = last.get().span();
      report.at(
          new Span(
              span.endLine(),
              Math.max(1, span.endColumn() - 1),
              span.endLine(),
              span.endColumn(),
              span.page()),
          "正文末尾不是句号；改正，或者补上漏排的文字",
          "the body ends in no 。; correct the mark, or restore what is lost");
    }
  }

  /** The unit whose text ends {@code blocks}; empty where a table does. */
  private static Optional<Block.Unit> last(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Block.Unit last)) {
      return Optional.empty();
    }
    return last.children().isEmpty() ? Optional.of(last) : last(last.children());
  }

  /** A sentence without its 。 behind paragraphs that have theirs. */
  private static boolean isCut(List<Block> blocks, String text) {
    int before = blocks.size() - 2;
    boolean marked =
        before >= 0
            && blocks.get(before) instanceof Block.Unit unit
            && "。；：".indexOf(lastOf(unit.text().strip())) >= 0;
    boolean sentence = text.contains("的") || text.contains("为") || text.contains("，");
    return marked
        && sentence
        && text.length() > SHORTEST
        && text.indexOf('：') < 0
        && Chars.isHan(lastOf(text));
  }

  private static char lastOf(String text) {
    return text.isEmpty() ? Chars.ERASED : text.charAt(text.length() - 1);
  }

  private static boolean isOpen(String text) {
    return text.endsWith("；") || text.endsWith("，") || text.endsWith("、");
  }
}

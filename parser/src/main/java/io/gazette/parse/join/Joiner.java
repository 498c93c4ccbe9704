package io.gazette.parse.join;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Block;
import io.gazette.parse.words.TitleLines;
import io.gazette.text.Chars;
import io.gazette.text.LineHint;
import java.util.List;

/**
 * Decides whether a line goes on with the unit above it. "A paragraph ends with a closing mark; one
 * that does not, followed by one without a label, was cut by a page turn: join" (PUN-10); lines of
 * a fixed width are joined as far as they are full.
 */
public final class Joiner {

  /** A labelled line at least this long may be a sentence cut by the page rather than a heading. */
  private static final int LONG_HEADING = 24;

  /** Headings are phrases; a longer line without a closing mark is a sentence that was cut. */
  private static final int LONGEST_HEADING = 44;

  private final Trace trace;
  private final Layout layout;
  private final List<Line> lines;
  private Bigrams bigrams;

  public Joiner(Trace trace, Layout layout, List<Line> lines) {
    this.trace = trace;
    this.layout = layout;
    this.lines = lines;
  }

  public Layout layout() {
    return layout;
  }

  /**
   * Whether {@code leaf}, an instruction that quotes new text, was cut within the quotation:
   * 第三条修改为：“国家 实行许可｜制度。”
   */
  public boolean isCutInQuote(Node leaf, Line line) {
    return leaf.hasOpenQuote()
        && isOpen(leaf)
        && leaf.text().length() >= Layout.SHORTEST_CUT
        && line.first() != '“'
        && line.first() != '"'
        && mayGoOn(line);
  }

  /** Whether the unlabelled {@code line} goes on with {@code leaf}, which has text. */
  public boolean goesOn(Node leaf, Line line) {
    if (!mayGoOn(line) || leaf.lastLine().hint().isHeading()) {
      return false;
    }
    if (cannotBegin(line.first())
        || line.hint() == LineHint.CONTINUATION
        || leaf.lastChar() == '》' && line.has(MarkerStyle.ARTICLE)) {
      return true;
    }
    if (line.hint().beginsParagraph()) {
      return false;
    }
    if (Remainders.is(leaf, line) || isCutInQuote(leaf, line) && Remainders.closesQuote(line)) {
      return true;
    }
    boolean kept = isKeptWith(leaf, line);
    if (layout.form() == Layout.Form.PARAGRAPHS && !isOpen(leaf) && !kept || beginsAnew(line)) {
      return false;
    }
    if (Rows.part(leaf.lastLine(), line)
        || Rows.areLabelled(leaf.text(), line)
        || Captions.part(leaf, line)) {
      return false;
    }
    if (kept || isScrap(leaf, line)) {
      return true;
    }
    return switch (layout.form()) {
      case PARAGRAPHS -> wasCut(leaf, line);
      case WRAPPED -> wasWrapped(leaf, line);
      case SCRAPS ->
          isOpen(leaf) && (leaf.inArticle || isProse(leaf) || leaf.text().length() < 4)
              || line.to() - line.from() == 1;
    };
  }

  /** Whether {@code line} stands where, in this layout, only further lines of a paragraph stand. */
  public boolean isFlushLeft(Line line) {
    return layout.form() == Layout.Form.WRAPPED && layout.indented() && line.indent() < 2;
  }

  /**
   * Whether a line that begins with a label that is not due there is the rest of a sentence:
   * 依照本法｜第三条的规定.
   */
  public boolean goesOnDespiteLabel(Node leaf, Line line) {
    if (line.hint() == LineHint.CONTINUATION) {
      return leaf.hasText();
    }
    // 《公开募集证券投资基金运作管理办法》｜第二十三条: what follows a name is cited.
    boolean open = isOpen(leaf) || leaf.lastChar() == '》';
    if (!open
        || line.hint().beginsParagraph()
        || leaf.lastLine().hint().isHeading()
        || line.hint().isHeading()) {
      return false;
    }
    return switch (layout.form()) {
      case PARAGRAPHS -> isProse(leaf) && leaf.text().length() >= Layout.SHORTEST_CUT;
      case WRAPPED -> layout.isFull(leaf.lastLine()) && !layout.indented();
      case SCRAPS -> true;
    };
  }

  /**
   * Where blank lines set paragraphs apart, a line right below another that has come to no end, or
   * fills the width, is of the same paragraph.
   */
  private boolean isKeptWith(Node leaf, Line line) {
    Line last = leaf.lastLine();
    return layout.apart()
        && !line.gapBefore()
        && line.is(LineKind.TEXT)
        && line.number() == last.number() + 1
        && (line.indent() < 2 || line.indent() == last.indent())
        && last.to() - last.from() >= Layout.SHORTEST_CUT
        && (!Chars.isSentenceEnd(leaf.lastChar()) || layout.isFull(last));
  }

  /** One character a line: 公园｜管｜理｜机｜构应当. */
  private static boolean isScrap(Node leaf, Line line) {
    Line last = leaf.lastLine();
    return isOpen(leaf)
        && line.number() == last.number() + 1
        && line.is(LineKind.TEXT)
        && (line.to() - line.from() == 1 && Chars.isHan(line.first())
            || last.to() - last.from() == 1 && Chars.isHan(last.first()));
  }

  /** A title under a title (下期要目) is an entry of its own. */
  private static boolean isTitleUnderTitle(Node leaf, Line line) {
    return !leaf.hasComma() && TitleLines.isTitleLike(line) && TitleLines.endsInKind(leaf.text());
  }

  /**
   * ——经济运行稳中向好。, ★, ●, 1.1 编制目的, 注：…: marks and numbers that only a new paragraph begins with
   * (BOD-07).
   */
  private static boolean beginsAnew(Line line) {
    char first = line.first();
    if ("★●■◆▲□◇○※".indexOf(first) >= 0) {
      return true;
    }
    if (first == '注') {
      return line.compact().startsWith("注：");
    }
    char second = line.to() - line.from() > 1 ? line.source().at(line.from() + 1) : ' ';
    return "—－-―─".indexOf(first) >= 0 && first == second || line.has(MarkerStyle.DECIMAL);
  }

  private static boolean mayGoOn(Line line) {
    if (line.hint().isHeading() || line.hint() == LineHint.TITLE) {
      return false;
    }
    LineKind kind = line.kind();
    return kind == LineKind.TEXT
        || kind == LineKind.LABELLED
        || kind == LineKind.ADDRESSEES
        || kind == LineKind.ADOPTION_NOTE
        || kind == LineKind.DATE
        || kind == LineKind.DOCUMENT_NUMBER;
  }

  /** Marks that no line and no paragraph begins with (GB/T 15834 5.1.1 to 5.1.3). */
  private static boolean cannotBegin(char c) {
    return "，。；：、！？）》”’】〕〉％%,;!?)".indexOf(c) >= 0;
  }

  private boolean wasCut(Node leaf, Line line) {
    if (!isOpen(leaf)) {
      return false;
    }
    if (isCertainlyOpen(leaf)) {
      boolean turned = trace.turnsBetween(leaf.lastLine(), line);
      return !isShortItem(leaf) && (turned || !isShortHeading(leaf));
    }
    // "每个自然段左空二字，回行顶格" (GB/T 9704 7.3.3).
    boolean begins = line.indent() >= 2 && leaf.lastLine().indent() < 2;
    if (begins || line.is(LineKind.DATE) || isTitleUnderTitle(leaf, line)) {
      return false;
    }
    int length = leaf.text().length();
    if (isProse(leaf)) {
      return length >= Layout.SHORTEST_CUT || meets(leaf, line);
    }
    if (trace.turnsBetween(leaf.lastLine(), line)) {
      // No page ends in a heading: what stands last on it and is no end of a sentence goes on.
      return length >= Layout.SHORTEST_CUT;
    }
    return length >= LONG_HEADING && meets(leaf, line) && endsSentence(line);
  }

  /**
   * （二）无不良记录， is too short for a printed line: the comma leads on to the text after the list, not
   * over a page.
   */
  private static boolean isShortItem(Node leaf) {
    boolean item = leaf.type == Block.Type.ITEM || leaf.type == Block.Type.SUBITEM;
    Line last = leaf.lastLine();
    return item && !leaf.hasOpenBracket() && last.to() - last.from() < Layout.SHORTEST_CUT;
  }

  private boolean wasWrapped(Node leaf, Line line) {
    boolean full = layout.isFull(leaf.lastLine());
    if (layout.indented()) {
      return line.indent() < 2;
    }
    if (isOpen(leaf)) {
      return full || isCertainlyOpen(leaf) || leaf.inArticle && layout.isLong(leaf.lastLine());
    }
    if (leaf.isLabelled() && layout.hanging() && line.indent() == 0) {
      return false;
    }
    boolean middle = Chars.isCloser(leaf.lastChar()) || leaf.lastChar() == '；';
    if (full && middle && isProse(leaf)) {
      return line.indent() == 0;
    }
    return full
        && leaf.lastChar() == '。'
        && Layout.columns(leaf.lastLine()) >= layout.width() - 1
        && line.indent() == 0;
  }

  /** Whether {@code leaf} has come to no closing mark. */
  public static boolean isOpen(Node leaf) {
    char last = leaf.lastChar();
    return leaf.hasText()
        && !Chars.isSentenceEnd(last)
        && (!Chars.isCloser(last) || leaf.hasOpenBracket());
  }

  /** Ends in a mark or a word that something must follow. */
  private static boolean isCertainlyOpen(Node leaf) {
    return leaf.hasOpenBracket()
        || "，、,（《“‘〔".indexOf(leaf.lastChar()) >= 0
        || LeadingWords.end(leaf.text());
  }

  /** A label and a few words fill no printed line: nothing cut them, but the page. */
  private static boolean isShortHeading(Node leaf) {
    return leaf.type == Block.Type.HEADING
        && leaf.text().length() < Layout.SHORTEST_CUT
        && !leaf.hasOpenBracket()
        && Chars.isHan(leaf.lastChar());
  }

  /** Whether the text is a sentence rather than a heading, a name or a cell. */
  private static boolean isProse(Node leaf) {
    if (leaf.type == Block.Type.PARAGRAPH
        || leaf.type == Block.Type.ITEM
        || leaf.type == Block.Type.SUBITEM) {
      return leaf.text().length() >= Layout.SHORTEST_CUT || leaf.hasComma();
    }
    return leaf.text().length() > LONGEST_HEADING || leaf.hasStop();
  }

  /**
   * Whether {@code c} doubled is a word: 人人, 家家; 常常委 is none, since its own text doubles it nowhere
   * else.
   */
  public boolean isWordOf(char c, Line line) {
    return "人家天年月日常往仅刚渐逐一点些种层".indexOf(c) >= 0;
  }

  private static boolean endsSentence(Line line) {
    return Chars.isSentenceEnd(line.last()) || Chars.isCloser(line.last());
  }

  private boolean meets(Node leaf, Line line) {
    if (bigrams == null) {
      bigrams = new Bigrams(lines);
    }
    return bigrams.meet(leaf.lastChar(), line.first());
  }
}

package io.gazette.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Carries out the operators of a page that matter for its text: what is drawn where. */
final class PageScanner extends PDFStreamEngine {

  /** A picture that covers this share of a page is the page. */
  private static final float WHOLE_PAGE = 0.6f;

  private final Budget budget;
  private final StructureTree structure;
  private final Map<PDFont, Map<Integer, String>> meanings = new IdentityHashMap<>();
  private PageFrame frame;
  private List<Glyph> glyphs;
  private RuleTracer tracer;
  private MarkedContent marks;
  private boolean pictured;
  private boolean afterSpace;

  /** How many forms are open: what is marked in them has numbers of their own. */
  private int forms;

  PageScanner(Budget budget, StructureTree structure) {
    this.budget = budget;
    this.structure = structure;
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    addOperator(new DrawObject(this));
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** What page {@code number}, from 1, draws; as far as it can be read. */
  PageScan scan(PDPage page, int number) {
    frame = PageFrame.of(page);
    glyphs = new ArrayList<>();
    tracer = new RuleTracer();
    marks = new MarkedContent(structure.of(page.getCOSObject()));
    forms = 0;
    pictured = false;
    afterSpace = false;
    budget.startPage();
    boolean complete = true;
    try {
      processPage(CountedStreams.of(page, budget));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A forged or damaged page fails in any way; what was read of it stays.
      complete = false;
    }
    return new PageScan(
        number, frame.width(), frame.height(), glyphs, tracer.rules(), pictured, complete, false);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    if (!mark(operator.getName(), operands) && !trace(operator.getName(), operands)) {
      super.processOperator(operator, operands);
    }
  }

  /** Without this an operator that fails would be passed over and the page seem whole. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    if (fault instanceof Budget.Exhausted) {
      throw fault;
    }
    super.operatorException(operator, operands, fault);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.form();
    forms++;
    super.showForm(CountedStreams.of(form, budget));
    forms--;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    showForm(group);
  }

  // --- text -----------------------------------------------------------------------------------

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector advance) throws IOException {
    budget.glyph();
    String text = meaning(font, code);
    if (text.isBlank()) {
      afterSpace = true;
      return;
    }
    float size = (float) Math.hypot(at.getShearX(), at.getScaleY());
    float x = at.getTranslateX();
    float y = at.getTranslateY();
    if (!(size > 0.5f) || !(Math.abs(x) < 1e6f) || !(Math.abs(y) < 1e6f)) {
      return;
    }
    boolean vertical = font.isVertical();
    float width = vertical ? 1 : advance.getX();
    Point2D.Float start = frame.shown(x, y);
    Point2D.Float end = frame.shown(x + width * at.getScaleX(), y + width * at.getShearY());
    Turn turn = vertical ? Turn.UPRIGHT : Turn.of(end.x - start.x, end.y - start.y);
    Glyph glyph = glyph(text, start, end, size, turn);
    glyphs.add(vertical ? glyph.stacked(frame.width()) : glyph);
    afterSpace = false;
  }

  private Glyph glyph(String text, Point2D.Float start, Point2D.Float end, float size, Turn turn) {
    float from = turn.u(start.x, start.y, frame.width(), frame.height());
    float to = turn.u(end.x, end.y, frame.width(), frame.height());
    float base = turn.v(start.x, start.y, frame.width(), frame.height());
    return new Glyph(
        text,
        Math.min(from, to),
        Math.max(from, to),
        base,
        size,
        afterSpace,
        turn,
        marks.isPagination(),
        marks.element());
  }

  private String meaning(PDFont font, int code) {
    Map<Integer, String> known = meanings.computeIfAbsent(font, f -> new HashMap<>());
    String text = known.get(code);
    if (text == null) {
      text = Meaning.of(font, code);
      known.put(code, text);
    }
    return text;
  }

  /** Forgets the fonts of the file that was read. */
  void forget() {
    meanings.clear();
  }

  /** Follows the operators that say what is drawn; whether it was one. */
  private boolean mark(String name, List<COSBase> operands) {
    switch (name) {
      case "BMC" -> marks.begin(COSName.getPDFName(""), new COSDictionary(), glyphs, false);
      case "BDC" -> {
        boolean told = operands.size() > 1 && operands.get(0) instanceof COSName;
        COSName tag = told ? (COSName) operands.get(0) : COSName.getPDFName("");
        COSDictionary properties = MarkedContent.properties(told ? operands.get(1) : null, named());
        marks.begin(tag, properties, glyphs, forms == 0);
      }
      case "EMC" -> marks.end(glyphs);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The properties that the resources of the page or form name. */
  private COSDictionary named() {
    boolean some = getResources() != null && getResources().getCOSObject() != null;
    return some ? getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES) : null;
  }

  // --- rules and pictures ---------------------------------------------------------------------

  /** Follows the operators that draw paths; whether it was one. */
  private boolean trace(String name, List<COSBase> operands) throws IOException {
    switch (name) {
      case "m" -> point(operands, 0).ifPresent(tracer::move);
      case "l" -> point(operands, 0).ifPresent(tracer::line);
      case "c" -> point(operands, 4).ifPresent(tracer::curve);
      case "v", "y" -> point(operands, 2).ifPresent(tracer::curve);
      case "h" -> tracer.close();
      case "re" -> box(operands);
      case "S" -> tracer.paint(true, false);
      case "s", "b", "b*" -> {
        tracer.close();
        tracer.paint(true, false);
      }
      case "B", "B*" -> tracer.paint(true, false);
      case "f", "F", "f*" -> tracer.paint(false, true);
      case "n" -> tracer.clear();
      case "BI", "Do" -> {
        picture(name, operands);
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private Optional<Point2D.Float> point(List<COSBase> operands, int from) {
    if (operands.size() < from + 2
        || !(operands.get(from) instanceof COSNumber x)
        || !(operands.get(from + 1) instanceof COSNumber y)) {
      return Optional.empty();
    }
    return Optional.of(shown(x.floatValue(), y.floatValue()));
  }

  private Point2D.Float shown(float x, float y) {
    Point2D.Float in = transformedPoint(x, y);
    return frame.shown(in.x, in.y);
  }

  private void box(List<COSBase> operands) {
    float[] numbers = new float[4];
    for (int i = 0; i < 4; i++) {
      if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    tracer.box(
        shown(numbers[0], numbers[1]), shown(numbers[0] + numbers[2], numbers[1] + numbers[3]));
  }

  private void picture(String name, List<COSBase> operands) {
    boolean image =
        name.equals("BI")
            || !operands.isEmpty()
                && operands.get(0) instanceof COSName object
                && getResources() != null
                && getResources().isImageXObject(object);
    if (image) {
      Point2D.Float a = shown(0, 0);
      Point2D.Float b = shown(1, 1);
      float share = Math.abs((a.x - b.x) * (a.y - b.y)) / (frame.width() * frame.height());
      pictured |= share >= WHOLE_PAGE;
    }
  }
}

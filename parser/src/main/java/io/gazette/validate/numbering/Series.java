package io.gazette.validate.numbering;

import io.gazette.model.Block;
import io.gazette.model.Document;
import java.util.ArrayList;
import java.util.List;

/** Gathers the sequences of labels of a document in one walk. Quoted units are no units of it. */
final class Series {

  private static final int TYPES = Block.Type.values().length;

  /** Headings have levels 0 to 5, and each a sequence of its own. */
  private static final int KINDS = TYPES + 6;

  /** Labels that should follow each other. */
  record Run(Family family, List<Label> labels) {}

  /** What stands around a list of blocks. */
  private enum Around {
    DIVISIONS,
    HEADINGS,
    TEXT
  }

  private final Track[] tracks = new Track[KINDS];
  private final List<Label> articles = new ArrayList<>();
  private int parents;

  private Series() {
    for (int i = 0; i < KINDS; i++) {
      tracks[i] = new Track(i < Block.Type.PARAGRAPH.ordinal() || i >= TYPES);
    }
  }

  /** All sequences of {@code document}, its attachments left out. */
  static List<Run> of(Document document) {
    Series series = new Series();
    series.walk(document.body(), Around.DIVISIONS);
    List<Run> runs = new ArrayList<>();
    for (List<Label> run : Track.cut(series.articles)) {
      runs.add(new Run(Family.ARTICLES, run));
    }
    for (Track track : series.tracks) {
      for (List<Label> run : track.runs()) {
        runs.add(new Run(Family.of(run.get(0).unit().type()), run));
      }
    }
    return runs;
  }

  private void walk(List<Block> blocks, Around around) {
    int parent = ++parents;
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && isOne(unit)) {
        note(unit, parent, around);
      }
    }
    for (Track track : tracks) {
      track.take();
    }
    for (Block block : blocks) {
      if (block instanceof Block.Unit unit && !unit.quoted()) {
        inside(unit, around);
      }
    }
  }

  private static boolean isOne(Block.Unit unit) {
    return !unit.quoted() && !unit.num().isEmpty() && unit.type() != Block.Type.ARTICLE;
  }

  /** Divisions and headings stand in divisions and headings alone. */
  private void note(Block.Unit unit, int parent, Around around) {
    boolean ofText = unit.type().ordinal() > Block.Type.HEADING.ordinal();
    Label label = Label.of(unit, parent);
    if (label.value() >= 0 && (ofText || around != Around.TEXT)) {
      boolean heading = unit.type() == Block.Type.HEADING;
      tracks[heading ? TYPES + unit.level() : unit.type().ordinal()].add(label);
    }
  }

  /** Articles run through the whole text, in whatever divisions they stand. */
  private void inside(Block.Unit unit, Around around) {
    if (unit.type() == Block.Type.ARTICLE && around == Around.DIVISIONS) {
      Label label = Label.of(unit, 0);
      if (label.value() >= 0) {
        articles.add(label);
      }
    }
    if (!unit.children().isEmpty()) {
      walk(unit.children(), within(unit.type(), around));
    }
  }

  private static Around within(Block.Type type, Around around) {
    if (type.ordinal() < Block.Type.ARTICLE.ordinal()) {
      return around;
    }
    return type == Block.Type.HEADING && around != Around.TEXT ? Around.HEADINGS : Around.TEXT;
  }
}

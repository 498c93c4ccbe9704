package io.gazette.form;

import io.gazette.form.Line.Place;
import io.gazette.model.Block;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import java.util.ArrayList;
import java.util.List;

/** An issue as lines in printed order, all that a printer needs of it. */
final class Manuscript {

  private final List<Line> lines = new ArrayList<>();

  private Manuscript() {}

  static List<Line> of(Issue issue) {
    Manuscript manuscript = new Manuscript();
    issue.masthead().ifPresent(m -> manuscript.printed(m.printed(), false));
    issue.contents().forEach(manuscript::contents);
    issue.documents().forEach(manuscript::document);
    issue.backMatter().forEach(b -> manuscript.printed(b.printed(), false));
    return manuscript.lines;
  }

  private void contents(Contents contents) {
    printed(contents.heading(), false);
    for (Contents.Rubric rubric : contents.rubrics()) {
      add(Place.FLUSH, false, rubric.text());
      rubric.entries().forEach(this::entry);
    }
  }

  private void entry(Contents.Entry entry) {
    String text = entry.text();
    int cut = text.length();
    while (entry.page().isPresent() && cut > 0 && isOfPage(text.charAt(cut - 1))) {
      cut--;
    }
    lines.add(Line.entry(text.substring(0, cut).strip(), text.substring(cut)));
  }

  /** Whether {@code c} belongs to a page number as contents print it: （12）, 12. */
  private static boolean isOfPage(char c) {
    return Character.isDigit(c) || "（）()".indexOf(c) >= 0;
  }

  private void document(Document document) {
    int first = lines.size();
    printed(document.head(), false);
    document.body().forEach(this::block);
    printed(document.tail(), true);
    if (lines.size() > first) {
      lines.set(first, lines.get(first).beginning());
    }
    document.attachments().forEach(this::document);
    document.colophon().ifPresent(c -> printed(c.printed(), true));
  }

  private void printed(List<Printed> printed, boolean columned) {
    for (Printed line : printed) {
      boolean running = line.part() == Part.PREAMBLE || line.part() == Part.PROMULGATION;
      add(place(line.part()), columned || running, line.text());
    }
  }

  private void add(Place place, boolean columned, String text) {
    if (!text.isEmpty()) {
      lines.add(Line.of(place, columned, text));
    }
  }

  private static Place place(Part part) {
    return switch (part) {
      case MASTHEAD, TITLE, ORDER_HEAD, ISSUER_MARK -> Place.TITLE;
      case BACK_MATTER_TITLE,
          DOCUMENT_NUMBER,
          ORDER_NUMBER,
          ADOPTION_NOTE,
          CONTENTS_HEADING,
          RUBRIC ->
          Place.MIDDLE;
      case SIGNATURE, DATE, ORDER_SIGNATURE, ORDER_DATE -> Place.RIGHT;
      case PREAMBLE, PROMULGATION, NOTE, ATTACHMENT_LIST, BACK_MATTER -> Place.TEXT;
      default -> Place.FLUSH;
    };
  }

  private void block(Block block) {
    if (block instanceof Block.Table table) {
      lines.add(Line.table(table));
    } else if (block instanceof Block.Unit unit) {
      unit(unit);
    }
  }

  private void unit(Block.Unit unit) {
    Place place =
        unit.type().compareTo(Block.Type.ARTICLE) < 0 && !unit.quoted()
            ? Place.DIVISION
            : Place.TEXT;
    String text = unit.heading() + unit.text();
    List<Block> children = unit.children();
    boolean bare = unit.type() == Block.Type.ARTICLE && text.isEmpty() && !children.isEmpty();
    if (bare && children.get(0) instanceof Block.Unit first && first.num().isEmpty()) {
      // The first 款 stands in the line of its 条.
      text = first.text();
      lines.add(Line.labelled(place, unit.num(), unit.number(), text));
      first.children().forEach(this::block);
      children = children.subList(1, children.size());
    } else {
      lines.add(Line.labelled(place, unit.num(), unit.number(), text));
    }
    children.forEach(this::block);
  }
}

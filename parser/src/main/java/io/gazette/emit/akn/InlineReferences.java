package io.gazette.emit.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.model.Reference;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks what the texts of a document name: {@code ref}, {@code rref}, {@code mref}, {@code date},
 * {@code organization} and the like (mapping.md, 9). "A link to an element that does not exist:
 * keep the text, drop the ref."
 */
final class InlineReferences {

  private static final List<Kind> DAYS = List.of(Kind.DATE, Kind.COMMENCEMENT, Kind.DEADLINE);

  private final IssueContext issue;
  private final Map<Object, List<Reference>> byHolder = new IdentityHashMap<>();
  private final Map<Object, List<Reference>> inHeadings = new IdentityHashMap<>();
  private String pointer = "";
  private List<Reference> here = List.of();
  private Part part = Part.UNPARSED;
  private String office = "";

  /** Of the lines of back matter. */
  InlineReferences(IssueContext issue, List<BackMatter> pieces) {
    this.issue = issue;
    for (BackMatter piece : pieces) {
      pointer = "";
      for (Reference each : piece.references()) {
        add(each, isNext(each) ? Pointer.holder(piece, each.at().pointer()) : Optional.empty());
      }
    }
  }

  InlineReferences(IssueContext issue, Document document) {
    this.issue = issue;
    for (Reference each : document.references()) {
      add(each, isNext(each) ? Pointer.holder(document, each.at().pointer()) : Optional.empty());
    }
  }

  /** Whether it stands in another text than the one before: those of one text come together. */
  private boolean isNext(Reference each) {
    return !each.at().pointer().equals(pointer);
  }

  private void add(Reference each, Optional<Object> holder) {
    if (isNext(each)) {
      pointer = each.at().pointer();
      here = new ArrayList<>(4);
      if (holder.isPresent()) {
        boolean heading = pointer.endsWith("/heading");
        (heading ? inHeadings : byHolder).put(holder.get(), here);
      }
    }
    here.add(each);
  }

  /** Whether the text that {@code holder} prints names anything. */
  boolean any(Object holder) {
    return byHolder.containsKey(holder);
  }

  /** Whether the heading of {@code unit} names anything. */
  boolean anyInHeading(Block.Unit unit) {
    return inHeadings.containsKey(unit);
  }

  /**
   * Marks the text of {@code unit} in {@code marks}, which begin {@code from} characters into it.
   */
  void mark(Block.Unit unit, int from, Marks marks) {
    mark(byHolder.get(unit), unit.text(), from, marks);
  }

  /** Marks the heading of a unit. */
  void markHeading(Block.Unit unit, Marks marks) {
    mark(inHeadings.get(unit), unit.heading(), 0, marks);
  }

  void mark(Block.Cell cell, Marks marks) {
    mark(byHolder.get(cell), cell.text(), 0, marks);
  }

  /** Marks a printed line; lines come in order. */
  void mark(Printed line, Marks marks) {
    part = line.part();
    mark(byHolder.get(line), line.text(), 0, marks);
    part = Part.UNPARSED;
  }

  /** The bodies that the text of {@code unit} names from {@code from} on, as printed. */
  List<String> bodies(Block.Unit unit, int from) {
    List<String> bodies = new ArrayList<>();
    CodePoints points = new CodePoints(unit.text());
    for (Reference each : byHolder.getOrDefault(unit, List.of())) {
      boolean body = each.kind() == Kind.ORGANIZATION && !id(each).isEmpty();
      if (body && points.offset(each.at().start()) >= from) {
        bodies.add(each.text());
      }
    }
    return bodies;
  }

  private void mark(List<Reference> references, String text, int from, Marks marks) {
    if (references == null) {
      return;
    }
    CodePoints points = new CodePoints(text);
    for (int i = 0; i < references.size(); ) {
      int end = i + 1;
      while (end < references.size() && references.get(end).continues()) {
        end++;
      }
      list(references.subList(i, end), points, from, marks);
      i = end;
    }
  }

  /** One reference, or several in a row: 第三条、第五条 is an {@code mref} of two. */
  private void list(List<Reference> row, CodePoints points, int from, Marks marks) {
    int marked = 0;
    for (Reference each : row) {
      marked += isMarked(each) ? 1 : 0;
    }
    if (marked > 1) {
      int start = points.offset(row.get(0).at().start()) - from;
      int end = points.offset(row.get(row.size() - 1).at().end()) - from;
      marks.add(start, end, "mref");
    }
    for (Reference each : row) {
      one(each, points, from, marks);
    }
  }

  private boolean isMarked(Reference each) {
    return each.target().isPresent()
        && each.status() != Status.DANGLING
        && each.status() != Status.AMBIGUOUS
        && href(each.target().get()).isPresent();
  }

  private void one(Reference each, CodePoints points, int from, Marks marks) {
    int start = points.offset(each.at().start()) - from;
    int end = points.offset(each.at().end()) - from;
    if (start < 0 || start >= end) {
      return;
    }
    if (each.kind() == Kind.DEADLINE && !marks.isMarked(start, end, "deadline")) {
      marks.add(start, end, "inline", "name", "deadline");
    }
    if (DAYS.contains(each.kind())) {
      marks.add(start, end, isDocDate() ? "docDate" : "date", "date", each.value());
    } else if (TlcClass.of(each.kind()).isPresent()) {
      thing(each, start, end, marks);
    } else if (isMarked(each)) {
      String href = href(each.target().get()).get();
      Optional<String> last = each.upTo().isPresent() ? href(each.upTo().get()) : Optional.empty();
      if (last.isPresent()) {
        marks.add(start, end, "rref", "from", href, "upTo", last.get());
      } else {
        marks.add(start, end, "ref", "href", href);
      }
    }
  }

  private boolean isDocDate() {
    return part == Part.DATE || part == Part.ORDER_DATE;
  }

  /** A body, an office or a person, who signs in the office named before. */
  private void thing(Reference each, int start, int end, Marks marks) {
    String id = id(each);
    if (id.isEmpty()) {
      return;
    }
    if (part == Part.ADOPTION_NOTE) {
      marks.addNumbered(start, end, "legislature", '届');
    }
    boolean maker = part == Part.ISSUER_MARK || part == Part.ORDER_HEAD;
    String element = maker ? "docAuthority" : TlcClass.of(each.kind()).get().inline();
    if (each.kind() == Kind.PERSON && !office.isEmpty()) {
      marks.add(start, end, element, "refersTo", id, "as", office);
    } else {
      marks.add(start, end, element, "refersTo", id);
    }
    office = each.kind() == Kind.ROLE ? id : "";
  }

  /** The id in the list of references; {@code ""} where it is not listed. */
  private String id(Reference each) {
    TlcClass kind = TlcClass.of(each.kind()).get();
    return issue.references().find(kind, each.value()).orElse("");
  }

  private Optional<String> href(Target target) {
    if (!target.document().isEmpty()) {
      return issue.href(target.document(), target.eId());
    }
    return target.iri().isEmpty() ? Optional.empty() : Optional.of(target.iri());
  }
}

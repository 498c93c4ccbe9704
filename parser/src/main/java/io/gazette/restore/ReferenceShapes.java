package io.gazette.restore;

import io.gazette.model.Reference;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Position;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;

/** What a document names. */
final class ReferenceShapes {

  private static final Shape<Position> POSITION =
      new Shape<>(
              "引用位置",
              "the place of a reference",
              v -> new Position(v.text("pointer"), v.number("start"), v.number("end")))
          .must(ValueKind.TEXT, "pointer")
          .must(ValueKind.NUMBER, "start", "end");

  private static final Shape<Target> TARGET =
      new Shape<>(
              "引用目标", "a target", v -> new Target(v.text("document"), v.text("eId"), v.text("iri")))
          .may(ValueKind.TEXT, "document", "eId", "iri");

  static final Shape<Reference> REFERENCE =
      new Shape<>("引用", "a reference", ReferenceShapes::reference)
          .must(CommonShapes.words(Kind.values(), Kind::word), "kind")
          .must(ValueKind.TEXT, "text")
          .must(POSITION, "at")
          .may(ValueKind.YES, "continues")
          .may(ValueKind.TEXT, "value")
          .may(TARGET, "target", "upTo")
          .must(CommonShapes.words(Status.values(), Status::word), "status")
          .may(CommonShapes.SPAN, "span");

  private ReferenceShapes() {}

  private static Reference reference(Values v) {
    return new Reference(
        v.<Kind>get("kind"),
        v.text("text"),
        v.get("at"),
        v.yes("continues"),
        v.text("value"),
        v.some("target"),
        v.some("upTo"),
        v.<Status>get("status"),
        v.span());
  }
}

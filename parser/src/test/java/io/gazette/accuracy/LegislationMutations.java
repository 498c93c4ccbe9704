package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.law;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.HAN4;
import static io.gazette.accuracy.Pieces.N;
import static io.gazette.accuracy.Pieces.N1;

import java.util.List;

/** Faults of what a law has to say, and how. */
final class LegislationMutations {

  private LegislationMutations() {}

  static List<Mutation> all() {
    return List.of(
        law(
            "the last 。 dropped",
            "GZ322",
            "(?<=，)(" + HAN + "{16,})。(?=\\n\\s*\\*\\*第)",
            m -> m.group(1)),
        law(
                "the 。 of the last item dropped",
                "GZ322",
                "(?<=；\\n\\n（" + N1 + "）" + HAN4 + ")。(?=\\n+(\\*\\*第|#))",
                m -> "")
            .followedBy("GZ315"),
        law(
                "no date of commencement",
                "GZ317",
                "^\\*\\*第" + N + "条\\*\\*　本法自\\d{4}年\\d+月\\d+日起施行。.*\\n?\\s*\\Z",
                m -> "")
            .shownAbove("^\\*\\*第" + N + "条")
            .in(text -> !text.contains("修正") && !text.contains("修订"))
            .inWhole(),
        law("no purpose", "GZ318", "(?<=\\*\\*第一条\\*\\*　)[^\\n]*为了?[^\\n]*，", m -> "").inWhole(),
        law(
            "a last item that ends in ；",
            "GZ315",
            "^（" + N1 + "）.*；\\n+（" + N1 + "）.*；\\n+（" + N1 + "）" + HAN + "+。(?=\\n+(\\*\\*第|#))",
            m -> m.group().substring(0, m.group().length() - 1) + "；"),
        law(
            "a stop behind the heading of a chapter",
            "GZ337",
            "^## 第" + N + "章[^\\n]*",
            m -> m.group() + "。"),
        law(
            "two items on one line",
            "GZ338",
            "^（(" + N + ")）.*；\\n\\s*(?=（" + N + "）)",
            m -> m.group().stripTrailing()),
        law("a stop before a list", "GZ339", "(?<=下列[^\\n。]{2,20})：(?=\\n+（一）)", m -> "。"));
  }
}

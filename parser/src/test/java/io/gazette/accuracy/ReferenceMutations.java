package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.law;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.N;
import static io.gazette.accuracy.Pieces.N1;
import static io.gazette.accuracy.Pieces.value;

import java.util.List;

/** Faults of what a text cites. */
final class ReferenceMutations {

  private ReferenceMutations() {}

  static List<Mutation> all() {
    return List.of(
        law(
                "a reference to no article",
                "GZ400",
                "(?<=本法)第" + N + "条(?=" + HAN + ")",
                m -> "第九百九十九条")
            .inWhole(),
        law(
            "a reference in Arabic numerals",
            "GZ420",
            "(?<=本法)第(" + N + ")条(?=规定)",
            m -> "第" + value(m.group(1)) + "条"),
        law(
            "an item cited with brackets",
            "GZ421",
            "(?<=款)第(" + N + ")项",
            m -> "第（" + m.group(1) + "）项"),
        law("the text cited in title marks", "GZ424", "(?<=违反)本法(?=规定|第)", m -> "《本法》")
            .followedBy("GZ400"),
        law(
                "a reference that names the smaller unit first",
                "GZ422",
                "第(" + N + ")条第(" + N + ")款(?=规定|的)",
                m -> "第" + m.group(2) + "款第" + m.group(1) + "条")
            .followedBy("GZ400", "GZ401"),
        law(
                "references cut short",
                "GZ423",
                "第(" + N + ")条、第(" + N + ")条(?=规定|的)",
                m -> "第" + m.group(1) + "、" + m.group(2) + "条")
            .followedBy("GZ400"),
        law(
                "a reference to no item",
                "GZ400",
                "(?<=本法第" + N1 + "条第" + N1 + "款)第" + N + "项(?=规定|的)",
                m -> "第九十九项")
            .inWhole(),
        law("前款 in a first 款", "GZ400", "(?<=\\*\\*　)违反本法(?=规定)", m -> "违反前款").inWhole(),
        law("第 lost in a citation", "GZ428", "(?<=本法)第(?=" + N + "条(规|的|第))", m -> ""),
        law("条 lost in a citation", "GZ428", "(?<=本法第" + N1 + ")条(?=规|的|第)", m -> ""),
        law("条 twice in a citation", "GZ428", "(?<=本法第" + N1 + ")条(?=规|的|第)", m -> "条条"),
        law(
            "a citation twice",
            "GZ428",
            "(?<=本法)第(" + N + ")条(?=规|的)",
            m -> m.group() + m.group()));
  }
}

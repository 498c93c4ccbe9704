package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Mutation.law;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.N1;

import java.util.List;
import java.util.Set;

/** Faults of words. */
final class WordMutations {

  private WordMutations() {}

  static List<Mutation> all() {
    return List.of(
        law("应当 twice", "GZ520", "(?<=" + HAN + ")应当(?=" + HAN + ")", m -> "应当应当"),
        law("and for 和", "GZ502", "(?<=" + HAN + ")和(?=" + HAN + ")", m -> " and "),
        law("a word of choice", "GZ541", "作出(?=决定|处理|规定)", m -> "做出"),
        law("末 for 未", "GZ527", "(?<=" + HAN + ")未经(?=" + HAN + ")", m -> "末经"),
        law("应该 for 应当", "GZ540", "(?<=" + HAN + ")应当(?=" + HAN + ")", m -> "应该"),
        issue(
            "another kind in the own name",
            "GZ426",
            Set.of(),
            "(?<=\\n第" + N1 + "条[^\\n]{0,40})本办法(?=规定|所称|自)",
            m -> "本条例"),
        law("贵 for 责", "GZ527", "责令(?=" + HAN + ")", m -> "贵令"),
        law("埋 for 理", "GZ527", "(?<=" + HAN + ")管理(?=" + HAN + ")", m -> "管埋"),
        law("攻 for 政", "GZ527", "人民政府", m -> "人民攻府"),
        law("津 for 律", "GZ527", "法律(?=、行政法规)", m -> "法津"));
  }
}

package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.N1;

import java.util.List;
import java.util.Set;

/** Faults of masthead and contents. */
final class ContentsMutations {

  private ContentsMutations() {}

  static List<Mutation> all() {
    return List.of(
        issue(
            "a title in the contents",
            "GZ104",
            Set.of("GZ110"),
            "(?<=关于)(" + HAN + "{2})(?=" + HAN + "*(\\n" + HAN + "+)*的?通知\\s*（)",
            m -> "另外"),
        issue(
            "a number in the contents",
            "GZ105",
            Set.of("GZ110"),
            "(?<=〔)(\\d{4})〕(\\d+)(?=号）\\s*…)",
            m -> m.group(1) + "〕" + (Integer.parseInt(m.group(2)) + 50)),
        issue(
            "a page in the contents",
            "GZ106",
            Set.of("GZ110"),
            "(?<=…（)(\\d+)(?=）[^…]{1,200}…+（\\d)",
            m -> "990"),
        issue(
            "a number of another document",
            "GZ109",
            Set.of("GZ105", "GZ206", "GZ207"),
            "^(云政[办]?发)〔2024〕(6|11)号(?=\\n)",
            m -> m.group(2).equals("6") ? null : "云政发〔2024〕6号"),
        issue(
            "the number of the issue",
            "GZ107",
            Set.of(),
            "(?<=日\\s?)第(\\d+)期",
            m -> "第" + (Integer.parseInt(m.group(1)) + 1) + "期"),
        issue(
            "a document younger than the issue",
            "GZ108",
            Set.of("GZ206", "GZ230"),
            "^(\\d{4})年(\\d+)月(\\d+)日(?=\\n)",
            m ->
                m.start() < 2000
                    ? null
                    : (Integer.parseInt(m.group(1)) + 1)
                        + "年"
                        + m.group(2)
                        + "月"
                        + m.group(3)
                        + "日"),
        issue(
                "an entry of the contents dropped",
                "GZ102",
                Set.of("GZ110"),
                "^(" + HAN + "{6,}(?:护|进)条例)…+（[\\d１-９０]+）\\n",
                m -> "")
            .shownBy(m -> "^[ 　]*" + m.group(1) + "$"),
        issue(
            "a number in the English contents",
            "GZ110",
            Set.of("GZ105"),
            "(?<=\\(No\\. )\\d+(?= \\[)",
            m -> Integer.toString(Integer.parseInt(m.group()) + 30)),
        issue(
            "a page in the English contents",
            "GZ110",
            Set.of("GZ106"),
            "(?<=[a-z\\)] \\()\\d+(?=\\)\\n)",
            m -> Integer.toString(Integer.parseInt(m.group()) + 1)),
        issue(
            "a title in the contents of a law",
            "GZ111",
            Set.of(),
            "(?<=^- 第" + N1 + "章 )" + HAN + "{2}",
            m -> "另外"),
        issue(
            "the code of a number in the contents",
            "GZ105",
            Set.of("GZ110"),
            "(?<=（)(云|东|青|双)政(?=" + HAN + "{1,3}〔\\d{4}〕\\d+号）\\s*…)",
            m -> m.group(1) + "府"),
        issue(
            "two chapters swapped in the contents of a law",
            "GZ111",
            Set.of(),
            "^(- 第二章[^\\n]*\\n)(- 第三章[^\\n]*\\n)",
            m -> m.group(2) + m.group(1)));
  }
}

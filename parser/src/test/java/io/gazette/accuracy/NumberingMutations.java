package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Mutation.law;
import static io.gazette.accuracy.Pieces.ARTICLE;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.N;
import static io.gazette.accuracy.Pieces.block;
import static io.gazette.accuracy.Pieces.first;
import static io.gazette.accuracy.Pieces.part;
import static io.gazette.accuracy.Pieces.value;

import java.util.List;
import java.util.Set;

/** Faults of labels and their numbers. */
final class NumberingMutations {

  private NumberingMutations() {}

  static List<Mutation> all() {
    return List.of(
        law(
                "drop an article",
                "GZ301",
                block(ARTICLE) + "(?=" + ARTICLE + ")",
                m -> first(m) ? null : "")
            .shownBy(ARTICLE),
        law(
            "repeat an article",
            "GZ302",
            block(ARTICLE) + "(?=" + ARTICLE + ")",
            m -> m.group() + m.group()),
        law(
            "swap two articles",
            "GZ303",
            "(" + block(ARTICLE) + ")(" + block(ARTICLE) + ")(?=" + ARTICLE + ")",
            m -> part(m, ARTICLE, 1) + part(m, ARTICLE, 0)),
        law(
            "misnumber an article by ten",
            "GZ303",
            "(?<=\\n)" + ARTICLE + "(?=[\\s\\S]*?\\n\\*\\*第)",
            m ->
                first(m)
                    ? null
                    : m.group().replace(m.group(1), Numeral.print(value(m.group(1)) + 10))),
        law(
            "give an article the number of the next",
            "GZ303",
            "(?<=\\n)" + ARTICLE + "(?=[\\s\\S]*?\\n\\*\\*第)",
            m -> m.group().replace(m.group(1), Numeral.print(value(m.group(1)) + 1))),
        law(
            "give an article the number before",
            "GZ303",
            "(?<=\\n)" + ARTICLE + "(?=[\\s\\S]*?\\n\\*\\*第)",
            m ->
                value(m.group(1)) < 3
                    ? null
                    : m.group().replace(m.group(1), Numeral.print(value(m.group(1)) - 1))),
        law(
                "drop the heading of a chapter",
                "GZ304",
                "^## 第(" + N + ")章.*\\n(?=[\\s\\S]*\\n## 第)",
                m -> "")
            .shownBy("^## 第"),
        law(
            "misnumber a chapter by five",
            "GZ306",
            "^## 第(" + N + ")章(?=.*\\n[\\s\\S]*\\n## 第)",
            m -> "## 第" + Numeral.print(value(m.group(1)) + 5) + "章"),
        law(
            "give a chapter the number before",
            "GZ306",
            "^## 第(" + N + ")章(?=.*\\n[\\s\\S]*\\n## 第)",
            m ->
                value(m.group(1)) < 2 ? null : "## 第" + Numeral.print(value(m.group(1)) - 1) + "章"),
        law("drop an item", "GZ307", "^（(" + N + ")）.*\\n\\s*(?=（" + N + "）)", m -> "")
            .shownBy("^（"),
        law(
            "misnumber an item by four",
            "GZ309",
            "^（(" + N + ")）(?=.*\\n\\s*（" + N + "）)",
            m -> "（" + Numeral.print(value(m.group(1)) + 4) + "）"),
        law(
            "give an item the number before",
            "GZ309",
            "^（(" + N + ")）(?=.*\\n\\s*（" + N + "）)",
            m -> value(m.group(1)) < 2 ? null : "（" + Numeral.print(value(m.group(1)) - 1) + "）"),
        law(
            "swap the labels of two items",
            "GZ309",
            "^（(" + N + ")）(.*\\n\\s*)（(" + N + ")）(?=.*\\n\\s*（" + N + "）)",
            m -> "（" + m.group(3) + "）" + m.group(2) + "（" + m.group(1) + "）"),
        law(
            "an article label in Arabic numerals",
            "GZ313",
            "(?<=\\n)" + ARTICLE,
            m -> "**第" + value(m.group(1)) + "条**"),
        law("another character for 第", "GZ004", "(?<=\\n)\\*\\*第(?=" + N + "条\\*\\*)", m -> "**笫"),
        law(
            "repeat an item",
            "GZ308",
            "^（(" + N + ")）.*\\n\\s*(?=（" + N + "）)",
            m -> m.group() + m.group()),
        law(
            "repeat the heading of a chapter",
            "GZ305",
            "^## 第(" + N + ")章.*\\n(?=[\\s\\S]*\\n## 第)",
            m -> m.group() + "\n" + m.group()),
        law(
                "drop the heading of a section",
                "GZ304",
                "^### 第(" + N + ")节.*\\n(?=[^#]*\\n### 第)",
                m -> "")
            .shownBy("^### 第"),
        law(
            "misnumber a section by three",
            "GZ306",
            "^### 第(" + N + ")节(?=[^#]*\\n### 第)",
            m -> "### 第" + Numeral.print(value(m.group(1)) + 3) + "节"),
        issue(
            "a heading repeated",
            "GZ311",
            Set.of(),
            "^（([一二三四])）" + HAN + "{3,12}。.+[。）]\\n",
            m -> m.group() + m.group()),
        issue(
                "a heading dropped",
                "GZ310",
                Set.of("GZ400"),
                "^（([二三四])）" + HAN + "{3,12}。.+\\n+(?=（[三四五])",
                m -> "")
            .shownBy("^（"),
        issue(
            "a heading misnumbered",
            "GZ312",
            Set.of("GZ400"),
            "^([一二三四五])、(?=" + HAN + "[^令]{0,500}?\\n[二三四五六]、)",
            m -> Numeral.print(value(m.group(1)) + 7) + "、"),
        law(
            "款 for 条 in a label",
            "GZ336",
            "(?<=\\n)\\*\\*第(" + N + ")条(?=\\*\\*　)(?=[\\s\\S]*?\\n\\*\\*第)",
            m -> first(m) ? null : "**第" + m.group(1) + "款"),
        law(
            "第 lost in a label",
            "GZ336",
            "(?<=\\n)\\*\\*第(" + N + ")条(?=\\*\\*　)(?=[\\s\\S]*?\\n\\*\\*第)",
            m -> first(m) ? null : "**" + m.group(1) + "条"),
        law(
            "条 lost in a label",
            "GZ336",
            "(?<=\\n)\\*\\*第(" + N + ")条(?=\\*\\*　)(?=[\\s\\S]*?\\n\\*\\*第)",
            m -> first(m) ? null : "**第" + m.group(1)),
        law(
            "第 twice in a label",
            "GZ336",
            "(?<=\\n)\\*\\*第(" + N + ")条(?=\\*\\*　)(?=[\\s\\S]*?\\n\\*\\*第)",
            m -> first(m) ? null : "**第第" + m.group(1) + "条"),
        law(
            "十 lost in a label",
            "GZ336",
            "(?<=\\n)\\*\\*第([二三四五六七八九])十([一二三四五六七八九])条",
            m -> "**第" + m.group(1) + m.group(2) + "条"),
        law(
            "、 for the brackets of an item",
            "GZ336",
            "^（(" + N + ")）(?=.*\\n\\s*（" + N + "）)",
            m -> value(m.group(1)) < 2 ? null : m.group(1) + "、"),
        law(
            "the label of an item twice",
            "GZ330",
            "^（(" + N + ")）(?=" + HAN + ")",
            m -> m.group() + m.group()));
  }
}

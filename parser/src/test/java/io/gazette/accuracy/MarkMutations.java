package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Mutation.law;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.N;

import java.util.List;
import java.util.Set;

/** Faults of marks, brackets, spaces and characters. */
final class MarkMutations {

  private MarkMutations() {}

  static List<Mutation> all() {
    return List.of(
        law("a radical", "GZ004", "(?<=" + HAN + ")人(?=" + HAN + ")", m -> "⼈"),
        law("a control character", "GZ003", "(?<=" + HAN + ")(?=" + HAN + "{3}。)", m -> "\u0008"),
        law("a half-width comma", "GZ503", "(?<=" + HAN + ")，(?=" + HAN + ")", m -> ","),
        law("a half-width colon", "GZ503", "(?<=" + HAN + ")：(?=\\n)", m -> ":"),
        law("a half-width semicolon", "GZ503", "(?<=" + HAN + ")；", m -> ";"),
        law(
            "half-width brackets",
            "GZ505",
            "(?<=" + HAN + ")（(" + HAN + "+)）",
            m -> "(" + m.group(1) + ")"),
        law(
            "a half-width label",
            "GZ505",
            "^（(" + N + ")）(?=" + HAN + ")",
            m -> "(" + m.group(1) + ")"),
        law(
            "half a pair half-width",
            "GZ506",
            "(?<=" + HAN + ")（(" + HAN + "+)）",
            m -> "（" + m.group(1) + ")"),
        law(
            "a closing bracket dropped",
            "GZ507",
            "(?<=" + HAN + ")（(" + HAN + "+)）(?=" + HAN + ")",
            m -> "（" + m.group(1)),
        law(
            "an opening bracket dropped",
            "GZ508",
            "(?<=" + HAN + ")（(" + HAN + "+)）(?=" + HAN + ")",
            m -> m.group(1) + "）"),
        law(
            "》 dropped",
            "GZ507",
            "(?<=" + HAN + ")《(" + HAN + "+)》(?=" + HAN + ")",
            m -> "《" + m.group(1)),
        law(
            "《 dropped",
            "GZ508",
            "(?<=" + HAN + ")《(" + HAN + "+)》(?=" + HAN + ")",
            m -> m.group(1) + "》"),
        law(
            "a bracket of another shape",
            "GZ509",
            "(?<=" + HAN + ")（(" + HAN + "+)）",
            m -> "（" + m.group(1) + "》"),
        law(
            "《》 within 《》",
            "GZ510",
            "(?<=" + HAN + ")《(" + HAN + "{4,})》(?=" + HAN + ")",
            m -> "《关于修改《" + m.group(1) + "》的决定》"),
        law(
            "straight quotation marks",
            "GZ513",
            "(?<=" + HAN + ")“(" + HAN + "+)”",
            m -> "\"" + m.group(1) + "\""),
        law("a comma twice", "GZ519", "(?<=" + HAN + ")，(?=" + HAN + ")", m -> "，，"),
        law("a comma before a stop", "GZ519", "(?<=" + HAN + ")。(?=\\n)", m -> "，。"),
        law("a point for 。", "GZ504", "(?<=" + HAN + ")。(?=\\n)", m -> "."),
        law("a space in a word", "GZ518", "(?<=，" + HAN + "{4})(?=" + HAN + "{6})", m -> " "),
        law(
            "a character of the private area",
            "GZ521",
            "(?<=" + HAN + ")(?=" + HAN + "{3}。)",
            m -> "\uE5E5"),
        issue(
            "a character on both sides of a page turn",
            "GZ501",
            Set.of(),
            "("
                + HAN
                + ")(\\n+(?:\\s*— \\d+ —\\n+)?(?:\\f|云川市人民政府公报.*\\n))(\\s*)(?="
                + HAN
                + "{8})",
            m -> m.group() + m.group(1)),
        law("a star amid a sentence", "GZ551", "(?<=，" + HAN + "{4})(?=" + HAN + "{6})", m -> "*"),
        law(
            "a Cyrillic letter amid a sentence",
            "GZ551",
            "(?<=，" + HAN + "{4})(?=" + HAN + "{6})",
            m -> "д"),
        law("a small form of 、", "GZ551", "(?<=" + HAN + ")、(?=" + HAN + ")", m -> "﹑"),
        law(
            "single quotation marks for double ones",
            "GZ552",
            "(?<=" + HAN + ")“(" + HAN + "+)”",
            m -> "‘" + m.group(1) + "’"),
        law(
            "corner brackets for quotation marks",
            "GZ552",
            "(?<=" + HAN + ")“(" + HAN + "+)”",
            m -> "「" + m.group(1) + "」"),
        law("〈〉 for 《》", "GZ552", "(?<=" + HAN + ")《(" + HAN + "+)》", m -> "〈" + m.group(1) + "〉"),
        law(
            "round brackets within round brackets",
            "GZ552",
            "(?<=" + HAN + ")（(" + HAN + "+)）",
            m -> "（（" + m.group(1) + "））"));
  }
}

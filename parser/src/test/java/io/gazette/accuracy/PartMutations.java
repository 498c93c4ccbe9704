package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Pieces.HAN;
import static io.gazette.accuracy.Pieces.N;

import java.util.List;
import java.util.Set;

/** Faults of the parts around a body. */
final class PartMutations {

  private PartMutations() {}

  static List<Mutation> all() {
    return List.of(
        issue(
            "ASCII brackets in a number",
            "GZ202",
            Set.of(),
            "^(" + HAN + "+)〔(\\d{4})〕(\\d+)号(?=\\n)",
            m -> m.group(1) + "[" + m.group(2) + "]" + m.group(3) + "号"),
        issue(
            // 令〔2016〕第3号 is right: the number of an order is 第N号 (KND-06).
            "第 in a number",
            "GZ204",
            Set.of(),
            "^(" + HAN + "+(?<!令))〔(\\d{4})〕(\\d+)号(?=\\n)",
            m -> m.group(1) + "〔" + m.group(2) + "〕第" + m.group(3) + "号"),
        issue(
            "the year of a number",
            "GZ206",
            Set.of("GZ105"),
            "^(" + HAN + "+)〔(\\d{4})〕(?=\\d+号\\n)",
            m -> m.group(1) + "〔" + (Integer.parseInt(m.group(2)) - 3) + "〕"),
        issue(
            "a leading zero in a date",
            "GZ228",
            Set.of(),
            "^(\\d{4})年([1-9])月(\\d+)日(?=\\n)",
            m -> m.start() < 2000 ? null : m.group(1) + "年0" + m.group(2) + "月" + m.group(3) + "日"),
        issue(
            "the code of another office",
            "GZ207",
            Set.of("GZ105", "GZ109"),
            "^(" + HAN + ")政发(?=〔\\d{4}〕\\d+号\\n)",
            m -> m.group(1) + "政办发"),
        issue(
                "the commencement that an order states",
                "GZ235",
                Set.of("GZ230"),
                "(?<=现予公布，自)(\\d{4})(?=年\\d+月\\d+日起施行)",
                m -> Integer.toString(Integer.parseInt(m.group()) + 1))
            .shownBy("^[ 　]*(\\*\\*)?第" + N + "条.{0,4}本[^\\n]{1,3}自\\d"),
        issue(
            "the name that a notice issues",
            "GZ220",
            Set.of(),
            "(?<=现将《)" + HAN + "{2}(?=[^》]+》印发)",
            m -> "另外"),
        issue(
            "a signature",
            "GZ227",
            Set.of(),
            "^(\\s*)云川市人民政府(办公室)?(?=\\n+\\s*\\d{4}年\\d+月\\d+日\\n)",
            m -> m.group(1) + "云川市交通运输局"),
        issue(
            "no colon behind the addressees",
            "GZ219",
            Set.of(),
            "(?<=^各区、县.{5,30})：(?=\\n)",
            m -> ""),
        issue(
            "printed before it was signed",
            "GZ230",
            Set.of(),
            "\\d{4}(?=年\\d+月\\d+日印发)",
            m -> Integer.toString(Integer.parseInt(m.group()) - 1)),
        issue(
            "a year of two digits in a number",
            "GZ203",
            Set.of("GZ105", "GZ109", "GZ110"),
            "^(" + HAN + "+)〔20(\\d\\d)〕(?=\\d+号\\n)",
            m -> m.group(1) + "〔" + m.group(2) + "〕"),
        issue(
            "no 号 in a number",
            "GZ205",
            Set.of(),
            "(?<=（" + HAN + "{2,5}〔\\d{4}〕\\d{1,3})号(?=）[精文的])",
            m -> ""),
        issue(
            "no 。 behind the list of copies",
            "GZ232",
            Set.of(),
            "(?<=^抄送.{4,60})。(?=\\n)",
            m -> ""),
        issue("a note in 【】", "GZ231", Set.of(), "^（(此件[^）]+)）", m -> "【" + m.group(1) + "】"),
        issue(
            "a 。 behind a title",
            "GZ216",
            Set.of("GZ104", "GZ220"),
            // In a table of contents a title stands above the number of the next entry.
            "(?<=" + HAN + "的通知)(?=\\n+云政[办]?发〔\\d+〕\\d+号\\n)",
            m -> "。"),
        issue(
                "an order without number",
                "GZ212",
                Set.of("GZ101", "GZ102", "GZ105"),
                "(?<=人民政府令\\n{1,3})\\s*第[\\d０-９]+号\\n",
                m -> "")
            .shownAbove("人民政府令$"),
        issue(
                "no date",
                "GZ234",
                Set.of("GZ206"),
                "(?<=^云川市人民政府(办公室)?\\n{1,3})\\d{4}年\\d+月\\d+日\\n",
                m -> "")
            .shownAbove("(?<=号\\n\\n)云川市人民政府(办公室)?关于"),
        issue(
            "a blank in a number",
            "GZ242",
            Set.of(),
            "^(" + HAN + "+〔\\d{4}〕)(\\d+号)(?=\\n)",
            m -> m.group(1) + " " + m.group(2)),
        issue(
            "{} for the brackets of a number",
            "GZ241",
            Set.of(),
            "^(" + HAN + "+)〔(\\d{4})〕(\\d+号)(?=\\n)",
            m -> m.group(1) + "{" + m.group(2) + "}" + m.group(3)),
        issue(
            "号 twice in a number",
            "GZ241",
            Set.of(),
            "^(" + HAN + "+〔\\d{4}〕\\d+)号(?=\\n)",
            m -> m.group() + "号"),
        issue(
            "a number cited of a later year",
            "GZ239",
            Set.of("GZ445"),
            "(?<=《[^》]{4,40}》（" + HAN + "{2,5}〔)(\\d{4})(?=〕\\d+号）精神)",
            m -> Integer.toString(Integer.parseInt(m.group()) + 15)),
        issue(
            "the name of another kind of place",
            "GZ245",
            Set.of(),
            "(?<=\\n　{0,2})你([市县])(?=《)",
            m -> m.group(1).equals("市") ? "你县" : "你市"));
  }
}

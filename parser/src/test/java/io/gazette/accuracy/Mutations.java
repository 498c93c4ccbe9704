package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Mutation.law;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The kinds of fault that {@code scripts/accuracy --mutations} plants. */
final class Mutations {

  private static final String N = "[一二三四五六七八九十百零]+";
  private static final String ARTICLE = "\\*\\*第(" + N + ")条\\*\\*";
  private static final String N1 = "[一二三四五六七八九十百零]{1,4}";
  private static final String HAN4 = "[\\u4e00-\\u9fa5，、]{16,60}";
  private static final String HAN = "[\\u4e00-\\u9fa5]";

  private Mutations() {}

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
        law("应当 twice", "GZ520", "(?<=" + HAN + ")应当(?=" + HAN + ")", m -> "应当应当"),
        law("a point for 。", "GZ504", "(?<=" + HAN + ")。(?=\\n)", m -> "."),
        law(
            "the last 。 dropped",
            "GZ322",
            "(?<=，)(" + HAN + "{16,})。(?=\\n\\s*\\*\\*第)",
            m -> m.group(1)),
        law("a space in a word", "GZ518", "(?<=，" + HAN + "{4})(?=" + HAN + "{6})", m -> " "),
        law("and for 和", "GZ502", "(?<=" + HAN + ")和(?=" + HAN + ")", m -> " and "),
        law(
            "a character of the private area",
            "GZ521",
            "(?<=" + HAN + ")(?=" + HAN + "{3}。)",
            m -> "\uE5E5"),
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
        law(
                "the 。 of the last item dropped",
                "GZ322",
                "(?<=；\\n\\n（" + N1 + "）" + HAN4 + ")。(?=\\n+(\\*\\*第|#))",
                m -> "")
            .followedBy("GZ315"),
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
        law("a word of choice", "GZ541", "作出(?=决定|处理|规定)", m -> "做出"),
        law(
                "no date of commencement",
                "GZ317",
                "^\\*\\*第" + N + "条\\*\\*　本法自\\d{4}年\\d+月\\d+日起施行。.*\\n?\\s*\\Z",
                m -> "")
            .shownAbove("^\\*\\*第" + N + "条")
            .in(text -> !text.contains("修正") && !text.contains("修订"))
            .inWhole(),
        law("no purpose", "GZ318", "(?<=\\*\\*第一条\\*\\*　)[^\\n]*为了?[^\\n]*，", m -> "").inWhole(),
        law("末 for 未", "GZ527", "(?<=" + HAN + ")未经(?=" + HAN + ")", m -> "末经"),
        law(
            "a last item that ends in ；",
            "GZ315",
            "^（" + N1 + "）.*；\\n+（" + N1 + "）.*；\\n+（" + N1 + "）" + HAN + "+。(?=\\n+(\\*\\*第|#))",
            m -> m.group().substring(0, m.group().length() - 1) + "；"),
        law("应该 for 应当", "GZ540", "(?<=" + HAN + ")应当(?=" + HAN + ")", m -> "应该"),
        law(
            "a day that does not exist",
            "GZ525",
            "(?<=自)(\\d{4})年\\d+月\\d+日(?=起)",
            m -> m.group(1) + "年2月30日"),
        law(
            "a date in two systems",
            "GZ524",
            "(?<=自)(\\d{4})年\\d+月(?=\\d+日起)",
            m -> m.group(1) + "年五月"),
        law(
            "a letter in a year",
            "GZ522",
            "(?<=自)(\\d)0(\\d\\d)年(?=\\d+月)",
            m -> m.group(1) + "O" + m.group(2) + "年"),
        law(
            "a year cut short",
            "GZ526",
            "(?<=自)\\d\\d(\\d\\d)年(?=\\d+月\\d+日起)",
            m -> m.group(1) + "年"),
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
            "another kind in the own name",
            "GZ426",
            Set.of(),
            "(?<=\\n第" + N1 + "条[^\\n]{0,40})本办法(?=规定|所称|自)",
            m -> "本条例"),
        issue(
            "the name that a notice issues",
            "GZ220",
            Set.of(),
            "(?<=现将《)" + HAN + "{2}(?=[^》]+》印发)",
            m -> "另外"),
        issue(
                "an entry of the contents dropped",
                "GZ102",
                Set.of("GZ110"),
                "^(" + HAN + "{6,}(?:护|进)条例)…+（[\\d１-９０]+）\\n",
                m -> "")
            .shownBy(m -> "^[ 　]*" + m.group(1) + "$"),
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
            "a hyphen in a range of years",
            "GZ516",
            Set.of("GZ104", "GZ220", "GZ110"),
            "(?<=\\d{4})—(?=\\d{4}年)",
            m -> "-"),
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
        issue(
            "a heading misnumbered",
            "GZ312",
            Set.of("GZ400"),
            "^([一二三四五])、(?=" + HAN + "[^令]{0,500}?\\n[二三四五六]、)",
            m -> Numeral.print(value(m.group(1)) + 7) + "、"));
  }

  /** From a label up to the next article or heading. */
  private static String block(String label) {
    return "(?<=\\n)" + label + "(?:(?!\\n\\*\\*第|\\n第|\\n#)[\\s\\S])*\\n";
  }

  private static boolean first(MatchResult m) {
    return value(m.group(1)) < 2;
  }

  /** The {@code index}th of the two blocks that {@code m} holds. */
  private static String part(MatchResult m, String label, int index) {
    var second = Pattern.compile("(?<=\\n)" + label).matcher(m.group());
    int at = second.find() ? second.start() : -1;
    while (at == 0 && second.find()) {
      at = second.start();
    }
    return at <= 0 ? m.group() : index == 0 ? m.group().substring(0, at) : m.group().substring(at);
  }

  private static int value(String numeral) {
    return Numeral.value(numeral);
  }
}

package io.gazette.cli.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Which issues are there: of each gazette a row a year, with a square for each number from the
 * first to the last, the missing ones empty; and by months where issues are dated.
 */
final class Coverage {

  private static final int MONTHS = 12;

  /** Numbers beyond this are misread. */
  private static final int MOST_IN_A_YEAR = 400;

  private final Words words;
  private final Html html;
  private final TreeMap<String, TreeMap<Integer, List<SurveyedFile>>> gazettes = new TreeMap<>();

  Coverage(List<SurveyedFile> files, Words words, Html html) {
    this.words = words;
    this.html = html;
    for (SurveyedFile file : files) {
      if (!file.gazette().isEmpty() && file.year().isPresent()) {
        gazettes
            .computeIfAbsent(file.gazette(), g -> new TreeMap<>())
            .computeIfAbsent(file.year().getAsInt(), y -> new ArrayList<>())
            .add(file);
      }
    }
  }

  void write() {
    if (gazettes.isEmpty()) {
      return;
    }
    html.raw("<section>\n<h2>").text(words.say("Coverage", "收录情况")).raw("</h2>\n");
    gazettes.forEach(this::gazette);
    html.raw("</section>\n");
  }

  private void gazette(String name, TreeMap<Integer, List<SurveyedFile>> years) {
    html.element("h3", name).raw("\n<div class=\"wide\"><table class=\"coverage\">\n<thead><tr>");
    html.raw("<th scope=\"col\">").text(words.say("Year", "年")).raw("</th><th scope=\"col\">");
    html.text(words.say("Issues", "期")).raw("</th>");
    for (int month = 1; month <= MONTHS; month++) {
      html.raw("<th scope=\"col\" class=\"month\">").text(Integer.toString(month)).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    int expected = years.firstKey();
    for (int year : years.keySet()) {
      gap(expected, year - 1);
      year(year, years.get(year));
      expected = year + 1;
    }
    html.raw("</tbody>\n</table></div>\n");
  }

  /** Years without an issue, in one row. */
  private void gap(int from, int to) {
    if (from <= to) {
      String years = from == to ? Integer.toString(from) : from + "–" + to;
      html.raw("<tr class=\"gap\"><th scope=\"row\">").text(years);
      html.raw("</th><td colspan=\"").raw(Integer.toString(MONTHS + 1)).raw("\">");
      html.text(words.say("no issue", "缺")).raw("</td></tr>\n");
    }
  }

  private void year(int year, List<SurveyedFile> files) {
    html.raw("<tr><th scope=\"row\">")
        .text(Integer.toString(year))
        .raw("</th><td class=\"numbers\">");
    TreeMap<Integer, SurveyedFile> numbers = new TreeMap<>();
    files.forEach(file -> file.number().ifPresent(number -> numbers.put(number, file)));
    if (!numbers.isEmpty()) {
      numbers(numbers);
    }
    html.raw("</td>");
    int[] months = new int[MONTHS];
    files.forEach(file -> file.date().ifPresent(date -> months[date.getMonthValue() - 1]++));
    for (int count : months) {
      html.raw(count == 0 ? "<td class=\"month\">" : "<td class=\"month there\">");
      html.text(count == 0 ? "" : Integer.toString(count)).raw("</td>");
    }
    html.raw("</tr>\n");
  }

  private void numbers(TreeMap<Integer, SurveyedFile> numbers) {
    int last = Math.min(numbers.lastKey(), MOST_IN_A_YEAR);
    for (int number = 1; number <= last; number++) {
      SurveyedFile file = numbers.get(number);
      String text = Integer.toString(number);
      if (file == null) {
        html.raw("<span class=\"missing\" title=\"").text(words.say("missing", "缺")).raw("\">");
        html.text(text).raw("</span>");
      } else if (file.outputs().isEmpty()) {
        html.raw("<span class=\"there\">").text(text).raw("</span>");
      } else {
        html.link(file.outputs().get(0), text);
      }
    }
  }
}

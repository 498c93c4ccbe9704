package io.gazette.accuracy;

import io.gazette.text.ChineseDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of www.gov.cn holds, cut out of its source: the element that the site itself marks as
 * the text, and the 成文日期 of its table.
 *
 * @param text without white space
 * @param date {@code 2019-01-05}; {@code ""} where the table has none
 */
record PageTruth(String text, String date) {

  private static final Pattern CONTENT =
      Pattern.compile(
          "<td class=\"b12c\" id=\"UCAP-CONTENT\">(.*?)<div id=\"pageBreak\">", Pattern.DOTALL);
  private static final Pattern DATE = Pattern.compile("成文日期：</b></td>\\s*<td[^>]*>([^<]*)</td>");

  static PageTruth of(String html) {
    Matcher content = CONTENT.matcher(html);
    Matcher date = DATE.matcher(html);
    String day = date.find() ? date.group(1) : "";
    return new PageTruth(
        content.find() ? plain(content.group(1)) : "",
        ChineseDate.first(day).map(Object::toString).orElse(""));
  }

  /** Tags and white space taken out, the few entities such pages use put in. */
  private static String plain(String html) {
    return html.replaceAll("<!--.*?-->", "")
        .replaceAll("(?s)<style.*?</style>|<script.*?</script>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&nbsp;", " ")
        .replace("&ldquo;", "“")
        .replace("&rdquo;", "”")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&middot;", "·")
        .replace("&mdash;", "—")
        .replace("&hellip;", "…")
        .replace("&times;", "×")
        .replace("&amp;", "&")
        .replaceAll("[\\s\\u00A0\\u3000\\u200B\\uFEFF]", "");
  }

  /** The rows of {@code pages.tsv}: a file under gov-docs-html, and what it holds. */
  static List<String> kinds() {
    try (InputStream in = PageTruth.class.getResourceAsStream("pages.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

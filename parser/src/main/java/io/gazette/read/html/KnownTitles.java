package io.gazette.read.html;

import io.gazette.text.Chars;
import io.gazette.text.Property;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The titles a page gives its document beside the text: in the information table, in {@code <meta
 * name="ArticleTitle">} (政府网站网页 META 设置规范), in {@code <title>}.
 */
final class KnownTitles {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;

  /** Title, rubric, section, site. */
  private static final int MOST_PARTS = 6;

  /** Behind the name of its site a title is long; a rubric, 通知公告, is short. */
  private static final int SHORTEST_LAST = 8;

  /** What the name of a site or of its owner ends in; a title of a document never does. */
  private static final String[] SITES = {"政府", "委员会", "局", "厅", "网", "网站", "门户", "频道", "人大"};

  private KnownTitles() {}

  /** Their keys, the surest first. */
  static List<String> of(Document page, InformationTable table) {
    List<String> keys = new ArrayList<>();
    add(table.title().map(Property::value).orElse(""), keys);
    for (Element meta : page.head().children()) {
      if (meta.normalName().equals("meta") && meta.attr("name").equalsIgnoreCase("ArticleTitle")) {
        add(meta.attr("content"), keys);
      }
    }
    String whole = page.title();
    String title = whole.substring(0, Math.min(LONGEST, whole.length()));
    int end = title.length();
    for (int part = 0; part < MOST_PARTS && end > 0; part++) {
      add(title.substring(0, end), keys);
      end = separator(title, end - 1);
    }
    String last = title.substring(separator(title, title.length()) + 1).strip();
    add(last.length() >= SHORTEST_LAST && PageView.endsInKind(last) ? last : "", keys);
    return keys;
  }

  /** The last of the marks between title, rubric and site before {@code end}; -1 where none is. */
  private static int separator(String title, int end) {
    int at = end - 1;
    while (at >= 0 && "-_|—–".indexOf(title.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static void add(String title, List<String> keys) {
    String key = key(title);
    if (key.length() >= SHORTEST && !keys.contains(key) && !isNoTitle(title.strip())) {
      keys.add(key);
    }
  }

  private static boolean isNoTitle(String title) {
    for (String site : SITES) {
      if (title.endsWith(site)) {
        return true;
      }
    }
    return PageView.isNumber(title);
  }

  /** {@code title} as it is compared: letters and digits alone. */
  static String key(CharSequence title) {
    StringBuilder key = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = Chars.fold(title.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}

package io.gazette.read.html;

import io.gazette.text.Chars;
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

  private KnownTitles() {}

  /** Their keys, the surest first. */
  static List<String> of(Document page, InformationTable table) {
    List<String> keys = new ArrayList<>();
    add(table.value("标题", "名称", "文件名称", "信息名称"), keys);
    for (Element meta : page.head().children()) {
      if (meta.normalName().equals("meta") && meta.attr("name").equalsIgnoreCase("ArticleTitle")) {
        add(meta.attr("content"), keys);
      }
    }
    String title = page.title();
    add(title, keys);
    int cut =
        Math.max(title.lastIndexOf('-'), Math.max(title.lastIndexOf('_'), title.lastIndexOf('|')));
    add(cut > 0 ? title.substring(0, cut) : "", keys);
    return keys;
  }

  private static void add(String title, List<String> keys) {
    String key = key(title);
    if (key.length() >= SHORTEST && !keys.contains(key)) {
      keys.add(key);
    }
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

package io.gazette.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes all mark-up out of a Markdown page; the lines keep their numbers. */
final class Flatten {

  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s*");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{0,200})\\]\\([^)(]{0,400}\\)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");

  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[a-z.#][^{}]{0,60}\\}$");

  private Flatten() {}

  /** The lines of {@code markdown} as plain text. */
  static List<String> lines(String markdown) {
    List<String> out = new ArrayList<>();
    boolean matter = markdown.startsWith("---");
    boolean comment = false;
    int number = 0;
    for (String line : markdown.split("\r?\n", -1)) {
      number++;
      if (matter) {
        matter = number == 1 || !line.startsWith("---");
        out.add("");
        continue;
      }
      comment |= line.startsWith("<!--");
      out.add(comment || line.startsWith(":::") ? "" : plain(line));
      comment &= !line.contains("-->");
    }
    return out;
  }

  /** {@link #lines} as one text. */
  static String text(String markdown) {
    return String.join("\n", lines(markdown));
  }

  private static String plain(String line) {
    String s = HEADING.matcher(line).replaceFirst("");
    s = s.replace("**", "").replace("&emsp;", "　").replace("&nbsp;", " ");
    s = LINK.matcher(s).replaceAll("$1");
    s = ATTRIBUTES.matcher(s).replaceFirst("");
    return TAG.matcher(s).replaceAll("");
  }
}

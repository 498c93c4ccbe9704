package io.gazette.validate;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Rule;
import java.util.List;
import java.util.Set;

/** The rules, told to people: what, why, clause, what to do, a bad and a good example. */
public final class Catalogue {

  private Catalogue() {}

  /**
   * {@return one line a rule: id, level, name, what is wrong; {@code *} marks one that is off by
   * default}
   *
   * @param language that it is told in
   */
  public static String list(Language language) {
    StringBuilder list = new StringBuilder();
    Set<String> off = Validator.onRequest();
    for (Rule rule : Validator.rules()) {
      String mark = off.contains(rule.id()) ? "* " : "  ";
      list.append(rule.id()).append(mark).append(padded(rule.severity().word(), 9));
      list.append(padded(rule.name(), 42)).append(rule.what().in(language)).append('\n');
    }
    list.append('\n')
        .append(say(language, "* 默认关闭，用 --enable 打开", "* off unless --enable names it"));
    return list.append('\n').toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /**
   * {@return all of one rule}
   *
   * @param rule any rule
   * @param language that it is told in
   */
  public static String entry(Rule rule, Language language) {
    StringBuilder entry = new StringBuilder(heading(rule)).append("\n\n");
    entry.append(say(language, "问题", "What")).append(": ").append(rule.what().in(language));
    entry.append('\n').append(say(language, "原因", "Why")).append(": ");
    entry.append(rule.why().in(language)).append('\n');
    entry.append(say(language, "处理", "What to do")).append(": ").append(rule.cure().in(language));
    if (!rule.source().isEmpty()) {
      entry.append('\n').append(say(language, "依据", "Source")).append(": ").append(rule.source());
    }
    entry.append('\n');
    if (rule.example().isPresent()) {
      example(entry, say(language, "错误的例子", "A bad example"), rule.example().get().bad());
      example(entry, say(language, "正确的例子", "A good example"), rule.example().get().good());
    }
    return entry.toString();
  }

  private static void example(StringBuilder entry, String heading, String text) {
    entry.append('\n').append(heading).append(":\n\n");
    text.lines().forEach(line -> entry.append(line.isEmpty() ? "" : "    " + line).append('\n'));
  }

  private static String heading(Rule rule) {
    String off = Validator.onRequest().contains(rule.id()) ? ", off by default" : "";
    return rule.id() + " " + rule.name() + " (" + rule.severity().word() + off + ")";
  }

  private static String say(Language language, String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  /** {@return the whole as a page of Markdown, in both languages} */
  public static String markdown() {
    StringBuilder page = new StringBuilder("# 规则 Rules\n\n");
    page.append("由规则本身生成，例子都作为测试运行。Generated from the rules; the examples run as tests.\n");
    page.append("`gazette rules GZ301` 显示一条。`gazette rules GZ301` prints one.\n");
    List<Rule> rules = Validator.rules();
    for (Rule rule : rules) {
      page.append("\n## ").append(heading(rule)).append("\n\n");
      page.append(paragraph(rule, Language.ZH)).append("\n\n");
      page.append(paragraph(rule, Language.EN)).append('\n');
      if (!rule.source().isEmpty()) {
        page.append("\n依据 Source: ").append(rule.source()).append('\n');
      }
      if (rule.example().isPresent()) {
        page.append("\n错 Bad:\n").append(fenced(rule.example().get().bad()));
        page.append("\n对 Good:\n").append(fenced(rule.example().get().good()));
      }
    }
    return page.toString();
  }

  private static String paragraph(Rule rule, Language language) {
    String space = language == Language.EN ? " " : "";
    String stop = language == Language.EN ? "." : "。";
    String what = rule.what().in(language);
    String first = what.substring(0, 1);
    boolean letter = first.charAt(0) >= 'a' && first.charAt(0) <= 'z';
    String start = letter ? (char) (first.charAt(0) - 32) + what.substring(1) : what;
    return start + stop + space + rule.why().in(language) + space + rule.cure().in(language);
  }

  private static String fenced(String text) {
    String fence = "```";
    return "\n" + fence + "text\n" + text.stripTrailing() + "\n" + fence + "\n";
  }
}

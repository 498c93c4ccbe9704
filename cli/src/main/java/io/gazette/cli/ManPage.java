package io.gazette.cli;

import io.gazette.diagnostic.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page of the manual, in one language, in the macros of man(7). They are few, and so written
 * here: picocli's own pages want asciidoctor, which few machines have.
 */
final class ManPage {

  /** Exit codes and what they mean, one after the other. */
  private static final List<String> EXIT_STATUS =
      List.of(
          "0",
          "done",
          "1",
          "findings, or --strict failed, or what diff compared differs",
          "2",
          "wrong usage, or an input that cannot be read",
          "70",
          "a fault of the tool",
          "74",
          "the output cannot be written; nothing half-written stays",
          "141",
          "the reader of the output went away");

  /** Variables and what they do, one after the other. */
  private static final List<String> ENVIRONMENT =
      List.of(
          "LC_ALL, LC_MESSAGES, LANG",
          "the language people are told in",
          "NO_COLOR",
          "no colour, whatever its value",
          "COLUMNS",
          "how wide lines may be",
          "JAVA_HOME",
          "the JDK, 17 or newer, that runs the tool; else the java of PATH",
          "SOURCE_DATE_EPOCH",
          "seconds since 1970: the date of conversion, for formats that have one");

  private final HelpWords words;
  private final boolean chinese;
  private final StringBuilder page = new StringBuilder();

  private ManPage(Language language) {
    words = HelpWords.in(language);
    chinese = language == Language.ZH;
  }

  /** gazette(1): what it does, and its commands. */
  static String ofTool(String version, Language language) {
    ManPage page = new ManPage(language);
    page.title("gazette", version, page.words.of("gazette", Grammar.DESCRIPTION));
    page.section("SYNOPSIS");
    page.line(".B gazette\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIINPUT\\fR]...");
    page.section("COMMANDS");
    for (Command command : Command.values()) {
      page.line(".TP\n.BR gazette\\-" + command.word() + " (1)");
      page.text(page.words.of(command));
    }
    page.section("OPTIONS");
    page.item(names("-h", "--help"), page.words.of("help", Grammar.HELP));
    page.item(names("-V", "--version"), page.words.of("version", Grammar.VERSION));
    page.item(
        names("--lang") + " \\fI" + Option.LANG.label() + "\\fR",
        page.words.of("lang", Grammar.LANG));
    page.item("\\fB@\\fR\\fIFILE\\fR", page.words.of("file", Grammar.FILE));
    page.common();
    page.seeAlso(List.of(Command.values()));
    return page.page.toString();
  }

  /** gazette-convert(1) and the like. */
  static String of(Command command, String version, Language language) {
    ManPage page = new ManPage(language);
    page.title("gazette-" + command.word(), version, page.words.of(command));
    page.synopsis(command);
    page.section("DESCRIPTION");
    page.text(page.words.of(command));
    page.options(command);
    page.remarks(command);
    page.common();
    page.seeAlso(List.of());
    return page.page.toString();
  }

  /** What ends every page: exit codes and the environment. */
  private void common() {
    table("EXIT STATUS", "exit ", EXIT_STATUS);
    table("ENVIRONMENT", "env ", ENVIRONMENT);
  }

  private void table(String section, String key, List<String> items) {
    section(section);
    for (int i = 0; i < items.size(); i += 2) {
      item(items.get(i), words.of(key + items.get(i), items.get(i + 1)));
    }
  }

  private void section(String name) {
    line(".SH " + words.of(name, name));
  }

  private void title(String name, String version, String description) {
    line(".TH " + escaped(name).toUpperCase(Locale.ROOT) + " 1 \"\" \"" + version + "\"");
    line(chinese ? ".ad l" : "");
    section("NAME");
    line(escaped(name) + " \\- " + escaped(firstSentence(description)));
  }

  /** As whatis(1) wants it: short and without a full stop. */
  private static String firstSentence(String text) {
    for (String stop : List.of("。", ". ")) {
      int end = text.indexOf(stop);
      if (end >= 0) {
        return text.substring(0, end);
      }
    }
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private void synopsis(Command command) {
    section("SYNOPSIS");
    line(".B gazette " + command.word());
    String options = command.options().isEmpty() ? "" : "[\\fIOPTION\\fR]... ";
    line(options + operand(command));
  }

  private static String operand(Command command) {
    String name = command.operand();
    if (name.isEmpty()) {
      return "";
    }
    String word = "\\fI" + name.replace("...", "") + "\\fR";
    return command.needsOperand()
        ? word + (command.takesMany() ? "..." : "")
        : "[" + word + "]" + (command.takesMany() ? "..." : "");
  }

  private void options(Command command) {
    section("OPTIONS");
    if (!command.operand().isEmpty()) {
      item("\\fI" + command.operand().replace("...", "") + "\\fR", words.operand(command));
    }
    for (Option option : command.options()) {
      String value = option.takesValue() ? " \\fI" + escaped(option.label()) + "\\fR" : "";
      item(names(option.names()) + value, words.of(option));
      List<String> choices = command.words(option);
      if (!choices.isEmpty()) {
        line(".br");
        text(words.of("one of", "One of ") + String.join(", ", choices));
      }
    }
    item(names("-h", "--help"), words.of("help", Grammar.HELP));
  }

  private static String names(String... names) {
    List<String> bold = new ArrayList<>();
    for (String name : names) {
      bold.add("\\fB" + escaped(name) + "\\fR");
    }
    return String.join(", ", bold);
  }

  /** The end of the help: a remark, and after a line that says so, examples as they stand. */
  private void remarks(Command command) {
    boolean examples = false;
    for (String line : words.footer(command)) {
      if (words.isExample(line) && !line.isEmpty()) {
        section("EXAMPLES");
        line(".nf");
        examples = true;
      } else if (examples) {
        text(line.strip());
      } else if (!line.isEmpty()) {
        section("NOTES");
        text(line);
      }
    }
    line(examples ? ".fi" : "");
  }

  private void seeAlso(List<Command> commands) {
    section("SEE ALSO");
    if (commands.isEmpty()) {
      line(".BR gazette (1)");
    }
    for (Command command : commands) {
      line(".BR gazette\\-" + command.word() + " (1)");
    }
  }

  private void item(String head, String text) {
    line(".TP\n" + head);
    text(text);
  }

  /** A text that means itself: no macro, no escape. */
  private void text(String text) {
    boolean macro = text.startsWith(".") || text.startsWith("'");
    line((macro ? "\\&" : "") + escaped(text));
  }

  private void line(String line) {
    if (!line.isEmpty()) {
      page.append(line).append('\n');
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}

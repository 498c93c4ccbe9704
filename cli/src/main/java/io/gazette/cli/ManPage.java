package io.gazette.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page of the manual in the macros of man(7). They are few, and so written here: picocli's own
 * pages want asciidoctor, which few machines have.
 */
final class ManPage {

  private static final String EXIT_STATUS =
      """
      .SH EXIT STATUS
      .TP
      0
      done
      .TP
      1
      findings, or \\-\\-strict failed
      .TP
      2
      wrong usage, or an input that cannot be read
      .TP
      70
      a fault of the tool
      .TP
      74
      the output cannot be written; nothing half\\-written stays
      .TP
      141
      the reader of the output went away
      """;

  private static final String ENVIRONMENT =
      """
      .SH ENVIRONMENT
      .TP
      LC_ALL, LC_MESSAGES, LANG
      the language findings are told in
      .TP
      NO_COLOR
      no colour, whatever its value
      .TP
      COLUMNS
      how wide lines may be
      .TP
      JAVA_HOME
      the JDK, 17 or newer, that runs the tool; else the java of PATH
      .TP
      SOURCE_DATE_EPOCH
      seconds since 1970: the date of conversion, for formats that have one
      """;

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** gazette(1): what it does, and its commands. */
  static String ofTool(String version) {
    ManPage page = new ManPage();
    page.title("gazette", version, Grammar.DESCRIPTION);
    page.line(".SH SYNOPSIS\n.B gazette\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIINPUT\\fR]...");
    page.line(".SH COMMANDS");
    for (Command command : Command.values()) {
      page.line(".TP\n.BR gazette\\-" + command.word() + " (1)");
      page.text(command.description());
    }
    page.line(".SH OPTIONS");
    page.item("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "show this help, or that of a command");
    page.item("\\fB\\-V\\fR, \\fB\\-\\-version\\fR", "show the version");
    page.item("\\fB@\\fR\\fIFILE\\fR", "stands for the arguments that FILE holds");
    page.page.append(EXIT_STATUS).append(ENVIRONMENT);
    page.seeAlso(List.of(Command.values()));
    return page.page.toString();
  }

  /** gazette-convert(1) and the like. */
  static String of(Command command, String version) {
    ManPage page = new ManPage();
    page.title("gazette-" + command.word(), version, command.description());
    page.synopsis(command);
    page.line(".SH DESCRIPTION");
    page.text(command.description());
    page.options(command);
    page.remarks(List.of(command.footer()));
    page.page.append(EXIT_STATUS).append(ENVIRONMENT);
    page.seeAlso(List.of());
    return page.page.toString();
  }

  private void title(String name, String version, String description) {
    line(".TH " + escaped(name).toUpperCase(Locale.ROOT) + " 1 \"\" \"" + version + "\"");
    line(".SH NAME\n" + escaped(name) + " \\- " + escaped(firstSentence(description)));
  }

  /** As whatis(1) wants it: short and without a full stop. */
  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private void synopsis(Command command) {
    line(".SH SYNOPSIS\n.B gazette " + command.word());
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
    line(".SH OPTIONS");
    if (!command.operand().isEmpty()) {
      item("\\fI" + command.operand().replace("...", "") + "\\fR", command.operandDescription());
    }
    for (Option option : command.options()) {
      String value = option.takesValue() ? " \\fI" + escaped(option.label()) + "\\fR" : "";
      item(names(option.names()) + value, option.description());
      List<String> words = command.words(option);
      if (!words.isEmpty()) {
        line(".br");
        text("One of " + String.join(", ", words) + ".");
      }
    }
    item(names("-h", "--help"), "show this help");
  }

  private static String names(String... names) {
    List<String> bold = new ArrayList<>();
    for (String name : names) {
      bold.add("\\fB" + escaped(name) + "\\fR");
    }
    return String.join(", ", bold);
  }

  /** The end of the help: remarks, and after a line that says so, examples as they stand. */
  private void remarks(List<String> footer) {
    boolean examples = false;
    String heading = ".SH NOTES";
    for (String line : footer) {
      if (line.startsWith("Example")) {
        line((examples ? "" : ".SH EXAMPLES\n") + ".nf");
        examples = true;
      } else if (!line.isEmpty()) {
        line(heading);
        heading = examples ? "" : ".PP";
        text(examples ? line.strip() : line);
      }
      heading = examples ? "" : heading;
    }
    line(examples ? ".fi" : "");
  }

  private void seeAlso(List<Command> commands) {
    line(".SH SEE ALSO");
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

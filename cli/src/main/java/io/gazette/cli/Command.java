package io.gazette.cli;

import java.util.List;
import java.util.stream.Stream;

/** The commands, as help and completion show them. */
enum Command {
  CONVERT(
      "convert",
      "INPUT",
      "a gazette, or what convert made of one; none, or -, is standard input",
      List.of(
          Option.FROM,
          Option.TO,
          Option.OUTPUT,
          Option.ENCODING,
          Option.PASSWORD,
          Option.OCR,
          Option.PLACE,
          Option.REGISTRY,
          Option.AKN_FORM,
          Option.AKN_PROFILE,
          Option.AKN_POSITIONS,
          Option.FINDINGS,
          Option.REPAIR,
          Option.STRICT,
          Option.MAX_TIME,
          Option.MAX_MEMORY,
          Option.QUIET,
          Option.VERBOSE,
          Option.COLOR,
          Option.LANG),
      "Converts one gazette issue, or one loose document, into one output format. Its own JSON, YAML"
          + " and Akoma Ntoso are input too, a package as its folder or ZIP file.",
      "SOURCE_DATE_EPOCH (seconds since 1970) gives the date of conversion; without it none is"
          + " written.",
      "",
      "Examples:",
      "  gazette convert issue.txt --to akn -o issue.xml",
      "  gazette convert issue.txt --to akn -o issue.akn",
      "  gazette convert issue.txt --to html --findings -o issue.html",
      "  gazette convert issue.akn | jq 'del(.documents[1:])' | gazette convert --to yaml",
      "  gazette convert --encoding GB18030 <issue.txt | jq '.documents[].title'"),
  INSPECT(
      "inspect",
      "INPUT",
      "the text of a gazette; none, or -, is standard input",
      List.of(
          Option.FROM,
          Option.OUTPUT,
          Option.ENCODING,
          Option.PASSWORD,
          Option.OCR,
          Option.PLACE,
          Option.REGISTRY,
          Option.REPAIR,
          Option.STRICT,
          Option.MAX_TIME,
          Option.MAX_MEMORY,
          Option.QUIET,
          Option.VERBOSE,
          Option.COLOR,
          Option.LANG),
      "Shows what an issue holds: outline, counts, what was recognised where, what was joined, what"
          + " was discarded and why, and the findings.",
      "Runs of articles and long lists are condensed; -v shows all. Lines are cut to COLUMNS.",
      "",
      "Example:",
      "  gazette inspect --color always issue.txt | less -R"),
  VALIDATE(
      "validate",
      "INPUT...",
      "texts of gazettes; none, or -, is standard input",
      List.of(
          Option.FROM,
          Option.OUTPUT,
          Option.ENCODING,
          Option.PLACE,
          Option.REGISTRY,
          Option.PASSWORD,
          Option.OCR,
          Option.FORMAT,
          Option.FAIL_ON,
          Option.ONLY,
          Option.ENABLE,
          Option.DISABLE,
          Option.BASELINE,
          Option.FIX,
          Option.DIFF,
          Option.SELF_CHECK,
          Option.MAX_TIME,
          Option.MAX_MEMORY,
          Option.QUIET,
          Option.VERBOSE,
          Option.COLOR,
          Option.LANG),
      "Checks texts before publication and reports what is wrong, where, and what to do.",
      "A line <!-- gazette: accept GZ503 --> accepts a finding of the line below it; accept-file"
          + " those of the whole text. RULES: GZ301, article-number-gap, GZ5.",
      "",
      "Examples:",
      "  gazette validate issue.txt",
      "  gazette validate --fail-on warning --format sarif -o issue.sarif issue.txt",
      "  gazette validate --only GZ5 --diff issue.txt"),
  BATCH(
      "batch",
      "DIR...",
      "folders and archives (zip, tar, tar.gz) with gazettes",
      List.of(
          Option.OUTPUT,
          Option.TO,
          Option.FROM,
          Option.ENCODING,
          Option.PASSWORD,
          Option.OCR,
          Option.PLACE,
          Option.REGISTRY,
          Option.AKN_FORM,
          Option.AKN_PROFILE,
          Option.FINDINGS,
          Option.AKN_POSITIONS,
          Option.REPAIR,
          Option.VALIDATE,
          Option.ONLY,
          Option.ENABLE,
          Option.DISABLE,
          Option.BASELINE,
          Option.FAIL_ON,
          Option.JOBS,
          Option.SHARD,
          Option.FORCE,
          Option.PRUNE,
          Option.MAX_TIME,
          Option.MAX_MEMORY,
          Option.QUIET,
          Option.VERBOSE,
          Option.COLOR,
          Option.LANG),
      "Converts an archive of back issues into a folder with the same layout; a second run does only"
          + " what changed.",
      "The folder also holds manifest.jsonl (what became of each file) and report.html. A file that"
          + " cannot be converted stops no other. Without --validate, --fail-on is never.",
      "",
      "Examples:",
      "  gazette batch archive -o out --to json,akn --validate",
      "  gazette batch 2023.zip 2024.tar.gz -o out --to ndjson,csv,csv-articles",
      "  gazette batch archive -o out --shard 1/4"),
  DIFF(
      "diff",
      "OLD NEW",
      "two gazettes, or two versions of a law, in any format; - is standard input",
      List.of(
          Option.FROM,
          Option.TO,
          Option.OUTPUT,
          Option.AMENDMENT,
          Option.EXACT,
          Option.ENCODING,
          Option.PASSWORD,
          Option.OCR,
          Option.PLACE,
          Option.REGISTRY,
          Option.MAX_TIME,
          Option.MAX_MEMORY,
          Option.QUIET,
          Option.VERBOSE,
          Option.COLOR,
          Option.LANG),
      "Tells what changed between two texts: articles added, removed, changed, moved and"
          + " renumbered, and in them the characters. What a reader does not see is no change:"
          + " white space, page turns, widths of marks.",
      "-q tells how many units changed, -v shows the whole unit around a change. Exit codes: 0 the"
          + " same, 1 they differ, 2 trouble.",
      "",
      "Examples:",
      "  gazette diff draft.docx published.html",
      "  gazette diff --to html -o changes.html law-2018.txt law-2024.txt",
      "  gazette diff --amendment decision.txt law-2018.txt law-2024.txt"),
  RULES(
      "rules",
      "RULE",
      "an id or a name; none lists all rules",
      List.of(Option.OUTPUT, Option.LANG),
      "Tells the rules: what is wrong, why it matters, the clause, what to do, a bad and a good"
          + " example.",
      "Example:",
      "  gazette rules GZ301"),
  SCHEMA(
      "schema",
      "NAME",
      "issue, the default, or diff",
      List.of(Option.OUTPUT, Option.LANG),
      "Prints the JSON Schema of the JSON and YAML output, or of that of diff.",
      "Example:",
      "  gazette schema -o gazette.schema.json"),
  COMPLETION(
      "completion",
      "SHELL",
      "bash, zsh or fish",
      List.of(Option.LANG),
      "Prints a completion script for the command gazette.",
      "Examples:",
      "  source <(gazette completion bash)",
      "  source <(gazette completion zsh)",
      "  gazette completion fish | source");

  private final String word;
  private final String operand;
  private final String operandDescription;
  private final List<Option> options;
  private final String description;
  private final String[] footer;

  Command(
      String word,
      String operand,
      String operandDescription,
      List<Option> options,
      String description,
      String... footer) {
    this.word = word;
    this.operand = operand;
    this.operandDescription = operandDescription;
    this.options = options;
    this.description = description;
    this.footer = footer;
  }

  /** The name on the command line. */
  String word() {
    return word;
  }

  /** What stands for its operand in help; {@code ""} where it takes none. */
  String operand() {
    return operand;
  }

  /** Whether it takes any number of operands. */
  boolean takesMany() {
    return operand.endsWith("...");
  }

  /** The values that {@code option} takes here, where they are a closed list. */
  List<String> words(Option option) {
    return this == DIFF && option == Option.TO ? DiffCommand.formats() : option.words();
  }

  /** Whether it cannot do without. */
  boolean needsOperand() {
    return this == COMPLETION || this == DIFF;
  }

  String operandDescription() {
    return operandDescription;
  }

  List<Option> options() {
    return options;
  }

  String description() {
    return description;
  }

  /** What help ends with: remarks and examples, a line each. */
  String[] footer() {
    return footer.clone();
  }

  /** The names of all. */
  static List<String> words() {
    return Stream.of(values()).map(Command::word).toList();
  }

  /** The command called {@code word}, or null where there is none. */
  static Command named(String word) {
    for (Command command : values()) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }
}

package io.gazette.cli;

import io.gazette.diagnostic.Language;
import io.gazette.emit.OutputFormat;
import io.gazette.emit.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;

/** The options of the commands. */
enum Option {
  FROM("--from", "", "FORMAT", "default: by content, then by name"),
  TO("--to", "", "FORMAT", "default: json; of diff: text; batch takes several, with commas"),
  OUTPUT(
      "-o",
      "--output",
      "FILE",
      "write FILE, whole or not at all; default: standard output; of batch the folder"),
  ENCODING("--encoding", "", "NAME", "charset of INPUT, such as GB18030; default: detected"),
  PASSWORD("--password", "", "WORD", "opens a PDF file that is locked"),
  OCR("--ocr", "", "", "recognise scanned pages of a PDF file, by tesseract"),
  PLACE("--place", "", "CODE", "GB/T 2260 code of the place, where the text tells none"),
  REGISTRY("--registry", "", "FILE", "laws, 机关代字 and places that the tool does not know"),
  AKN_FORM("--akn-form", "", "FORM", "a package needs -o; default: by what -o is"),
  AKN_PROFILE("--akn-profile", "", "PROFILE", "default: nc"),
  AKN_POSITIONS("--akn-positions", "", "", "let Akoma Ntoso say where its text stands in INPUT"),
  FINDINGS("--findings", "", "", "let HTML show the findings in its margin"),
  REPAIR("--repair", "", "", "apply the safe fixes; without it they are only reported"),
  MAX_TIME(
      "--max-time",
      "",
      "SECONDS",
      "how long a document may take; default: 600, with --ocr 3600; 0: no limit"),
  MAX_MEMORY(
      "--max-memory",
      "",
      "SIZE",
      "memory, such as 512m; default: a quarter of the machine's, at most 4g"),
  STRICT("--strict", "", "", "exit 1 on a finding of error level or an unplaced character"),
  QUIET("-q", "--quiet", "", "leave out findings below error"),
  VERBOSE("-v", "--verbose", "", "say more; a fault of the tool comes with its stack trace"),
  COLOR("--color", "", "WHEN", "when to colour; default: auto"),
  LANG("--lang", "", "LANGUAGE", "what people are told in; default: by the locale"),
  FORMAT("--format", "", "FORMAT", "format of the findings; default: text"),
  FAIL_ON("--fail-on", "", "LEVEL", "exit 1 from this level on; default: error"),
  ONLY("--only", "", "RULES", "these rules alone: ids, names or beginnings of ids, with commas"),
  ENABLE("--enable", "", "RULES", "these rules too, where they are off"),
  DISABLE("--disable", "", "RULES", "not these rules"),
  FIX("--fix", "", "", "carry out the safe fixes in the files; standard input is printed"),
  DIFF("--diff", "", "", "print what --fix would change instead"),
  BASELINE(
      "--baseline", "", "FILE", "accept the findings of an earlier report (json, jsonl, sarif)"),
  AMENDMENT(
      "--amendment", "", "FILE", "carry out this decision in OLD, compare the outcome with NEW"),
  EXACT("--exact", "", "", "let widths of marks and forms of quotation marks count too"),
  SELF_CHECK("--self-check", "", "", "prove that each rule fires on its own bad example"),
  VALIDATE("--validate", "", "", "check the texts too, and the archive as a whole"),
  JOBS("--jobs", "", "N", "how many files at a time; default: one a processor"),
  SHARD("--shard", "", "I/N", "the share of the I-th of N machines"),
  FORCE("--force", "", "", "convert also what has not changed"),
  PRUNE("--prune", "", "", "delete results that belong to no file any more");

  private final String shortest;
  private final String other;
  private final String label;
  private final String description;

  Option(String shortest, String other, String label, String description) {
    this.shortest = shortest;
    this.other = other;
    this.label = label;
    this.description = description;
  }

  /** {@code -o}, or {@code --from} where there is no short name. */
  String shortest() {
    return shortest;
  }

  /** Its names, the shortest first. */
  String[] names() {
    return other.isEmpty() ? new String[] {shortest} : new String[] {shortest, other};
  }

  boolean isNamed(String name) {
    return name.equals(shortest) || name.equals(other) && !other.isEmpty();
  }

  /** Whether a value follows. */
  boolean takesValue() {
    return !label.isEmpty();
  }

  /** What stands for its value in help. */
  String label() {
    return label;
  }

  String description() {
    return description;
  }

  /** The values it takes, where they are a closed list. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    switch (this) {
      case FROM -> words.addAll(From.words());
      case TO -> {
        for (OutputFormat format : OutputFormat.values()) {
          words.add(format.word());
        }
      }
      case AKN_FORM -> words.addAll(AknArguments.forms());
      case AKN_PROFILE -> words.addAll(AknArguments.profiles());
      case COLOR -> words.addAll(Colour.WORDS);
      case LANG -> {
        for (Language language : Language.values()) {
          words.add(language.word());
        }
      }
      case FORMAT -> {
        words.add(ValidateOptions.TEXT);
        for (ReportFormat format : ReportFormat.values()) {
          words.add(format.word());
        }
      }
      case FAIL_ON -> words.addAll(ValidateOptions.LEVELS);
      default -> {}
    }
    return words;
  }
}

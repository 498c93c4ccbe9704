package io.gazette.accuracy;

import io.gazette.accuracy.PagePrinter.Para;
import io.gazette.model.Document.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document of a composed issue: what is to be printed, and what the parser should say of it. */
final class Draft {

  /** An issued text or a 附件. */
  record Attached(Relation relation, String title) {}

  final String rubric;
  final String rubricEnglish;
  final String title;
  final String titleEnglish;
  final String kind;
  final List<Para> paras = new ArrayList<>();
  final List<Attached> attached = new ArrayList<>();
  String number = "";
  Optional<LocalDate> date = Optional.empty();
  int addressees;
  int articles;
  int firstLine;
  int lastLine;
  int page;

  Draft(String rubric, String rubricEnglish, String title, String titleEnglish, String kind) {
    this.rubric = rubric;
    this.rubricEnglish = rubricEnglish;
    this.title = title;
    this.titleEnglish = titleEnglish;
    this.kind = kind;
  }

  Draft body(String text) {
    paras.add(Para.body(text));
    return this;
  }

  Draft head(String text) {
    paras.add(Para.head(text));
    return this;
  }

  /** A title, over several centred lines where it is long. */
  Draft title(String text, int width) {
    for (int from = 0; from < text.length(); from += width) {
      String line = text.substring(from, Math.min(text.length(), from + width));
      paras.add(from == 0 ? Para.title(line) : Para.rest(line, true));
    }
    return this;
  }
}

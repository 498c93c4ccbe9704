package io.gazette.restore.akn;

import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Printed;
import io.gazette.parse.words.Brackets;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.restore.akn.Text.Mode;
import io.gazette.text.Chars;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the tables of contents of an issue; the containers of one table come one after another. */
final class ContentsReader {

  private final AknFile file;
  private final Mode mode;
  private final LineReader lines;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  ContentsReader(AknFile file, Mode mode, LineReader lines) {
    this.file = file;
    this.mode = mode;
    this.lines = lines;
  }

  /** A table in the making. */
  private static final class Table {
    private final String language;
    private final List<Printed> heading = new ArrayList<>();
    private final List<Rubric> rubrics = new ArrayList<>();

    Table(String language) {
      this.language = language;
    }
  }

  /** The tables, in order. */
  List<Contents> contents() {
    return tables.values().stream()
        .map(t -> new Contents(t.language, t.heading, t.rubrics))
        .toList();
  }

  /** Adds what {@code container} holds to the table that it belongs to. */
  void add(Node container) {
    String language = language(container);
    String key = container.has("gz:contents") ? container.attribute("gz:contents") : language;
    Table table = tables.computeIfAbsent(key, k -> new Table(language));
    if (container.is("toc")) {
      toc(container, table);
      return;
    }
    String name = container.attribute("name").equals("tableOfContents") ? "toc" : "masthead";
    for (Node child : container.elements()) {
      if (child.is("toc")) {
        toc(child, table);
      } else {
        table.heading.addAll(lines.lines(child, name));
      }
    }
  }

  private static String language(Node container) {
    if (container.has("gz:language")) {
      return container.attribute("gz:language");
    }
    return container.has("xml:lang") ? container.attribute("xml:lang") : "zh";
  }

  private void toc(Node toc, Table table) {
    List<Entry> entries = new ArrayList<>();
    Rubric open = new Rubric("", "", List.of(), Span.NONE);
    for (Node item : toc.elements()) {
      String text = Text.placed(item, mode);
      boolean entry = item.has("gz:title") ? item.attribute("level").equals("2") : isEntry(item);
      if (entry) {
        entries.add(entry(item, text));
      } else {
        close(open, entries, table);
        boolean told = item.has("gz:title") && Visible.isAll(text, item.attribute("gz:title"));
        String title = told ? item.attribute("gz:title") : title(text);
        open = new Rubric(title, text, List.of(), item.span());
      }
    }
    close(open, entries, table);
  }

  private static void close(Rubric open, List<Entry> entries, Table table) {
    if (!open.text().isEmpty() || !entries.isEmpty()) {
      table.rubrics.add(new Rubric(open.title(), open.text(), entries, open.span()));
      entries.clear();
    }
  }

  /** In another's file what has a page, or is no heading of others, is an entry. */
  private static boolean isEntry(Node item) {
    return !item.attribute("level").equals("1") || !item.all("inline").isEmpty();
  }

  private static String title(String rubric) {
    boolean brackets = rubric.startsWith("【") && rubric.endsWith("】") && rubric.length() > 2;
    return brackets ? rubric.substring(1, rubric.length() - 1) : rubric;
  }

  private Entry entry(Node item, String text) {
    String printed = Text.of(item.first("inline"), mode);
    OptionalInt page = page(item, printed);
    String title = item.attribute("gz:title");
    String number = item.attribute("gz:number");
    boolean holds =
        item.has("gz:title") && Visible.shows(text, title) && Visible.shows(text, number);
    if (!holds) {
      boolean last = text.endsWith(printed);
      String rest = last ? text.substring(0, text.length() - printed.length()).strip() : text;
      int bracket = numberFrom(rest);
      title = rest.substring(0, bracket).strip();
      number = Brackets.unwrap(rest.substring(bracket));
    }
    return new Entry(title, number, page, document(item), text, item.span());
  }

  /** The page that is shown; else the one that is told. */
  private static OptionalInt page(Node item, String printed) {
    OptionalInt shown = pageNumber(printed);
    return shown.isPresent() ? shown : Record.number(item, "gz:page");
  }

  /** Where the 发文字号 in brackets begins that ends {@code text}; its end where there is none. */
  private static int numberFrom(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    String inside = open > 0 ? Brackets.unwrap(text.substring(open)) : "";
    boolean number = inside.endsWith("号") || DocumentNumbers.read(inside).isPresent();
    return number ? open : text.length();
  }

  /** The document that is pointed at; of a package also which of its attachments. */
  private String document(Node item) {
    String pointed = file.documentAt(item.attribute("href"));
    String told = item.attribute("gz:document");
    return told.startsWith(pointed + "__") ? told : pointed;
  }

  /** 11 of （11）. */
  private static OptionalInt pageNumber(String printed) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      int digit = Chars.digit(printed.charAt(i));
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    int page = Text.number(digits.toString());
    return page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
  }
}

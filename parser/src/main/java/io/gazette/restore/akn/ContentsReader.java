package io.gazette.restore.akn;

import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Printed;
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
        String title = item.has("gz:title") ? item.attribute("gz:title") : title(text);
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
    String document = document(item);
    if (item.has("gz:title") && Visible.shows(text, item.attribute("gz:title"))) {
      return new Entry(
          item.attribute("gz:title"),
          item.attribute("gz:number"),
          Record.number(item, "gz:page"),
          document,
          text,
          item.span());
    }
    Node page = item.first("inline");
    String printed = Text.of(page, mode);
    String title =
        text.endsWith(printed) ? text.substring(0, text.length() - printed.length()) : text;
    return new Entry(title.strip(), "", pageNumber(printed), document, text, item.span());
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

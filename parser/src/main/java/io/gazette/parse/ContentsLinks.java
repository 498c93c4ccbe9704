package io.gazette.parse;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.ParsingRules;
import io.gazette.model.BackMatter;
import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Document;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.parse.document.Announced;
import io.gazette.parse.document.Told;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.TitleKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ties the entries of the tables of contents to the documents: "each entry has its document"
 * (GAZ-04).
 */
final class ContentsLinks {

  private ContentsLinks() {}

  /**
   * What {@code tables} say of the document whose entry in the first of them is number {@code
   * entry}.
   */
  static Announced announced(List<Contents> tables, int entry) {
    if (entry < 0) {
      return Announced.NOTHING;
    }
    int n = entry;
    for (Rubric rubric : tables.get(0).rubrics()) {
      if (n < rubric.entries().size()) {
        Entry found = rubric.entries().get(n);
        return new Announced(
            TitleKeys.of(found.title()),
            rubric.title(),
            english(tables, found, entry),
            Told.NOTHING);
      }
      n -= rubric.entries().size();
    }
    return Announced.NOTHING;
  }

  private static String english(List<Contents> tables, Entry entry, int index) {
    for (Contents table : tables.subList(1, tables.size())) {
      List<Entry> entries = entries(table);
      int before = onPage(entries(tables.get(0)).subList(0, index), entry);
      for (Entry candidate : entries) {
        boolean samePage = candidate.page().isPresent() && candidate.page().equals(entry.page());
        if (samePage && before-- == 0) {
          return candidate.title();
        }
      }
      if (entries.size() == entries(tables.get(0)).size()) {
        return entries.get(index).title();
      }
    }
    return "";
  }

  /**
   * How many of {@code entries} are on the page of {@code entry}: an order and its rule share one.
   */
  private static int onPage(List<Entry> entries, Entry entry) {
    int n = 0;
    for (Entry other : entries) {
      n += other.page().equals(entry.page()) ? 1 : 0;
    }
    return n;
  }

  private static List<Entry> entries(Contents table) {
    List<Entry> entries = new ArrayList<>();
    for (Rubric rubric : table.rubrics()) {
      entries.addAll(rubric.entries());
    }
    return entries;
  }

  /**
   * {@code tables} with the id of its document in each entry; an entry without one is reported.
   *
   * @param announcedBy for each document the numbers of its entries in the first table
   * @param back what follows the documents: a 大事记 may be listed and is none
   */
  static List<Contents> link(
      List<Contents> tables,
      List<Document> documents,
      List<List<Integer>> announcedBy,
      List<BackMatter> back,
      Trace trace) {
    if (tables.isEmpty()) {
      return tables;
    }
    List<Entry> first = entries(tables.get(0));
    String[] ids = new String[first.size()];
    Set<String> used = new HashSet<>();
    for (int d = 0; d < documents.size(); d++) {
      for (int entry : announcedBy.get(d)) {
        ids[entry] = documents.get(d).id();
        used.add(documents.get(d).id());
      }
    }
    for (int e = 0; e < ids.length; e++) {
      if (ids[e] == null) {
        ids[e] = byNumber(first.get(e), documents, used);
        used.add(ids[e]);
      }
    }
    for (int e = 0; e < ids.length; e++) {
      if (ids[e].isEmpty()) {
        ids[e] = byLikeness(first.get(e), documents, used);
        used.add(ids[e]);
      }
      if (!documents.isEmpty() && ids[e].isEmpty() && !isBackMatter(first.get(e), back)) {
        trace.find(
            ParsingRules.CONTENTS_WITHOUT_DOCUMENT,
            new Message(
                "目录列有《" + first.get(e).title() + "》，正文中没有这个标题",
                "the contents announce 《"
                    + first.get(e).title()
                    + "》, which does not follow under this title"),
            first.get(e).span());
      }
    }
    List<Contents> linked = new ArrayList<>();
    for (Contents table : tables) {
      linked.add(linked(table, first, ids));
    }
    return linked;
  }

  private static String byNumber(Entry entry, List<Document> documents, Set<String> used) {
    Optional<DocumentNumber> number = DocumentNumbers.read(entry.documentNumber());
    String normal = number.isPresent() ? number.get().normal() : "";
    for (Document document : documents) {
      if (isOrderOf(entry, document)) {
        return document.id();
      }
      boolean same =
          document.number().isPresent() && document.number().get().normal().equals(normal);
      if (!normal.isEmpty() && same && !used.contains(document.id())) {
        return document.id();
      }
    }
    return "";
  }

  /** 工业和信息化部　财政部令（第58号）: a rule is listed under its order and under its own title. */
  private static boolean isOrderOf(Entry entry, Document document) {
    String number = TitleKeys.of(entry.documentNumber());
    return document.order().isPresent()
        && !number.isEmpty()
        && (entry.title().endsWith("令") || entry.title().endsWith("公告"))
        && TitleKeys.of(document.order().get().number()).equals(number)
        && issues(TitleKeys.of(entry.title()), document.order().get().issuer());
  }

  /** Whether each body of {@code issuer}, 中华人民共和国 aside, stands in {@code title}. */
  private static boolean issues(String title, String issuer) {
    int from = 0;
    while (from < issuer.length()) {
      int end = issuer.indexOf(' ', from) < 0 ? issuer.length() : issuer.indexOf(' ', from);
      String body = TitleKeys.of(issuer.substring(from, end)).replace("中华人民共和国", "");
      if (!title.contains(body)) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  /** The document no other entry names whose title is most like that of {@code entry}. */
  private static String byLikeness(Entry entry, List<Document> documents, Set<String> used) {
    String found = "";
    int least = Integer.MAX_VALUE;
    for (Document document : documents) {
      if (!used.contains(document.id())) {
        int distance = TitleLikeness.distance(entry.title(), document.title());
        if (distance >= 0 && distance < least) {
          least = distance;
          found = document.id();
        }
      }
    }
    return found;
  }

  private static boolean isBackMatter(Entry entry, List<BackMatter> back) {
    String title = TitleKeys.of(entry.title());
    for (BackMatter matter : back) {
      if (TitleKeys.of(matter.title()).equals(title)) {
        return true;
      }
    }
    return false;
  }

  private static Contents linked(Contents table, List<Entry> first, String[] ids) {
    List<Rubric> rubrics = new ArrayList<>();
    int count = entries(table).size();
    int n = 0;
    for (Rubric rubric : table.rubrics()) {
      List<Entry> entries = new ArrayList<>();
      for (Entry e : rubric.entries()) {
        String id = idOf(e, n++, count, first, ids);
        entries.add(new Entry(e.title(), e.documentNumber(), e.page(), id, e.text(), e.span()));
      }
      rubrics.add(new Rubric(rubric.title(), rubric.text(), entries, rubric.span()));
    }
    return new Contents(table.language(), table.heading(), rubrics);
  }

  /** The same page, or the same place in tables of equal length, is the same document. */
  private static String idOf(Entry entry, int index, int count, List<Entry> first, String[] ids) {
    if (index < first.size()
        && first.get(index).page().equals(entry.page())
        && count == first.size()) {
      return ids[index];
    }
    for (int i = 0; i < first.size(); i++) {
      if (entry.page().isPresent() && first.get(i).page().equals(entry.page())) {
        return ids[i];
      }
    }
    return count == first.size() ? ids[index] : "";
  }
}

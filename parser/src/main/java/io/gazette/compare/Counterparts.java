package io.gazette.compare;

import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells which document of the old issue is which of the new one. */
final class Counterparts {

  private final List<Document> old;
  private final List<Document> now;
  private final Pairs pairs;
  private final Spelling spelling;

  private Counterparts(List<Document> old, List<Document> now, Spelling spelling) {
    this.old = old;
    this.now = now;
    this.pairs = new Pairs(old.size(), now.size());
    this.spelling = spelling;
  }

  /** A document of both issues, or of one alone. */
  record Pair(Optional<Document> old, Optional<Document> now) {}

  /** All documents, attachments too, in the order of the new issue. */
  static List<Pair> of(Issue old, Issue now, Spelling spelling) {
    Counterparts parts = new Counterparts(all(old.documents()), all(now.documents()), spelling);
    parts.match(d -> titled(d, number(d)));
    parts.match(d -> titled(d, ""));
    parts.match(Counterparts::number);
    parts.only(old.documents(), now.documents());
    parts.like();
    return parts.inOrder();
  }

  private static List<Document> all(List<Document> documents) {
    List<Document> all = new ArrayList<>();
    for (Document document : documents) {
      all.add(document);
      all.addAll(all(document.attachments()));
    }
    return all;
  }

  private static String number(Document document) {
    return document.number().map(Document.DocumentNumber::normal).orElse("");
  }

  /** The title without what tells a draft: （草案）, （修订草案征求意见稿）. */
  private static String titled(Document document, String number) {
    String title = Spelling.READER.of(document.title());
    int bracket = title.lastIndexOf('(');
    boolean draft = bracket > 0 && (title.contains("草案") || title.contains("稿)"));
    String bare = draft ? title.substring(0, bracket) : title;
    return bare.isEmpty() ? "" : document.label() + "\n" + bare + "\n" + number;
  }

  /**
   * Pairs the documents of which {@code key} says the same, if it does of one on each side alone.
   */
  private void match(Function<Document, String> key) {
    Map<String, List<Integer>> before = byKey(old, key, i -> pairs.ofOld(i) == Pairs.NONE);
    byKey(now, key, j -> pairs.ofNew(j) == Pairs.NONE)
        .forEach(
            (k, after) -> {
              List<Integer> same = before.getOrDefault(k, List.of());
              if (same.size() == 1 && after.size() == 1) {
                pairs.add(same.get(0), after.get(0));
              }
            });
  }

  private interface Wanted {
    boolean is(int document);
  }

  private static Map<String, List<Integer>> byKey(
      List<Document> documents, Function<Document, String> key, Wanted wanted) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      String value = key.apply(documents.get(i));
      if (wanted.is(i) && !value.isEmpty()) {
        byKey.computeIfAbsent(value, k -> new ArrayList<>()).add(i);
      }
    }
    return byKey;
  }

  /** The only document of one file and the only one of another are meant, whatever their titles. */
  private void only(List<Document> before, List<Document> after) {
    if (before.size() == 1 && after.size() == 1 && pairs.areFree(0, 0)) {
      pairs.add(0, 0);
    }
  }

  /** Those that are left are paired where their texts are like. */
  private void like() {
    List<Integer> left = new ArrayList<>();
    List<Weighed> before = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      if (pairs.ofOld(i) == Pairs.NONE) {
        left.add(i);
        before.add(unit(old.get(i)));
      }
    }
    List<Integer> right = new ArrayList<>();
    List<Weighed> after = new ArrayList<>();
    for (int j = 0; j < now.size(); j++) {
      if (pairs.ofNew(j) == Pairs.NONE) {
        right.add(j);
        after.add(unit(now.get(j)));
      }
    }
    Pairs like = Matcher.match(before, after);
    for (int j = 0; j < right.size(); j++) {
      if (like.ofNew(j) != Pairs.NONE) {
        pairs.add(left.get(like.ofNew(j)), right.get(j));
      }
    }
  }

  private Weighed unit(Document document) {
    StringBuilder words = new StringBuilder();
    for (Provision each : Provisions.of(document)) {
      words.append(each.words()).append('\n');
    }
    return new Weighed(Weighed.Sort.TEXT, "", Words.of(words.toString(), spelling));
  }

  private List<Pair> inOrder() {
    List<Pair> all = new ArrayList<>();
    int next = 0;
    for (int j = 0; j < now.size(); j++) {
      int i = pairs.ofNew(j);
      for (; i >= next; next++) {
        removed(next, all);
      }
      Optional<Document> before = i == Pairs.NONE ? Optional.empty() : Optional.of(old.get(i));
      all.add(new Pair(before, Optional.of(now.get(j))));
    }
    for (; next < old.size(); next++) {
      removed(next, all);
    }
    return all;
  }

  private void removed(int i, List<Pair> all) {
    if (pairs.ofOld(i) == Pairs.NONE) {
      all.add(new Pair(Optional.of(old.get(i)), Optional.empty()));
    }
  }
}

package io.gazette.validate.archive;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The 发文字号 of an archive: each once, and later the higher. */
final class DocumentSequence {

  /** By so many days a number may be taken before or after the day that is printed. */
  private static final long SLACK = 60;

  private final Map<String, Held> byNumber = new HashMap<>();
  private final Map<String, List<Held>> bySeries = new TreeMap<>();
  private final List<ArchiveFinding> findings = new ArrayList<>();

  /** A document and the file that holds it. */
  record Held(String file, IssueCard.DocumentCard document) {}

  void add(IssueCard card) {
    for (IssueCard.DocumentCard document : card.documents()) {
      if (!document.number().isEmpty()) {
        add(new Held(card.name(), document));
      }
    }
  }

  private void add(Held held) {
    Held before = byNumber.putIfAbsent(held.document().number(), held);
    if (before == null) {
      bySeries.computeIfAbsent(series(held.document()), s -> new ArrayList<>()).add(held);
    } else if (!before.file().equals(held.file())
        && !Titles.maybeSame(before.document().title(), held.document().title())) {
      report(
          ArchiveRules.NUMBER_TWICE,
          held,
          held.document().number()
              + "已用于 "
              + before.file()
              + " 的《"
              + before.document().title()
              + "》；核对并改正文号",
          held.document().number()
              + " is the number of 《"
              + before.document().title()
              + "》 in "
              + before.file()
              + " too; compare and correct one");
    }
  }

  /** The document that bears {@code number}. */
  Optional<Held> bearing(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  List<ArchiveFinding> check() {
    for (List<Held> series : bySeries.values()) {
      series.removeIf(held -> held.document().date().isEmpty());
      series.sort(Comparator.comparingInt(held -> serial(held.document())));
      for (int i = 1; i + 1 < series.size(); i++) {
        order(series.get(i - 1), series.get(i), series.get(i + 1));
      }
    }
    return findings;
  }

  /** Reports {@code b} where its neighbours agree with each other and not with it. */
  private void order(Held a, Held b, Held c) {
    boolean agree = days(a, c) >= -SLACK;
    boolean late = days(b, c) < -SLACK && days(a, b) > SLACK;
    boolean early = days(a, b) < -SLACK && days(b, c) > SLACK;
    if (agree && (late || early)) {
      String day = b.document().date().orElseThrow().toString();
      report(
          ArchiveRules.NUMBER_OUT_OF_SEQUENCE,
          b,
          b.document().number() + "的日期是" + day + "，而" + dated(a) + "、" + dated(c) + "；核对文号和日期",
          b.document().number()
              + " is dated "
              + day
              + ", but "
              + dated(a)
              + " and "
              + dated(c)
              + "; compare number and date");
    }
  }

  private static String dated(Held held) {
    return held.document().number() + " " + held.document().date().orElseThrow();
  }

  private static long days(Held a, Held b) {
    return ChronoUnit.DAYS.between(
        a.document().date().orElseThrow(), b.document().date().orElseThrow());
  }

  /** 云政发〔2024〕. */
  private static String series(IssueCard.DocumentCard document) {
    return document.number().substring(0, document.number().indexOf('〕') + 1);
  }

  private static int serial(IssueCard.DocumentCard document) {
    int from = document.number().indexOf('〕') + 1;
    int serial = 0;
    for (int i = from; i < document.number().length() && serial < 1_000_000; i++) {
      char c = document.number().charAt(i);
      serial = c >= '0' && c <= '9' ? serial * 10 + c - '0' : serial;
    }
    return serial;
  }

  private void report(Rule rule, Held at, String zh, String en) {
    findings.add(
        new ArchiveFinding(
            at.file(), new Diagnostic(rule, new Message(zh, en), at.document().span())));
  }
}

package io.gazette.amend;

import io.gazette.amend.Change.Kind;
import io.gazette.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door: reads what an instruction of an amending decision changes, such as 将第六条修改为：,
 * 第三条第二款中的“甲”修改为“乙”, 增加一条，作为第七条, 删去第九条, 第十条改为第十一条. One pass; what it does not know it passes over.
 */
public final class Instruction {

  private static final String[] SUBSTITUTES = {"修改为", "修订为", "修正为", "更改为", "变更为", "调整为", "改为"};
  private static final String[] INSERTS = {"增加", "增写", "增设"};
  private static final String[] REPEALS = {"删去", "删除", "删掉", "去掉", "废止"};

  private final String text;
  private final int to;
  private final List<Change> changes = new ArrayList<>();
  private final List<Provision> cited = new ArrayList<>();
  private Optional<Words> words = Optional.empty();
  private List<Provision> last = List.of();
  private Provision spoken;
  private Pending pending = Pending.NOTHING;
  private int commaAt;
  private boolean range;
  private int citedTo;

  /** A verb whose object has yet to come. */
  private enum Pending {
    NOTHING,
    INSERTION,
    REPEAL
  }

  private Instruction(String text, int to, Provision spoken) {
    this.text = text;
    this.to = to;
    this.spoken = spoken;
  }

  /**
   * What was read.
   *
   * @param changes in printed order
   * @param spoken the place spoken of last: a 第二款 that follows is one of its
   */
  public record Reading(List<Change> changes, Provision spoken) {

    public Reading {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Reads {@code [from, to)} of {@code text}, which holds no new text but words in quotation marks.
   *
   * @param spoken the place spoken of before
   */
  public static Reading read(String text, int from, int to, Provision spoken) {
    Instruction instruction = new Instruction(text, to, spoken);
    int at = from;
    while (at < to) {
      at = instruction.step(at);
    }
    instruction.clause();
    return new Reading(instruction.changes, instruction.spoken);
  }

  /** Reads what stands at {@code at}; returns where to read on. */
  private int step(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '第', '笫' -> cite(at);
      case '“' -> quote(at);
      case '。', '；', ';' -> {
        clause();
        yield at + 1;
      }
      case '，' -> {
        commaAt = cited.size();
        yield at + 1;
      }
      case '该', '此', '这' -> thatArticle(at);
      case '至', '到' -> {
        range = !cited.isEmpty();
        yield at + 1;
      }
      case '修', '改', '更', '变', '调', '增', '删', '去', '废' -> verb(at);
      case '作' -> text.startsWith("作为", at) ? becomes(at + 2) : at + 1;
      default -> at + 1;
    };
  }

  private static int verb(int at, String text, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return -1;
  }

  private int verb(int at) {
    int substituted = verb(at, text, SUBSTITUTES);
    if (substituted > 0 && substituted <= to) {
      return substitute(substituted);
    }
    int inserted = verb(at, text, INSERTS);
    if (inserted > 0 && inserted <= to) {
      return insert(inserted);
    }
    int repealed = verb(at, text, REPEALS);
    return repealed > 0 && repealed <= to ? repeal(repealed) : at + 1;
  }

  private int cite(int at) {
    Provision.Found found = Provision.read(text, at);
    if (found == null || found.to() > to) {
      return at + 1;
    }
    Provision provision = found.provision().within(spoken);
    if (range && !cited.isEmpty()) {
      cited.addAll(Places.between(cited.get(cited.size() - 1), provision));
    } else if (!cited.isEmpty() && isPartOfLast(provision, at)) {
      cited.remove(cited.size() - 1);
    }
    range = false;
    cited.add(provision);
    citedTo = found.to();
    spoken = provision;
    return found.to();
  }

  /** 第六十七条常务委员会职权第二十项 is one place. */
  private boolean isPartOfLast(Provision provision, int at) {
    Provision outer = cited.get(cited.size() - 1);
    boolean listed = false;
    for (int i = citedTo; i < at; i++) {
      listed |= "、，和与及；".indexOf(text.charAt(i)) >= 0;
    }
    return !listed && provision.isIn(outer);
  }

  /** 将该条修改为: the article spoken of. */
  private int thatArticle(int at) {
    boolean one = text.startsWith("一条", at + 1) || text.startsWith("条", at + 1);
    if (one && !spoken.article().isEmpty()) {
      spoken = Provision.article(spoken.article());
      cited.add(spoken);
    }
    return at + 1;
  }

  private int quote(int at) {
    int end = QuotedText.closing(text, at + 1, to) + 1;
    if (end == 0) {
      return at + 1;
    }
    Words found = new Words(at, end);
    if (pending == Pending.REPEAL) {
      add(Kind.REPEAL, targets(), List.of(), Optional.of(found), Optional.empty());
      pending = Pending.NOTHING;
    } else if (pending == Pending.INSERTION) {
      add(Kind.INSERTION, targets(), List.of(), Optional.empty(), Optional.of(found));
      pending = Pending.NOTHING;
    } else {
      words = Optional.of(found);
    }
    return end;
  }

  /** 修改为“乙”, 改为第七条, 修改为：. */
  private int substitute(int after) {
    List<Provision> later = endRepeal();
    List<Provision> targets = later.isEmpty() ? targets() : later;
    int at = Numeral.skipBlank(text, after);
    at = at < to && "：:".indexOf(text.charAt(at)) >= 0 ? Numeral.skipBlank(text, at + 1) : at;
    Provision.Found number =
        at < to && Chars.fold(text.charAt(at)) == '第' ? Provision.read(text, at) : null;
    if (number != null && number.to() <= to) {
      Places numbers = places(at, targets.get(0));
      add(Kind.RENUMBERING, targets, numbers.all(), Optional.empty(), Optional.empty());
      return numbers.end();
    }
    int close = at < to && text.charAt(at) == '“' ? QuotedText.closing(text, at + 1, to) : -1;
    Optional<Words> replacement =
        close < 0 ? Optional.empty() : Optional.of(new Words(at, close + 1));
    add(Kind.SUBSTITUTION, targets, List.of(), words, replacement);
    return close < 0 ? Math.max(at, after) : close + 1;
  }

  /** 删去第四条，第五条改为第四条: what stands behind the comma is what the next verb speaks of. */
  private List<Provision> endRepeal() {
    if (pending != Pending.REPEAL || commaAt <= 0 || commaAt >= cited.size()) {
      return List.of();
    }
    List<Provision> later = List.copyOf(cited.subList(commaAt, cited.size()));
    cited.subList(commaAt, cited.size()).clear();
    clause();
    return later;
  }

  private int insert(int after) {
    clauseOf(Pending.REPEAL);
    pending = Pending.INSERTION;
    return after;
  }

  private int repeal(int after) {
    clauseOf(Pending.INSERTION);
    // 第九条删去 names its object before the verb, 删去第九条 behind it.
    boolean behind = Numeral.skipBlank(text, after) < to && citesOn(after);
    if (behind) {
      cited.clear();
    }
    pending = Pending.REPEAL;
    return after;
  }

  /** Whether a citation follows before the clause ends or words are quoted. */
  private boolean citesOn(int from) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ("。；;，“".indexOf(c) >= 0) {
        return false;
      }
      if (Chars.fold(c) == '第') {
        return Provision.read(text, i) != null;
      }
    }
    return false;
  }

  /** 作为第七条: of what is inserted its place, else the new number of what was there. */
  private int becomes(int after) {
    Provision around = cited.isEmpty() ? spoken : cited.get(cited.size() - 1);
    Places places = places(Numeral.skipBlank(text, after), around);
    if (places.all().isEmpty()) {
      return after;
    }
    if (pending == Pending.INSERTION) {
      add(Kind.INSERTION, places.all());
      pending = Pending.NOTHING;
    } else {
      add(Kind.RENUMBERING, targets(), places.all(), Optional.empty(), Optional.empty());
    }
    return places.end();
  }

  private Places places(int from, Provision around) {
    Places places = Places.read(text, from, to, around);
    spoken = places.all().isEmpty() ? spoken : places.last();
    return places;
  }

  private void clauseOf(Pending verb) {
    if (pending == verb) {
      clause();
    }
  }

  /** Ends a clause: a verb that waits has what was cited for its object. */
  private void clause() {
    if (pending != Pending.NOTHING) {
      add(pending == Pending.INSERTION ? Kind.INSERTION : Kind.REPEAL, targets());
      pending = Pending.NOTHING;
    }
    cited.clear();
    words = Optional.empty();
    commaAt = 0;
  }

  /** What was cited since the last verb; where nothing was, what it spoke of. */
  private List<Provision> targets() {
    if (!cited.isEmpty()) {
      return List.copyOf(cited);
    }
    return last.isEmpty() ? List.of(spoken) : last;
  }

  private void add(Kind kind, List<Provision> targets) {
    add(kind, targets, List.of(), Optional.empty(), Optional.empty());
  }

  private void add(
      Kind kind,
      List<Provision> targets,
      List<Provision> numbers,
      Optional<Words> old,
      Optional<Words> replacement) {
    changes.add(new Change(kind, targets, numbers, old, replacement));
    last = targets;
    cited.clear();
    words = Optional.empty();
    commaAt = 0;
  }
}

package io.gazette.link;

import io.gazette.link.Passage.Kind;
import io.gazette.model.Reference;
import io.gazette.text.ChineseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the references of one text in one pass; none lies within another. */
final class PassageReader {

  /** Characters that a reference begins with, or has its mark in. */
  private static final String BEGINNINGS = "《〔[［﹝【（(「第笫前本该同上此該附年宪法典例則點程字";

  private static final boolean[] MAY_BEGIN = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < BEGINNINGS.length(); i++) {
      MAY_BEGIN[BEGINNINGS.charAt(i)] = true;
    }
  }

  final Citing citing;
  final Passage passage;
  final String text;

  /** Whether it gives instructions on another text, or quotes what that one is to say. */
  final boolean amending;

  private final List<Found> found = new ArrayList<>(4);
  private Optional<Boolean> traditional = Optional.empty();

  private PassageReader(Citing citing, Passage passage) {
    this.citing = citing;
    this.passage = passage;
    this.text = passage.text();
    this.amending = citing.isAmending(passage);
  }

  static List<Found> read(Citing citing, Passage passage) {
    PassageReader reader = new PassageReader(citing, passage);
    if (reader.amending) {
      citing.quoted.enter(passage);
    }
    reader.all();
    return reader.found;
  }

  private void all() {
    if (passage.kind() == Kind.NAMES) {
      return;
    }
    boolean title = passage.kind() == Kind.TITLE;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      // Nearly all characters begin nothing.
      if (!MAY_BEGIN[c]) {
        at++;
        continue;
      }
      int next =
          switch (c) {
            case '《' -> TitleCitations.read(this, at);
            case '〔', '[', '［', '﹝', '【', '（', '(' -> number(at);
            case '「' -> title ? at : BareNames.led(this, at);
            case '字' -> noUnits() ? at : LetterNumbers.read(this, at);
            case '第', '笫' -> noUnits() ? at : UnitCitations.read(this, at);
            case '前', '本', '该', '同', '上', '此', '該' ->
                noUnits() ? at : RelativeCitations.read(this, at);
            case '附' -> noUnits() ? at : AnnexCitations.read(this, at);
            case '年' -> title ? at : day(at);
            case '法', '典' -> title ? at : NamedLaws.read(this, at);
            case '例' -> title || !text.startsWith("條例", at - 1) ? at : BareNames.read(this, at + 1);
            case '點' -> title || !text.startsWith("要點", at - 1) ? at : BareNames.read(this, at + 1);
            case '程' -> title || !text.startsWith("規程", at - 1) ? at : BareNames.read(this, at + 1);
            case '則' -> title ? at : BareNames.read(this, at + 1);
            case '宪' -> noUnits() ? at : constitution(at);
            default -> at;
          };
      at = Math.max(next, at + 1);
    }
    if (!found.isEmpty() && text.contains("废止")) {
      Repeals.mark(text, found);
    }
  }

  /** A title of Taiwan names units, and laws without marks: 道路交通安全規則第三條修正條文. */
  private boolean noUnits() {
    return passage.kind() == Kind.LINE || passage.kind() == Kind.TITLE && !isTraditional();
  }

  /**
   * Whether the text is in traditional characters: one that cites 條 or 項, or one of an issue that
   * is.
   */
  boolean isTraditional() {
    if (traditional.isEmpty()) {
      boolean word = text.indexOf('條') >= 0 || text.indexOf('項') >= 0;
      traditional = Optional.of(word || citing.library.isOfTaiwan());
    }
    return traditional.get();
  }

  /** Where the last reference ends; nothing before it is read again. */
  int limit() {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).to;
  }

  Optional<Found> last() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** The last reference to a unit of a text or to a text, days and bodies passed over. */
  Optional<Found> lastText() {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).base.isPresent()) {
        return Optional.of(found.get(i));
      }
    }
    return Optional.empty();
  }

  List<Found> found() {
    return found;
  }

  /** Takes back the last reference, to read it anew. */
  void takeBack() {
    found.remove(found.size() - 1);
  }

  void add(Found each) {
    found.add(each);
  }

  private int number(int open) {
    Optional<CitedNumber> number = CitedNumber.at(text, open, limit(), citing.library.registry());
    if (number.isEmpty()) {
      int items = isParenthesis(open) ? UnitCitations.items(this, open) : open;
      return isParenthesis(open) && items == open ? BareNames.define(this, open) : items;
    }
    Optional<Base> known = citing.library.byNumber(number.get());
    Base base = known.isPresent() ? known.get() : Library.unknownNumber(number.get());
    Found each = Found.whole(base, number.get().from(), number.get().to());
    each.value = number.get().normal();
    citing.cite(base);
    add(each);
    return each.to;
  }

  private boolean isParenthesis(int open) {
    return text.charAt(open) == '（' || text.charAt(open) == '(';
  }

  private int day(int mark) {
    Optional<ChineseDate.Found> day = Days.at(text, mark, limit());
    if (day.isEmpty() && mark > limit()) {
      char before = text.charAt(mark - 1);
      day = before == '同' ? sameYear(mark) : ChineseDate.ofThisYear(text, mark, limit());
    }
    if (day.isEmpty() && citing.library.isOfTaiwan()) {
      day = ChineseDate.ofRepublic(text, mark, limit());
    }
    int end = mark;
    while (day.isPresent()) {
      end = addDay(day.get());
      day = ChineseDate.next(text, end, day.get().date());
    }
    return end;
  }

  /** 同年11月1日: of the year of the day before it. */
  private Optional<ChineseDate.Found> sameYear(int mark) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).kind == Reference.Kind.DATE) {
        int year = Integer.parseInt(found.get(i).value.substring(0, 4));
        return ChineseDate.ofYear(text, mark - 1, mark, year);
      }
    }
    return Optional.empty();
  }

  private int addDay(ChineseDate.Found day) {
    boolean force = Days.isCommencement(text, day.to());
    boolean deadline = !force && Days.isDeadline(text, day.from(), day.to());
    Reference.Kind kind = deadline ? Reference.Kind.DEADLINE : Reference.Kind.DATE;
    kind = force ? Reference.Kind.COMMENCEMENT : kind;
    Found each = new Found(kind, day.from(), day.to());
    each.value = Days.value(day.date());
    add(each);
    return each.to;
  }

  /** "The constitution: 宪法, without 《》" (REF-07), where it is cited and not spoken of. */
  private int constitution(int at) {
    boolean cited =
        text.startsWith("宪法", at)
            && (text.startsWith("根据", at - 2)
                || text.startsWith("依照", at - 2)
                || text.startsWith("依据", at - 2)
                || text.startsWith("违反", at - 2)
                || text.startsWith("规定", at + 2));
    if (!cited || at < limit()) {
      return at;
    }
    Base base = citing.library.byTitle("宪法");
    citing.cite(base);
    add(Found.whole(base, at, at + 2));
    return at + 2;
  }
}

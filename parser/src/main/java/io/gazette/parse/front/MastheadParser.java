package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Masthead.Editor;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.BodyNames;
import io.gazette.parse.words.DayOfYear;
import io.gazette.parse.words.GazetteName;
import io.gazette.parse.words.IssueNumber;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.Titles;
import io.gazette.text.Chars;
import io.gazette.text.ChineseDate;
import io.gazette.text.ChineseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the head of an issue line by line (GAZ-01): name, number, date, makers, contact. */
final class MastheadParser {

  private static final int LONGEST_DAY = 16;

  private final List<Printed> printed = new ArrayList<>();
  private final List<String> latin = new ArrayList<>();
  private final List<Editor> editors = new ArrayList<>();
  private final Map<HeadLabel, String> values = new EnumMap<>(HeadLabel.class);
  private List<LabelledValue> before = List.of();
  private String title = "";
  private String titlePinyin = "";
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt number = OptionalInt.empty();
  private OptionalInt total = OptionalInt.empty();
  private Optional<LocalDate> date = Optional.empty();
  private String englishTitle = "";
  private String dayOfYear = "";

  /** The part of the head that {@code line} is; empty where it does not look like one. */
  Optional<Part> partOf(Line line) {
    return MastheadLines.partOf(line, before);
  }

  /** Reads a line of the head; one that is not understood is kept as a line of the imprint. */
  void add(Line line) {
    String text = line.text();
    Part other = LatinLines.isLatin(text) ? Part.MASTHEAD : Part.IMPRINT;
    Part part = isBareNumber(line.compact()) ? Part.MASTHEAD : partOf(line).orElse(other);
    printed.add(new Printed(part, text, line.span()));
    if (LatinLines.isLatin(text)) {
      latin(text);
    } else {
      endLatin();
    }
    // 编 委 会 is no 编委 of the name 会.
    boolean heading = MastheadLines.isBoardHeading(line.compact());
    List<LabelledValue> found = heading ? List.of() : LabelledValue.of(text);
    if (!found.isEmpty()) {
      for (LabelledValue value : found) {
        labelled(value);
      }
      before = found;
    } else if (!before.isEmpty()
        && !heading
        && part == Part.EDITORIAL_BOARD
        && EditorNames.isRow(text)) {
      editors(before.get(before.size() - 1).word(), text);
    } else if (isUnderItsLabel()) {
      LabelledValue open = before.get(before.size() - 1);
      labelled(new LabelledValue(open.label(), open.word(), text));
      before = List.of();
    } else if (!before.isEmpty() && part == Part.CONTACT && !LatinLines.isLatin(text)) {
      values.put(HeadLabel.ADDRESS, value(HeadLabel.ADDRESS) + line.compact());
    } else {
      before = List.of();
      plain(text, line.compact());
    }
  }

  /** 主办： alone on the line before. */
  private boolean isUnderItsLabel() {
    LabelledValue open = before.isEmpty() ? null : before.get(before.size() - 1);
    return open != null && open.value().isEmpty() && open.label() != HeadLabel.ROLE;
  }

  /** Takes what an English line of a later place says of what the masthead itself does not. */
  void addEnglish(String text) {
    latin(text);
  }

  /** The masthead of all lines added. */
  Masthead build() {
    endLatin();
    if (date.isEmpty() && year.isPresent()) {
      date = DayOfYear.in(dayOfYear, year.getAsInt());
    }
    OptionalInt volume =
        year.isPresent() || date.isEmpty() ? year : OptionalInt.of(date.get().getYear());
    return new Masthead(
        title,
        englishTitle,
        titlePinyin,
        volume,
        number,
        total,
        date,
        first(HeadLabel.SPONSOR, HeadLabel.SPONSOR_AND_SUPERVISOR),
        first(HeadLabel.SUPERVISOR, HeadLabel.SPONSOR_AND_SUPERVISOR),
        editors,
        contact(),
        printed);
  }

  private Contact contact() {
    return new Contact(
        value(HeadLabel.ADDRESS),
        value(HeadLabel.POSTCODE),
        value(HeadLabel.TELEPHONE),
        value(HeadLabel.FAX),
        value(HeadLabel.EMAIL),
        value(HeadLabel.WEBSITE));
  }

  private String first(HeadLabel one, HeadLabel other) {
    return values.containsKey(one) ? value(one) : value(other);
  }

  private String value(HeadLabel label) {
    return values.getOrDefault(label, "");
  }

  private void labelled(LabelledValue found) {
    if (found.label() == HeadLabel.ROLE) {
      if (!BodyNames.isBody(found.value())) {
        editors(found.word(), found.value());
      }
      return;
    }
    String own = found.label().part() == Part.IMPRINT ? body(found.value()) : found.value();
    String value = withoutAngles(Titles.join(List.of(own)));
    if (!value.isEmpty()) {
      String one = value(found.label());
      String both = one.isEmpty() || one.equals(value) ? value : one + '、' + value;
      values.put(found.label(), both);
    }
    if (found.label() == HeadLabel.IMPRINT) {
      number(IssueNumber.read(found.word() + value));
      date(value);
    }
  }

  /** 某市政府办公厅 of 某市政府办公厅　　半月刊　　1991年创刊; all of it where no body stands in front. */
  private static String body(String value) {
    int gap = value.indexOf("  ") < 0 ? value.indexOf("　　") : value.indexOf("  ");
    String first = gap < 0 ? value : value.substring(0, gap);
    boolean whole = BodyNames.isBody(first) && !BodyNames.isBody(Spacing.compact(value));
    return whole ? first : value;
  }

  private void editors(String role, String names) {
    for (String name : EditorNames.split(names)) {
      editors.add(new Editor(role, name));
    }
  }

  private void plain(String text, String compact) {
    Optional<String> name =
        GazetteName.of(GazetteName.isEnd(compact) ? above(1) + compact : compact);
    if (name.isPresent() && title.isEmpty()) {
      int lines = name.get().length() > compact.length() ? 2 : 1;
      title = name.get().startsWith("人民政府") ? territory(lines) + name.get() : name.get();
    }
    String day = behindNumber(compact);
    if (dayOfYear.isEmpty() && day.length() <= LONGEST_DAY) {
      dayOfYear = DayOfYear.in(day, 2000).isPresent() ? day : "";
    }
    int latinFrom = latinStart(text);
    if (name.isPresent() && latinFrom > 0) {
      latin(text.substring(latinFrom));
      endLatin();
    }
    String rest = name.isPresent() ? behind(compact, name.get()) : compact;
    number(IssueNumber.read(withoutDate(rest)));
    if (isBareNumber(compact)) {
      number = OptionalInt.of(ChineseNumber.parse(compact, 0, compact.length()));
    }
    date(rest);
    for (Map.Entry<HeadLabel, String> body : SponsorLine.read(text).entrySet()) {
      values.putIfAbsent(body.getKey(), body.getValue());
    }
    if (compact.indexOf('@') > 0) {
      values.putIfAbsent(HeadLabel.EMAIL, withoutAngles(compact));
    } else if (compact.contains("www.") || compact.contains("http")) {
      values.putIfAbsent(HeadLabel.WEBSITE, withoutAngles(compact));
    }
  }

  /** 6 under 2022 is the number of the issue: large figures on a cover have no 第 and no 期. */
  private boolean isBareNumber(String compact) {
    return year.isPresent()
        && number.isEmpty()
        && compact.length() <= 2
        && ChineseNumber.parse(compact, 0, compact.length()) > 0;
  }

  /** 2月28日出版 of 2023年第2期（总第40期）　2月28日出版, and of 2月28日出版　某市人民政府办公厅编印. */
  private static String behindNumber(String line) {
    int published = line.indexOf("日出版");
    String compact = published < 0 ? line : line.substring(0, published + 3);
    int end = compact.lastIndexOf('期') + 1;
    boolean bracket = end > 0 && end < compact.length() && Chars.fold(compact.charAt(end)) == ')';
    return compact.substring(bracket ? end + 1 : end);
  }

  private static String behind(String text, String part) {
    int at = text.indexOf(part);
    return at < 0 ? "" : text.substring(at + part.length());
  }

  /** Where English begins behind a Chinese name; 0 where none does. */
  private static int latinStart(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isLatin(text.charAt(i))) {
        return LatinLines.isName(text.substring(i)) ? i : 0;
      }
    }
    return 0;
  }

  /** The line so many lines above the one just added. */
  private String above(int lines) {
    int at = printed.size() - 1 - lines;
    return at < 0 ? "" : Spacing.compact(printed.get(at).text());
  }

  /** 沈阳市 on the line before 人民政府公报. */
  private String territory(int lines) {
    String name = above(lines);
    boolean territory = !name.isEmpty() && "省市区县州盟旗".indexOf(name.charAt(name.length() - 1)) >= 0;
    return territory ? name : "";
  }

  private void number(IssueNumber found) {
    year = year.isPresent() ? year : found.year();
    number = number.isPresent() ? number : found.number();
    total = total.isPresent() ? total : found.total();
  }

  private void date(String text) {
    date = date.isPresent() ? date : ChineseDate.first(text);
  }

  private static String withoutDate(String text) {
    Optional<ChineseDate.Found> found = ChineseDate.find(text, 0);
    return found.isPresent()
        ? text.substring(0, found.get().from()) + text.substring(found.get().to())
        : text;
  }

  private static String withoutAngles(String text) {
    boolean angles = text.startsWith("<") && text.endsWith(">") && text.length() > 2;
    return angles ? text.substring(1, text.length() - 1) : text;
  }

  private void latin(String text) {
    if (LatinLines.isPinyin(text)) {
      endLatin();
      titlePinyin = titlePinyin.isEmpty() ? text : titlePinyin;
    } else if (LatinLines.isImprint(text)) {
      endLatin();
      date = date.isPresent() ? date : LatinLines.date(text);
      int issue = LatinLines.issueNumber(text);
      number = number.isPresent() || issue <= 0 ? number : OptionalInt.of(issue);
    } else {
      latin.add(text);
    }
  }

  /** Ends a run of Latin lines: with the word gazette in it, it is the English name. */
  private void endLatin() {
    String run = Titles.join(latin);
    if (englishTitle.isEmpty() && LatinLines.isName(run)) {
      englishTitle = run;
    }
    latin.clear();
  }
}

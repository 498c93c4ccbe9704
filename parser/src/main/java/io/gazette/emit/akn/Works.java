package io.gazette.emit.akn;

import io.gazette.identify.BodyName;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Signature;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.registry.Registry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Works out what identifies the issue and each of its documents (mapping.md, 2.1). */
final class Works {

  /** Stands for a year that is nowhere printed: a date is never made up. */
  private static final int NO_YEAR = 1;

  private final Issue issue;
  private final Registry registry;
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param registry the territories that are known
   */
  Works(Issue issue, Registry registry) {
    this.issue = issue;
    this.registry = registry;
  }

  /** What all documents stand in. */
  Work whole() {
    return issue.masthead().isPresent() ? gazette(issue.masthead().get()) : collection();
  }

  /** The gazette itself. */
  private Work gazette(Masthead masthead) {
    String series = series(masthead);
    String place = Places.of(issue);
    OptionalInt number = number(masthead);
    List<String> numbers =
        number.isPresent() ? List.of(Integer.toString(number.getAsInt())) : List.of();
    String name = Segment.of(masthead.title());
    Dating date = dating(masthead.date(), masthead.date(), masthead.year());
    String last = numbers.isEmpty() ? otherwise(name, "untitled") : numbers.get(0);
    String uri =
        unique("/akn/" + place + "/officialGazette/" + series + "/" + date.segment + "/", last);
    return date.work(
        place,
        series,
        uri,
        masthead.sponsor().isBlank() ? masthead.supervisor() : masthead.sponsor(),
        showAs(masthead),
        numbers,
        WorkNames.of(name, numbers, uri),
        false,
        false);
  }

  /** Several loose documents: of the day of the latest. */
  private Work collection() {
    String place = Places.of(issue);
    String title = issue.documents().isEmpty() ? "" : issue.documents().get(0).title();
    String name = otherwise(Segment.of(title), "untitled");
    Optional<LocalDate> latest = latest();
    Dating date = dating(latest, latest, OptionalInt.empty());
    String uri = unique("/akn/" + place + "/documentCollection/" + date.segment + "/", name);
    return date.work(
        place, "", uri, "", title, List.of(), WorkNames.of(name, List.of(), uri), false, false);
  }

  private Optional<LocalDate> latest() {
    Optional<LocalDate> latest = Optional.empty();
    for (Document document : issue.documents()) {
      Optional<LocalDate> day = WorkDates.of(document).work();
      boolean later = day.isPresent() && (latest.isEmpty() || day.get().isAfter(latest.get()));
      latest = later ? day : latest;
    }
    return latest;
  }

  /** A document of the issue. */
  Work document(Document document) {
    boolean act = document.type() == DocumentType.ACT;
    String place = Places.of(issue, document, registry);
    String subtype = act && isToken(document.subtype()) ? document.subtype() : "";
    WorkDates dates = WorkDates.of(document);
    Dating date = dating(dates.work(), dates.version(), year(document));
    Optional<DocumentNumber> number = document.number();
    boolean numbered = !act && number.isPresent() && isNumberOfYear(number.get());
    String segment = numbered ? fourDigits(number.get().year().getAsInt()) : date.segment;
    String last = numbered ? Segment.of(number.get().normal()) : title(document);
    String path = "/akn/" + place + "/" + document.type().word() + "/";
    String uri = unique(path + (subtype.isEmpty() ? "" : subtype + "/") + segment + "/", last);
    return date.work(
        place,
        subtype,
        uri,
        author(document),
        document.title(),
        WorkNames.numbers(document),
        WorkNames.of(Segment.of(document.title()), WorkNames.numbers(document), uri),
        act,
        act && isStandardText(document));
  }

  /** The year of its number, else that of the issue. */
  private OptionalInt year(Document document) {
    boolean numbered = document.number().isPresent() && isYear(document.number().get().year());
    return numbered ? document.number().get().year() : issueYear();
  }

  /**
   * Whether the number names its year, so that the year alone is enough to find the document:
   * 云政发〔2020〕8号, or 院臺規字第1090000000號, whose year is that of the Republic.
   */
  private static boolean isNumberOfYear(DocumentNumber number) {
    boolean worded = number.normal().contains("字第");
    return isYear(number.year())
        && (worded || Segment.of(number.normal()).contains(fourDigits(number.year().getAsInt())));
  }

  private static String title(Document document) {
    String title = Segment.of(document.title());
    if (title.isEmpty()) {
      List<String> numbers = WorkNames.numbers(document);
      title = numbers.isEmpty() ? "" : numbers.get(0);
    }
    return otherwise(title, "untitled");
  }

  private static String author(Document document) {
    if (!document.issuer().isBlank()) {
      return BodyName.permanent(document.issuer());
    }
    for (AdoptionStep step : document.adoption()) {
      if (!step.body().isBlank()) {
        return BodyName.permanent(step.body());
      }
    }
    for (Signature signature : document.signatures()) {
      if (!signature.body().isBlank()) {
        return BodyName.permanent(signature.body());
      }
    }
    return "";
  }

  /**
   * Whether the law makes this gazette's text the standard text: 行政法规 in the 国务院公报 (立法法 art. 78),
   * 规章 in the 国务院公报, a department's 公报 or the 地方人民政府公报 (art. 97), laws and 地方性法规 in the 常务委员会公报
   * (arts. 62, 89).
   */
  private boolean isStandardText(Document document) {
    if (issue.masthead().isEmpty()) {
      return false;
    }
    String title = Segment.printable(issue.masthead().get().title());
    String series = series(issue.masthead().get());
    return switch (document.subtype()) {
      case "administrative-regulation" -> title.contains("国务院公报");
      case "department-rule" -> title.contains("国务院公报") || series.equals("department-gazette");
      case "local-government-rule" ->
          title.contains("国务院公报") || series.equals("government-gazette");
      case "law", "local-regulation", "autonomous-regulation" ->
          series.equals("npc-standing-committee-gazette");
      default -> false;
    };
  }

  private static String series(Masthead masthead) {
    String title = Segment.printable(masthead.title());
    if (title.contains("常务委员会") || title.contains("人大") || title.contains("人民代表大会")) {
      return "npc-standing-committee-gazette";
    }
    return title.contains("政府") || title.contains("国务院")
        ? "government-gazette"
        : "department-gazette";
  }

  private static OptionalInt number(Masthead masthead) {
    return masthead.number().isPresent() ? masthead.number() : masthead.totalNumber();
  }

  /** 沈阳市人民政府公报2020年第8期（总第381期）. */
  static String showAs(Masthead masthead) {
    StringBuilder show = new StringBuilder(Segment.printable(masthead.title()));
    append("", masthead.year(), "年", show);
    append("第", masthead.number(), "期", show);
    append("（总第", masthead.totalNumber(), "期）", show);
    return show.toString();
  }

  private static void append(String before, OptionalInt number, String after, StringBuilder show) {
    if (number.isPresent()) {
      show.append(before).append(number.getAsInt()).append(after);
    }
  }

  private OptionalInt issueYear() {
    Optional<Masthead> masthead = issue.masthead();
    if (masthead.isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<LocalDate> date = masthead.get().date();
    return date.isPresent() ? OptionalInt.of(date.get().getYear()) : masthead.get().year();
  }

  /** "Two Works with one IRI in one collection: append -2, -3 in order of appearance". */
  private String unique(String path, String last) {
    String uri = path + last;
    int times = count(uri);
    if (times == 1) {
      return uri;
    }
    String later = uri + "-" + times;
    while (used.putIfAbsent(later, 1) != null) {
      later = uri + "-" + count(uri);
    }
    return later;
  }

  private int count(String uri) {
    int times = used.getOrDefault(uri, 0) + 1;
    used.put(uri, times);
    return times;
  }

  private static String otherwise(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  static boolean isToken(String word) {
    boolean token = !word.isEmpty() && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      token &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
    return token;
  }

  private static boolean isYear(OptionalInt year) {
    return year.isPresent() && year.getAsInt() >= 1 && year.getAsInt() <= 9999;
  }

  private static String fourDigits(int year) {
    return LocalDate.of(year, 1, 1).toString().substring(0, 4);
  }

  private static Dating dating(
      Optional<LocalDate> work, Optional<LocalDate> version, OptionalInt year) {
    if (work.isPresent()) {
      LocalDate day = work.get();
      return new Dating(day.toString(), day, "generation", version.orElse(day));
    }
    int known = isYear(year) ? year.getAsInt() : NO_YEAR;
    LocalDate first = LocalDate.of(known, 1, 1);
    String name = known == NO_YEAR ? "unknown" : "yearOnly";
    return new Dating(fourDigits(known), first, name, version.orElse(first));
  }

  private record Dating(String segment, LocalDate date, String name, LocalDate version) {

    Work work(
        String place,
        String subtype,
        String uri,
        String author,
        String title,
        List<String> numbers,
        List<String> names,
        boolean prescriptive,
        boolean authoritative) {
      return new Work(
          place,
          subtype,
          uri,
          date,
          name,
          version,
          author,
          title,
          numbers,
          names,
          prescriptive,
          authoritative);
    }
  }
}

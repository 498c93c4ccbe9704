package io.gazette.emit.akn;

import io.gazette.model.BackMatter;
import io.gazette.model.Block;
import io.gazette.model.Block.Figure;
import io.gazette.model.Block.Responsibility;
import io.gazette.model.Block.Table;
import io.gazette.model.Block.Type;
import io.gazette.model.Block.Unit;
import io.gazette.model.Contents;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Document;
import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Masthead.Contact;
import io.gazette.model.Masthead.Editor;
import io.gazette.model.Place;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.model.Source;
import io.gazette.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Issues such as no gazette prints: any part anywhere, any unit in any other, any character. */
public final class RandomIssues {

  private static final String[] WORDS = {
    "市人民政府",
    "云海市",
    "2020年4月10日",
    "责任单位：市财政局、商务局",
    "（",
    "）",
    "；",
    "，",
    "文件",
    "通知",
    "第十六届",
    "第8期",
    "附件：",
    "1.",
    "——",
    "𠮷",
    "\uD800",
    "\uDC00x",
    "\u0000",
    "\u0007",
    "\uFFFE",
    "\n",
    "\r\n",
    "\t",
    "　",
    "\u00A0",
    "<p>",
    "&amp;",
    "]]>",
    "\"'",
    "%",
    "#",
    "/",
    "\\",
    "[",
    "?",
    "\u2028",
    "\u0085",
    "\u007F",
    "\u200B",
    "é",
    "e\u0301",
    "豈",
    "第一章总则",
    "某",
    "2020年底",
    "http://a:b/",
    ":"
  };
  private static final String[] NUMBERS = {"", "1", "1", "2", "3", "120-3", "x y", "1_2", "0", "-"};
  private static final String[] LABELS = {"", "", "（一）", "第一条", "一 、", "——", "1.\n", "\u0001", "<"};
  private static final String[] PLAIN_LABELS = {"（一）", "第一条", "一、", "1.", "第一百二十条之三"};
  private static final String[] SUBTYPES = {
    "", "notice", "local-regulation", "law", "Not A Token", "1x", "local-government-rule"
  };
  private static final String[] ACTIONS = {"通过", "批准", "修正", "修订", "公布", "发布", "施行", "", "怪"};

  private static final Map<String, String> LABELLED =
      Map.of("（一）", "1", "第一条", "1", "一、", "1", "1.", "1", "第一百二十条之三", "120-3");

  private final RandomGenerator random;
  private final boolean consistent;

  public RandomIssues(long seed) {
    this(new SplittableRandom(seed), false);
  }

  /** Issues of somebody else's choices. */
  public RandomIssues(RandomGenerator random) {
    this(random, false);
  }

  private RandomIssues(RandomGenerator random, boolean consistent) {
    this.random = random;
    this.consistent = consistent;
  }

  /** Issues whose fields say nothing that their lines and labels do not say. */
  static RandomIssues consistent(long seed) {
    return new RandomIssues(new SplittableRandom(seed), true);
  }

  public Issue issue() {
    List<Document> documents = list(4, this::document);
    return new Issue(
        new Source(text(), "text", "UTF-8", "", 0),
        maybe(() -> new Place(random.nextBoolean() ? "210100" : text(), name())),
        maybe(this::masthead),
        random.nextInt(3) == 0 ? list(3, this::contents) : List.of(),
        documents,
        random.nextInt(3) == 0 ? list(3, this::backMatter) : List.of(),
        List.of(),
        List.of());
  }

  private Masthead masthead() {
    return new Masthead(
        random.nextBoolean() ? "云海市人民政府公报" : text(),
        text(),
        text(),
        number(3000),
        number(30),
        number(400),
        date(),
        name(),
        name(),
        list(4, () -> new Editor(name(), name())),
        new Contact("", "", "", "", "", ""),
        consistent ? List.of() : lines(8));
  }

  private BackMatter backMatter() {
    return new BackMatter(text(), List.of(), lines(4));
  }

  private Contents contents() {
    return new Contents(random.nextBoolean() ? "zh" : "en", lines(3), list(4, this::rubric));
  }

  private Rubric rubric() {
    String title = text();
    return new Rubric(title, consistent ? title : text(), list(4, this::entry), Span.NONE);
  }

  private Entry entry() {
    String text = text() + (random.nextBoolean() ? "（" + random.nextInt(9) + "）" : "");
    String id = "doc_" + random.nextInt(5);
    String title = consistent ? text : text();
    return new Entry(title, "", number(9), random.nextBoolean() ? id : "", text, Span.NONE);
  }

  private Document document() {
    return document(0);
  }

  private Document document(int depth) {
    Draft draft = new Draft();
    draft.id = "doc_" + random.nextInt(5);
    draft.relation = maybe(() -> pick(Relation.values()));
    draft.type = pick(DocumentType.values());
    draft.kind = random.nextBoolean() ? "通知" : text();
    draft.subtype = pick(SUBTYPES);
    draft.rubric = text();
    draft.title = text();
    draft.issuer = name();
    draft.number =
        maybe(() -> new DocumentNumber(text(), text(), text(), number(12000), OptionalInt.empty()));
    draft.order = maybe(() -> new Order(name(), text(), list(3, this::signature), date()));
    draft.adoption.addAll(list(4, () -> new AdoptionStep(pick(ACTIONS), name(), text(), date())));
    draft.effectiveDate = date();
    draft.addressees.addAll(list(4, this::name));
    draft.body.addAll(list(5, () -> block(0)));
    draft.signatures.addAll(list(3, this::signature));
    draft.date = date();
    draft.colophon = maybe(() -> new Colophon(list(3, this::name), text(), date(), lines(4)));
    draft.head.addAll(lines(10));
    draft.tail.addAll(lines(6));
    if (depth < 3 && random.nextInt(3) == 0) {
      draft.attachments.addAll(list(3, () -> document(depth + 1)));
    }
    return draft.build();
  }

  private Signature signature() {
    return new Signature(name(), name(), name());
  }

  private Block.Cell cell() {
    String text = text();
    return new Block.Cell(text, 1 + text.length() % 2, 1 + text.length() % 3);
  }

  private Block block(int depth) {
    int kind = random.nextInt(12);
    if (kind == 0) {
      return new Table(list(4, () -> list(4, this::cell)), random.nextInt(3), Span.NONE);
    }
    if (kind == 1) {
      return new Figure(text(), text(), Span.NONE);
    }
    String label = consistent ? random.nextBoolean() ? "" : pick(PLAIN_LABELS) : pick(LABELS);
    return new Unit(
        random.nextInt(3) == 0 ? Type.PARAGRAPH : pick(Type.values()),
        random.nextInt(8) - 1,
        label,
        consistent ? LABELLED.getOrDefault(label, "") : pick(NUMBERS),
        random.nextInt(3) == 0 ? text() : "",
        text(),
        random.nextInt(4) == 0
            ? Optional.of(new Responsibility(list(4, this::name), text()))
            : Optional.empty(),
        random.nextInt(10) == 0,
        depth < 7 && random.nextInt(5) < 3 ? list(5, () -> block(depth + 1)) : List.of(),
        Span.NONE);
  }

  private List<Printed> lines(int most) {
    return list(
        most,
        () -> new Printed(consistent ? Part.UNPARSED : pick(Part.values()), text(), Span.NONE));
  }

  private String text() {
    if (random.nextInt(6) == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(word());
    }
    return text.toString();
  }

  private String word() {
    String word = pick(WORDS);
    return consistent && !Character.isLetterOrDigit(word.codePointAt(0)) ? "某" : word;
  }

  private String name() {
    return random.nextInt(3) == 0 ? text() : word();
  }

  private Optional<LocalDate> date() {
    return maybe(() -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400)));
  }

  private OptionalInt number(int bound) {
    return random.nextBoolean() ? OptionalInt.of(random.nextInt(bound)) : OptionalInt.empty();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int bound, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(bound); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}

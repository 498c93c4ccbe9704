package io.gazette.link;

import io.gazette.model.Document;
import io.gazette.model.Reference.Kind;
import io.gazette.profile.Excerpts;
import io.gazette.text.IriSegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document is, and what it has said so far, as far as citations in it depend on it. */
final class Citing {

  private static final String[] OF_POINTS = {"要點", "事項", "原則", "須知", "規範", "規定", "基準", "程序", "計畫"};

  private static final String[] PUTTING_INTO_PRACTICE = {"施行法", "施行細則"};

  final Library library;
  final String id;
  final String title;
  final List<Document> attachments;
  final Outline outline;

  /** The document itself. */
  final Base own;

  /** Whether it is a decision that amends other texts. */
  private final boolean amending;

  /** Whether it is part of another text: what it cites and does not hold is of the whole. */
  final boolean excerpt;

  /** Documents that hold it, the nearest first. */
  final List<Document> carriers;

  /** Where the new text stands that it quotes. */
  final QuotedPlace quoted = new QuotedPlace();

  /** The text that is being amended, as far as it is known. */
  Optional<Base> amended = Optional.empty();

  private Optional<Found> open = Optional.empty();
  private Optional<Node> openIn = Optional.empty();
  private Optional<Passage> before = Optional.empty();
  private Optional<Node> lastArticle = Optional.empty();
  private Optional<Found> lastFound = Optional.empty();
  private final Map<String, Base> shortNames;
  private final List<Base> cited = new ArrayList<>();

  /** A document, with the short names that those that carry it have given. */
  Citing(Library library, Document document, List<Document> carriers, Map<String, Base> names) {
    this(
        library,
        document.id(),
        document.title(),
        document.attachments(),
        carriers,
        library.outline(document),
        names);
  }

  /** What is no document: back matter. */
  Citing(Library library, Outline outline) {
    this(library, "", "", List.of(), List.of(), outline, Map.of());
  }

  private Citing(
      Library library,
      String id,
      String title,
      List<Document> attachments,
      List<Document> carriers,
      Outline outline,
      Map<String, Base> names) {
    this.library = library;
    this.id = id;
    this.title = title;
    this.attachments = attachments;
    this.carriers = carriers;
    this.outline = outline;
    this.own = Base.inside(Kind.INTERNAL, id, outline, "");
    this.excerpt = Excerpts.isOne(title);
    this.amending = isAmending(title);
    this.shortNames = new HashMap<>(names);
    if (excerpt) {
      this.amended = Optional.of(library.byTitle(Excerpts.whole(title)));
    }
    int revision = title.indexOf("修正案");
    if (revision > 1) {
      this.amended = Optional.of(library.byTitle(title.substring(0, revision)));
    }
  }

  /**
   * Whether {@code passage} is one of a decision that amends other texts: not of a text with 章 that
   * is printed behind it as it reads now.
   */
  boolean isAmending(Passage passage) {
    boolean whole = amending && passage.at().around(Level.CHAPTER).isPresent();
    return amending && (!whole || passage.kind() == Passage.Kind.QUOTED);
  }

  /** 关于修改《…条例》的决定, 刑法修正案（十一）. */
  private static boolean isAmending(String title) {
    boolean decision = title.contains("修改") || title.contains("修正");
    return title.contains("修正案") || decision && title.contains("决定");
  }

  /**
   * Remembers the citation that ends {@code passage}: its items may go on from it, as （一）第三项规定的… do
   * from 违反本条例第十二条.
   */
  void readThrough(Passage passage, List<Found> found) {
    before = Optional.of(passage);
    List<Found> said = isAmending(passage) ? quoted.leave(passage, found) : found;
    for (Found each : said) {
      if (!each.cited.isNone()) {
        lastArticle = passage.at().around(Level.ARTICLE);
        lastFound = Optional.of(each);
      }
    }
    if (passage.at().ref().equals(Level.ITEM.ref())) {
      return;
    }
    open = Optional.empty();
    openIn = Optional.of(passage.at());
    if (!found.isEmpty()) {
      Found last = found.get(found.size() - 1);
      boolean ends = !last.cited.isNone() && last.to == passage.text().length();
      open = ends ? Optional.of(last) : open;
    }
  }

  /** Whether {@code passage} is a paragraph behind another one in the element that holds it. */
  boolean isBehind(Passage passage) {
    if (before.isEmpty() || before.get().path().equals(passage.path())) {
      return false;
    }
    Optional<Node> node = Optional.of(before.get().at());
    while (node.isPresent() && node.get() != passage.at()) {
      node = node.get().parent();
    }
    return node.isPresent();
  }

  /** Whether the text before this one is, or ends in, a day. */
  boolean isBehindDay() {
    return before.isPresent() && before.get().text().stripTrailing().endsWith("日");
  }

  /** The last citation before {@code passage} in its article. */
  Optional<Found> lastIn(Passage passage) {
    if (isAmending(passage)) {
      return lastFound;
    }
    Optional<Node> article = passage.at().around(Level.ARTICLE);
    return article.isPresent() && article.equals(lastArticle) ? lastFound : Optional.empty();
  }

  /** The text that this one interprets or puts into practice: 关于适用〈…法〉若干问题的解释, 民事訴訟法施行法. */
  Optional<Found> interpreted() {
    for (String word : PUTTING_INTO_PRACTICE) {
      if (title.endsWith(word) && title.length() > word.length()) {
        String law = title.substring(0, title.length() - word.length());
        return Optional.of(Found.whole(library.ofTaiwan(law), 0, 0));
      }
    }
    int open = Math.max(title.indexOf('〈'), title.indexOf('《'));
    int close = open < 0 ? -1 : Math.max(title.indexOf('〉', open), title.indexOf('》', open));
    if (close < 0 || !title.contains("解释")) {
      return Optional.empty();
    }
    return Optional.of(Found.whole(library.byTitle(title.substring(open + 1, close)), 0, 0));
  }

  /** The citation that the items of which {@code passage} is one go on from. */
  Optional<Found> openAt(Passage passage) {
    boolean item =
        passage.at().ref().equals(Level.ITEM.ref()) && passage.at().parent().equals(openIn);
    return item ? open : Optional.empty();
  }

  Map<String, Base> shortNames() {
    return shortNames;
  }

  /** Remembers that {@code name} stands for {@code base} from here on. */
  void call(String name, Base base) {
    shortNames.put(name, base.as(base.kind() == Kind.DOCUMENT ? Kind.DOCUMENT : Kind.SHORT_NAME));
  }

  Optional<Base> called(String name) {
    return Optional.ofNullable(shortNames.get(name));
  }

  /** Whether it is a 行政規則 of Taiwan, whose units are 點. */
  boolean isOfPoints() {
    String kept = withoutNote(title);
    int end = kept.endsWith("修正規定") ? kept.length() - 4 : kept.length();
    return !outline.hasArticles() && Lead.endsIn(kept, end, OF_POINTS);
  }

  /** The text that carries this one and ends in {@code word}: 通知第二条 in what a 通知 issues. */
  Optional<Base> carrier(String word) {
    for (Document carrier : carriers) {
      if (withoutNote(carrier.title()).endsWith(word)) {
        return library.inIssue(carrier.title());
      }
    }
    return Optional.empty();
  }

  /** Remembers that {@code base} was cited by its title. */
  void cite(Base base) {
    cited.add(base);
  }

  /** The text that was cited last. */
  Optional<Base> lastCited() {
    return cited.isEmpty() ? Optional.empty() : Optional.of(cited.get(cited.size() - 1));
  }

  /** The last text cited so far whose title ends in {@code word}. */
  Optional<Base> lastCited(String word) {
    for (int i = cited.size() - 1; i >= 0; i--) {
      if (isCalled(cited.get(i), word)) {
        return Optional.of(cited.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code word} is that of its kind: 条例 of 云川市养犬条例; 法 is not that of 养犬办法. */
  static boolean isCalled(Base base, String word) {
    String title = withoutNote(base.title());
    boolean longer = word.equals("法") && (title.endsWith("辦法") || title.endsWith("办法"));
    return title.endsWith(word) && !longer;
  }

  /**
   * The one text that {@code word} alone can mean: among what the document issues, then among what
   * it has cited; ambiguous where there are several, empty where there is none.
   */
  Optional<Base> meant(String word) {
    List<Base> fitting = new ArrayList<>();
    for (Document attachment : attachments) {
      if (withoutNote(attachment.title()).endsWith(word)) {
        add(library.inIssue(attachment.title()), fitting);
      }
    }
    if (fitting.isEmpty()) {
      for (Base base : cited) {
        if (withoutNote(base.title()).endsWith(word)) {
          add(Optional.of(base), fitting);
        }
      }
    }
    if (fitting.size() > 1) {
      return Optional.of(Base.ambiguous(Kind.SHORT_NAME));
    }
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(0));
  }

  private static void add(Optional<Base> base, List<Base> fitting) {
    if (base.isPresent() && !base.get().title().isEmpty()) {
      for (Base each : fitting) {
        if (each.title().equals(base.get().title())) {
          return;
        }
      }
      fitting.add(base.get());
    }
  }

  /** A title without （试行）, （2018年修正） behind it. */
  static String withoutNote(String title) {
    String kept = IriSegment.printable(title);
    while (kept.endsWith("）") || kept.endsWith(")")) {
      int open = Math.max(kept.lastIndexOf('（'), kept.lastIndexOf('('));
      if (open <= 0) {
        break;
      }
      kept = kept.substring(0, open);
    }
    return kept;
  }
}

package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.classify.LineClassifier;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Contents;
import io.gazette.model.Counts;
import io.gazette.model.Discard;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import io.gazette.model.Place;
import io.gazette.model.Source;
import io.gazette.normalise.CleanText;
import io.gazette.parse.document.Announced;
import io.gazette.parse.document.DocumentParser;
import io.gazette.parse.document.Segments;
import io.gazette.parse.document.Told;
import io.gazette.parse.front.IssueHead;
import io.gazette.parse.join.Layout;
import io.gazette.parse.join.Trace;
import io.gazette.profile.Profiles;
import io.gazette.text.Chars;
import io.gazette.text.Erasure;
import io.gazette.text.Property;
import io.gazette.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns a clean text into an {@link Issue}. */
public final class IssueParser {

  // Classes and loops rather than lambdas and streams, here and in all that reads the sample of an
  // issue: the machinery of the first lambda costs a cold start as much as a hundred classes.

  private static final Comparator<Diagnostic> BY_PLACE =
      new Comparator<>() {
        @Override
        public int compare(Diagnostic a, Diagnostic b) {
          int lines = Integer.compare(a.span().line(), b.span().line());
          return lines != 0 ? lines : Integer.compare(a.span().column(), b.span().column());
        }
      };

  private static final Comparator<Erasure> BY_OFFSET =
      new Comparator<>() {
        @Override
        public int compare(Erasure a, Erasure b) {
          return Integer.compare(a.from(), b.from());
        }
      };

  /** What stands before the province in the full name of its government. */
  private static final String STATE = "中华人民共和国";

  private IssueParser() {}

  /**
   * What was read.
   *
   * @param issue every character of the text placed or discarded
   * @param findings in order of place
   */
  public record Parsed(Issue issue, List<Diagnostic> findings) {}

  /**
   * Parses {@code text}. Never throws on any text.
   *
   * @param place of the gazette, where the caller knows it; else it is read from the masthead
   */
  public static Parsed parse(CleanText text, Optional<Place> place) {
    List<Line> all = LineClassifier.classify(text);
    Trace trace = new Trace(text, Layout.of(all));
    IssueHead head = IssueHead.read(all);
    boolean isIssue = head.masthead().isPresent() || !head.contents().isEmpty();
    boolean printed = isIssue || Segments.hasRecords(all);
    List<Line> lines = printed ? all.subList(head.next(), all.size()) : loose(text, all);
    int end = isIssue ? BackMatterParser.start(lines, head.contents()) : lines.size();
    List<Segments.Segment> segments = Segments.of(lines, 0, end, head.contents(), isIssue);
    List<Document> documents = new ArrayList<>();
    Told told = segments.size() == 1 ? Told.of(text.source().properties()) : Told.NOTHING;
    for (int i = 0; i < segments.size(); i++) {
      int to = i + 1 < segments.size() ? segments.get(i + 1).from() : end;
      List<Line> own = lines.subList(segments.get(i).from(), to);
      Announced announced = ContentsLinks.announced(head.contents(), segments.get(i).entry());
      documents.add(DocumentParser.parse(trace, own, "doc_" + (i + 1), announced.with(told)));
    }
    LatinWords.report(trace, lines);
    CharacterFaults.report(trace, all);
    InformationCheck.report(trace, text.source().properties(), documents);
    BackMatterParser back = BackMatterParser.read(trace, lines.subList(end, lines.size()));
    List<Contents> contents =
        ContentsLinks.link(head.contents(), documents, entries(segments), back.pieces(), trace);
    Optional<Masthead> masthead = masthead(head, back);
    Issue issue =
        new Issue(
            source(text.source()),
            place.isPresent() ? place : place(masthead, text.source().text()),
            masthead,
            contents,
            documents,
            back.pieces(),
            trace.joins(),
            discards(text));
    trace.findings().sort(BY_PLACE);
    return new Parsed(issue, List.copyOf(trace.findings()));
  }

  /** The masthead, with what is printed on the last page only. */
  private static Optional<Masthead> masthead(IssueHead head, BackMatterParser back) {
    return head.masthead().isEmpty()
        ? head.masthead()
        : Optional.of(back.complete(head.masthead().get()));
  }

  /** The lines of a loose document; its reader has taken it out of an HTML page. */
  private static List<Line> loose(CleanText text, List<Line> all) {
    return text.source().format().equals("html") ? all : WebPage.document(all);
  }

  private static List<List<Integer>> entries(List<Segments.Segment> segments) {
    List<List<Integer>> entries = new ArrayList<>();
    for (Segments.Segment segment : segments) {
      entries.add(segment.entries());
    }
    return entries;
  }

  private static Source source(SourceText source) {
    return new Source(
        source.name(),
        source.format(),
        source.encoding(),
        source.sha256(),
        Counts.characters(source.text()),
        source.origins().pages().size(),
        properties(source));
  }

  private static List<Source.Property> properties(SourceText source) {
    List<Source.Property> properties = new ArrayList<>(source.properties().size());
    for (Property property : source.properties()) {
      properties.add(
          new Source.Property(
              property.name(), property.value(), source.span(property.from(), property.to())));
    }
    return properties;
  }

  /**
   * 沈阳市人民政府公报 and 沈阳市人民代表大会常务委员会公报 are gazettes of 沈阳市; a text may show by itself where it is of.
   */
  private static Optional<Place> place(Optional<Masthead> masthead, String text) {
    String territory = Profiles.detect(text).territory(text);
    if (!territory.isEmpty()) {
      return Optional.of(new Place("", territory));
    }
    String title = masthead.isPresent() ? folded(masthead.get().title()) : "";
    int end = Math.max(title.indexOf("人民政府"), title.indexOf("人民代表大会"));
    String name = end > 1 ? title.substring(0, end) : "";
    String own = name.startsWith(STATE) ? name.substring(STATE.length()) : name;
    return own.isEmpty() || own.equals("全国") ? Optional.empty() : Optional.of(new Place("", own));
  }

  /** A conversion may have left radicals for characters: ⼈民政府. */
  private static String folded(String title) {
    StringBuilder folded = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      folded.append(Chars.isRadical(c) ? Chars.fold(c) : c);
    }
    return folded.toString();
  }

  private static List<Discard> discards(CleanText text) {
    List<Erasure> erasures = new ArrayList<>(text.erasures());
    erasures.sort(BY_OFFSET);
    List<Discard> discards = new ArrayList<>(erasures.size());
    for (Erasure e : erasures) {
      discards.add(
          new Discard(
              e.reason(),
              text.source().text().substring(e.from(), e.to()),
              text.span(e.from(), e.to())));
    }
    return discards;
  }
}

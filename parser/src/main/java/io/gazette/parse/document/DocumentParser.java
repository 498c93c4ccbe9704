package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.classify.MarkerStyle;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.model.Document.Relation;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.body.BodyBuilder;
import io.gazette.parse.join.Layout;
import io.gazette.parse.join.Trace;
import io.gazette.parse.words.Amendments;
import io.gazette.parse.words.Colophons;
import io.gazette.parse.words.References;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.Spacing;
import io.gazette.parse.words.TitleKeys;
import io.gazette.text.ChineseDate;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the lines of one document into a {@link Document} with its attachments. */
public final class DocumentParser {

  private static final int SHORTEST_NAME = 4;

  private final Trace trace;
  private List<Line> lines;
  private final Draft draft = new Draft();
  private final String id;
  private final String expectedTitle;

  private DocumentParser(Trace trace, List<Line> lines, String id, String expectedTitle) {
    this.trace = trace;
    this.lines = lines;
    this.id = id;
    this.expectedTitle = expectedTitle;
  }

  /**
   * Parses a document of an issue.
   *
   * @param lines all its lines, at least one
   * @param id its id
   * @param announced what the table of contents says of it
   */
  public static Document parse(Trace trace, List<Line> lines, String id, Announced announced) {
    DocumentParser parser = new DocumentParser(trace, lines, id, announced.titleKey());
    parser.draft.rubric = announced.rubric();
    parser.draft.titleEnglish = announced.titleEnglish();
    parser.draft.told = announced.told();
    return parser.parse();
  }

  private static Document attachment(
      Trace trace, List<Line> lines, String id, Relation relation, String title) {
    DocumentParser parser = new DocumentParser(trace, lines, id, title);
    parser.draft.relation = Optional.of(relation);
    return parser.parse();
  }

  private Document parse() {
    Span span = lines.get(0).span().to(lines.get(lines.size() - 1).span());
    int body = HeadReader.read(trace, draft, lines, expectedTitle);
    if (draft.relation.isEmpty()) {
      takeColophon(body);
    }
    TailFinder tail = TailFinder.find(lines, body, draft.relation, draft.issuer);
    body(lines.subList(body, tail.body()));
    tail(tail);
    if (tail.attachments() < lines.size()) {
      attachments(tail.attachments(), lines.size());
    }
    if (!draft.hasTitle()) {
      nameByOrder();
    }
    return draft.finish(id, span);
  }

  /** Takes the 版记 out of the lines, wherever it stands below the body. */
  private void takeColophon(int body) {
    ColophonLines colophon = ColophonLines.find(lines, body);
    if (colophon.from() < colophon.to()) {
      draft.colophon = Optional.of(Colophons.read(lines.subList(colophon.from(), colophon.to())));
      List<Line> rest = new ArrayList<>(lines.subList(0, colophon.from()));
      rest.addAll(lines.subList(colophon.to(), lines.size()));
      lines = rest;
    }
  }

  /** An order that promulgates nothing (appointments, repeal) is named by its head: 云川市人民政府令. */
  private void nameByOrder() {
    for (Printed printed : draft.head) {
      if (printed.part() == Part.ORDER_HEAD) {
        draft.title = draft.title + OrderReader.withoutNumber(Spacing.compact(printed.text()));
      }
    }
  }

  private void body(List<Line> body) {
    if (body.isEmpty()) {
      return;
    }
    Layout layout = trace.layout(body);
    boolean amending = Amendments.isAmending(draft.title);
    int preamble = preambleEnd(body);
    if (preamble > 0) {
      for (Block block : BodyBuilder.build(trace, body.subList(0, preamble), layout, false)) {
        if (block instanceof Block.Unit unit) {
          if (!isPreambleWord(unit.text())) {
            draft.preamble.add(unit.text());
          }
          draft.head.add(new Printed(Part.PREAMBLE, unit.text(), unit.span()));
        }
      }
    }
    draft.body = BodyBuilder.build(trace, body.subList(preamble, body.size()), layout, amending);
  }

  /**
   * How many lines stand before the first label of a law; 0 for a 公文, whose opening paragraph is
   * text (mapping.md, 7).
   */
  private int preambleEnd(List<Line> body) {
    if (!draft.addressees.isEmpty()) {
      return 0;
    }
    int first = 0;
    while (first < body.size()
        && body.get(first).is(LineKind.TEXT)
        && !isChapterWord(body.get(first))) {
      first++;
    }
    if (first == 0 || first == body.size() || body.get(first).marker() == null) {
      return 0;
    }
    for (Line line : body.subList(first, body.size())) {
      if (line.has(MarkerStyle.ARTICLE) && !References.isCitation(line)) {
        return first;
      }
    }
    return 0;
  }

  static boolean isPreambleWord(String text) {
    String s = Spacing.compact(text);
    return s.equals("序言") || s.equals("前言") || s.equals("引言") || s.equals("导言");
  }

  private static boolean isChapterWord(Line line) {
    return line.compact().equals("总则") || line.compact().equals("附则");
  }

  private void tail(TailFinder tail) {
    List<Printed> signed = new ArrayList<>();
    for (int i = tail.body(); i < tail.attachments(); i++) {
      Line line = lines.get(i);
      if (i == tail.date()) {
        draft.date = ChineseDate.last(line.compact());
        draft.tail(Part.DATE, line);
        if (!line.is(LineKind.DATE)) {
          signed.add(new Printed(Part.SIGNATURE, Signers.withoutDate(line.text()), line.span()));
        }
      } else if (line.is(LineKind.NOTE)) {
        draft.note = line.text().substring(1, line.text().length() - 1).strip();
        draft.tail(Part.NOTE, line);
      } else if (line.is(LineKind.DECISION)) {
        draft.note = line.text();
        draft.tail(Part.NOTE, line);
      } else if (line.is(LineKind.SIGNER) || !draft.issuer.isEmpty()) {
        draft.tail(Part.SIGNATURE, line);
        signed.add(new Printed(Part.SIGNATURE, line.text(), line.span()));
      } else if (line.is(LineKind.ATTACHMENT_LIST) || i > tail.date() || !isSigned(line)) {
        draft.tail(Part.ATTACHMENT_LIST, line);
      } else {
        draft.tail(Part.SIGNATURE, line);
        signed.add(new Printed(Part.SIGNATURE, line.text(), line.span()));
      }
    }
    sign(Signatures.read(signed));
  }

  /** Who signs below stands behind who is named under the title. */
  private void sign(List<Signature> below) {
    List<Signature> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (List<Signature> each : List.of(draft.signatures, below)) {
      for (Signature signature : each) {
        if (known.add(words(signature))) {
          all.add(signature);
        }
      }
    }
    draft.signatures = all;
  }

  /** To be compared by: the equality of records costs a cold start 10 ms. */
  private static String words(Signature signature) {
    return signature.body() + '\n' + signature.person() + '\n' + signature.role();
  }

  private static boolean isSigned(Line line) {
    return Signers.isSigner(line) || Signers.isPerson(line);
  }

  private void attachments(int from, int to) {
    List<Integer> starts =
        Attachments.starts(lines, from, to, Attachments.names(lines.subList(0, from)));
    boolean own = hasAttachmentList() || draft.relation.isPresent();
    int issued = 0;
    int annexes = 0;
    for (int k = 0; k < starts.size(); k++) {
      int start = starts.get(k);
      boolean annex = isAnnex(lines.get(start)) || isListed(lines.get(start));
      while (!annex && !own && k + 1 < starts.size() && isAnnex(lines.get(starts.get(k + 1)))) {
        k++;
      }
      int end = k + 1 < starts.size() ? starts.get(k + 1) : to;
      Relation relation = annex ? Relation.ANNEX : Relation.ISSUED;
      int n = annex ? ++annexes : ++issued;
      draft.attachments.add(
          attachment(
              trace,
              lines.subList(start, end),
              id + "__" + relation.word() + "_" + n,
              relation,
              ""));
    }
  }

  /**
   * "附件说明" (ATT-01) names the 附件 of this document; without one, those that stand below the text it
   * issues are the 附件 of that text.
   */
  private boolean hasAttachmentList() {
    for (Printed printed : draft.tail) {
      if (printed.part() == Part.ATTACHMENT_LIST) {
        return true;
      }
    }
    return false;
  }

  /** Whether the 附件说明 names the title that {@code line} begins, which stands without a label. */
  private boolean isListed(Line line) {
    String title = TitleKeys.of(line.compact());
    StringBuilder list = new StringBuilder();
    for (Printed printed : draft.tail) {
      list.append(printed.part() == Part.ATTACHMENT_LIST ? TitleKeys.of(printed.text()) : "");
    }
    return title.length() >= SHORTEST_NAME && list.indexOf(title) >= 0;
  }

  private static boolean isAnnex(Line line) {
    return line.is(LineKind.ATTACHMENT_LABEL) || line.is(LineKind.ATTACHMENT_LIST);
  }
}

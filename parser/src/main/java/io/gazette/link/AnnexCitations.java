package io.gazette.link;

import io.gazette.model.Document;
import io.gazette.model.Reference.Kind;
import io.gazette.model.Reference.Status;
import io.gazette.model.Reference.Target;
import io.gazette.text.Chars;
import io.gazette.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads citations of attachments and of what else is attached: 附件2, 附件1—3, 附件1、附件3, 见附件, 如附表一,
 * 附件2第3项.
 */
final class AnnexCitations {

  private static final String RANGES = "至到—–-－～~";
  private static final String[] WORDS = {"附件", "附表", "附录", "附錄", "附图", "附圖"};

  private AnnexCitations() {}

  /** Reads the citation at {@code at}; returns where to read on. */
  static int read(PassageReader reader, int at) {
    String text = reader.text;
    if (at == 0 || at < reader.limit() || !startsWith(text, at, WORDS)) {
      return at;
    }
    List<Document> annexes = annexes(reader.citing, text.substring(at, at + 2));
    int end = numeralEnd(text, at + 2);
    int number = end > at + 2 ? value(text, at + 2, end) : 0;
    if (number < 0 || number == 0 && !standsAlone(text, at)) {
      return at;
    }
    if (number > 0 && isOfLast(reader, at)) {
      return ofLast(reader, number, at, end);
    }
    if (annexes.isEmpty()) {
      return isPointed(text, at) ? elsewhere(reader, at, end) : at;
    }
    int stop = number == 0 ? at + 2 : end;
    reader.add(found(reader, annexes, number, at, stop));
    int units = within(reader, stop);
    return units > stop ? units : others(reader, annexes, stop);
  }

  /** 附件2第3项, 附件第一条: a unit of the attachment just found; returns where to read on. */
  private static int within(PassageReader reader, int from) {
    Found annex = reader.last().get();
    List<Cited> row = CitedReader.behind(reader, from);
    if (row.size() != 1 || annex.base.isEmpty() || annex.base.get().outline().isEmpty()) {
      return from;
    }
    Found whole = annex.copy();
    Resolver.inAnnex(annex, row.get(0), annex.base.get());
    if (annex.status != Status.RESOLVED) {
      annex.become(whole);
      return from;
    }
    annex.to = row.get(0).to();
    return annex.to;
  }

  /** 《…法》附件三, 《…法》第五条附表二: of a text that is not in the issue. */
  private static boolean isOfLast(PassageReader reader, int at) {
    Optional<Found> last = reader.last();
    return last.isPresent()
        && last.get().to == at
        && last.get().base.isPresent()
        && !last.get().base.get().iri().isEmpty();
  }

  private static int ofLast(PassageReader reader, int number, int at, int end) {
    Found text = reader.last().get();
    Found annex = text;
    if (!text.cited.isNone()) {
      annex = Found.whole(text.base.get(), at, end);
      reader.add(annex);
    }
    String iri = text.base.get().iri() + "/!annex_" + number;
    annex.target = Optional.of(new Target("", "", iri));
    annex.to = end;
    return end;
  }

  /** An attachment that is not printed with the text. */
  private static int elsewhere(PassageReader reader, int at, int end) {
    Found found = new Found(Kind.DOCUMENT, at, end);
    found.value = reader.text.substring(at, end);
    found.status = Status.UNKNOWN;
    found.base = Optional.of(Base.ambiguous(Kind.DOCUMENT));
    reader.add(found);
    return end;
  }

  /** 、2 and —3 behind 附件1. */
  private static int others(PassageReader reader, List<Document> annexes, int from) {
    String text = reader.text;
    int at = from;
    while (at + 1 < text.length() && (RANGES + "、和").indexOf(text.charAt(at)) >= 0) {
      boolean range = RANGES.indexOf(text.charAt(at)) >= 0;
      int first = range && startsWith(text, at + 1, WORDS) ? at + 3 : at + 1;
      int end = numeralEnd(text, first);
      int number = end > first ? value(text, first, end) : -1;
      boolean ends = end >= text.length() || "年月日个项条号.．%".indexOf(text.charAt(end)) < 0;
      if (number <= 0 || !ends) {
        return at;
      }
      Found each = found(reader, annexes, number, first, end);
      if (range) {
        reach(reader.last().get(), each);
      } else {
        each.continues = true;
        reader.add(each);
      }
      at = end;
    }
    return at;
  }

  /** Makes {@code first} a range that ends with {@code last}. */
  private static void reach(Found first, Found last) {
    first.upTo = last.target;
    first.to = last.to;
    if (first.status == Status.RESOLVED && last.status != Status.RESOLVED) {
      first.status = last.status;
      first.candidates = last.candidates;
    }
  }

  private static Found found(
      PassageReader reader, List<Document> annexes, int number, int from, int to) {
    Found found = new Found(Kind.DOCUMENT, from, to);
    Optional<Document> annex = find(annexes, number);
    if (annex.isEmpty()) {
      found.status = number == 0 ? Status.AMBIGUOUS : Status.DANGLING;
      found.candidates = ids(annexes);
      found.base = Optional.of(Base.ambiguous(Kind.DOCUMENT));
      return found;
    }
    Outline outline = reader.citing.library.outline(annex.get());
    Base base = Base.inside(Kind.DOCUMENT, annex.get().id(), outline, annex.get().title());
    return Found.whole(base, from, to);
  }

  private static Optional<Document> find(List<Document> annexes, int number) {
    if (number == 0) {
      return annexes.size() == 1 ? Optional.of(annexes.get(0)) : Optional.empty();
    }
    for (Document annex : annexes) {
      String label = annex.label();
      int end = label.length();
      int from = 0;
      while (from < end && !ChineseNumber.isNumeral(label.charAt(from))) {
        from++;
      }
      int to = numeralEnd(label, from);
      if (to > from && value(label, from, to) == number) {
        return Optional.of(annex);
      }
    }
    return annexes.size() == 1 && number == 1 ? Optional.of(annexes.get(0)) : Optional.empty();
  }

  /** Their ids, the last first: a number that is too high is nearest to it. */
  private static List<String> ids(List<Document> annexes) {
    List<String> ids = new ArrayList<>();
    for (int i = annexes.size() - 1; i >= 0; i--) {
      ids.add(annexes.get(i).id());
    }
    return ids;
  }

  /** The attachments of the document, else of the one that carries it. */
  private static List<Document> annexes(Citing citing, String word) {
    List<Document> annexes = labelled(citing.attachments, word);
    for (int i = 0; i < citing.carriers.size() && annexes.isEmpty(); i++) {
      annexes = labelled(citing.carriers.get(i).attachments(), word);
    }
    return annexes;
  }

  /** Those with the label {@code word}; 附件 is any. */
  private static List<Document> labelled(List<Document> attachments, String word) {
    String label = word.equals("附件") ? "附" : word;
    List<Document> labelled = new ArrayList<>();
    for (Document attachment : attachments) {
      if (attachment.label().startsWith(label)) {
        labelled.add(attachment);
      }
    }
    return labelled;
  }

  private static int numeralEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 3 && ChineseNumber.isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int value(String text, int from, int to) {
    return ChineseNumber.parse(text, from, to);
  }

  /** 见附件, 按照附件, 本办法附件. */
  private static boolean isPointed(String text, int at) {
    int kind = TitleWords.kindEndingAt(text, at);
    boolean own = kind > 0 && Lead.endsIn(text, kind, Lead.OWN);
    return own || at > 0 && "见見按依照如合（(".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean startsWith(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** 见附件, （附件）, 附件所列: the word alone, and not of 附件材料 or 附件：. */
  private static boolean standsAlone(String text, int at) {
    boolean pointed = isPointed(text, at);
    int end = at + 2;
    boolean ends = end >= text.length() || "）)，。；、,的".indexOf(text.charAt(end)) >= 0;
    return pointed && ends && (end >= text.length() || !Chars.isSpace(text.charAt(end)));
  }
}

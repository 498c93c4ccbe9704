package io.gazette.restore.akn;

import io.gazette.model.Document.AdoptionStep;
import io.gazette.model.Document.Colophon;
import io.gazette.model.Document.ContentsItem;
import io.gazette.model.Document.DocumentNumber;
import io.gazette.model.Document.Order;
import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.model.Printed.Part;
import io.gazette.parse.words.Addressees;
import io.gazette.parse.words.AdoptionNotes;
import io.gazette.parse.words.DocumentNumbers;
import io.gazette.parse.words.Kinds;
import io.gazette.parse.words.Signatures;
import io.gazette.parse.words.Titles;
import io.gazette.text.ChineseDate;
import io.gazette.text.IriSegment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of the recorded fields still holds. The file may have been edited by hand: what its lines
 * show wins over what our attributes tell of them; a field that no line shows is as recorded.
 */
final class Visible {

  private final List<Printed> lines = new ArrayList<>();

  Visible(Lines lines) {
    this.lines.addAll(lines.head());
    this.lines.addAll(lines.tail());
    this.lines.addAll(lines.colophon());
  }

  String title(String recorded) {
    return shows(recorded, Part.TITLE) ? recorded : Titles.join(texts(Part.TITLE));
  }

  /** The word of its kind: of a title that was edited, the one that it ends in now. */
  String kind(String recorded, String title, List<AdoptionStep> adoption, String issuer) {
    boolean edited = !shows(title, Part.TITLE);
    return edited ? Kinds.of(title(title), adoption, false, issuer).kind() : recorded;
  }

  String issuerMark(String recorded) {
    return shows(recorded, Part.ISSUER_MARK) ? recorded : String.join("", texts(Part.ISSUER_MARK));
  }

  String note(String recorded) {
    return shows(recorded, Part.NOTE) ? recorded : String.join("", texts(Part.NOTE));
  }

  Optional<DocumentNumber> number(Optional<DocumentNumber> recorded) {
    if (recorded.isEmpty()) {
      return recorded;
    }
    String text = recorded.get().text();
    if (!shows(text, Part.DOCUMENT_NUMBER)) {
      Optional<DocumentNumber> read =
          DocumentNumbers.read(String.join("", texts(Part.DOCUMENT_NUMBER)));
      return read.isPresent() ? read : recorded;
    }
    if (!shows(text, Part.ORDER_NUMBER)) {
      Optional<DocumentNumber> read = DocumentNumbers.order(orderNumber(text));
      return read.isPresent() ? read : recorded;
    }
    return recorded;
  }

  List<String> addressees(List<String> recorded) {
    return showAll(recorded, Part.ADDRESSEES)
        ? recorded
        : Addressees.split(String.join("", texts(Part.ADDRESSEES)));
  }

  List<Signature> signatures(List<Signature> recorded) {
    return signatures(recorded, Part.SIGNATURE);
  }

  private List<Signature> signatures(List<Signature> recorded, Part part) {
    for (Signature each : recorded) {
      if (!showAll(List.of(each.body(), each.role(), each.person()), part)) {
        return Signatures.read(lines.stream().filter(line -> line.part() == part).toList());
      }
    }
    return recorded;
  }

  Optional<LocalDate> date(Optional<LocalDate> recorded) {
    return date(recorded, Part.DATE);
  }

  private Optional<LocalDate> date(Optional<LocalDate> recorded, Part part) {
    List<LocalDate> shown = dates(texts(part));
    boolean holds = recorded.isEmpty() || shown.isEmpty() || shown.contains(recorded.get());
    return holds ? recorded : Optional.of(shown.get(0));
  }

  Optional<Order> order(Optional<Order> recorded) {
    return recorded.map(
        order ->
            new Order(
                order.issuer(),
                orderNumber(order.number()),
                signatures(order.signatures(), Part.ORDER_SIGNATURE),
                date(order.date(), Part.ORDER_DATE)));
  }

  private String orderNumber(String recorded) {
    return shows(recorded, Part.ORDER_NUMBER)
        ? recorded
        : String.join("", texts(Part.ORDER_NUMBER));
  }

  List<AdoptionStep> adoption(List<AdoptionStep> recorded) {
    List<String> note = texts(Part.ADOPTION_NOTE);
    List<LocalDate> days = dates(note);
    for (AdoptionStep step : recorded) {
      boolean day = step.date().isEmpty() || days.isEmpty() || days.contains(step.date().get());
      if (!day || !showAll(List.of(step.body(), step.session()), Part.ADOPTION_NOTE)) {
        return AdoptionNotes.steps(String.join("\n", note));
      }
    }
    return recorded;
  }

  /** The document’s own 目录; of an entry that was edited, what its line says. */
  List<ContentsItem> contents(List<ContentsItem> recorded) {
    List<String> shown = texts(Part.CONTENTS_ENTRY);
    if (shown.size() != recorded.size()) {
      return recorded;
    }
    List<ContentsItem> items = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      ContentsItem item = recorded.get(i);
      boolean holds = shows(shown.get(i), item.num()) && shows(shown.get(i), item.heading());
      items.add(holds ? item : ReadAnew.contentsItem(shown.get(i)));
    }
    return items;
  }

  Optional<Colophon> colophon(Optional<Colophon> recorded) {
    return recorded.map(
        colophon ->
            new Colophon(
                copiedTo(colophon.copiedTo()),
                shows(colophon.printedBy(), Part.PRINTED_BY)
                    ? colophon.printedBy()
                    : String.join("", texts(Part.PRINTED_BY)),
                date(colophon.printedOn(), Part.PRINTED_ON),
                colophon.printed()));
  }

  private List<String> copiedTo(List<String> recorded) {
    if (showAll(recorded, Part.COPIED_TO)) {
      return recorded;
    }
    String printed = String.join("", texts(Part.COPIED_TO));
    return Addressees.split(printed.substring(printed.indexOf('：') + 1));
  }

  /** Whether {@code text} says {@code value}, whatever white space is in either. */
  static boolean shows(String text, String value) {
    return IriSegment.printable(text).contains(IriSegment.printable(value));
  }

  /** Whether {@code text} says {@code value} and nothing else but marks. */
  static boolean isAll(String text, String value) {
    String shown = IriSegment.printable(text);
    String wanted = IriSegment.printable(value);
    int at = shown.indexOf(wanted);
    for (int i = 0; at >= 0 && i < shown.length(); i++) {
      boolean outside = i < at || i >= at + wanted.length();
      if (outside && Character.isLetterOrDigit(shown.charAt(i))) {
        return false;
      }
    }
    return at >= 0;
  }

  /** Whether the lines of {@code part} say {@code value}, or there are none. */
  private boolean shows(String value, Part part) {
    return showAll(List.of(value), part);
  }

  private boolean showAll(List<String> values, Part part) {
    List<String> texts = texts(part);
    String shown = IriSegment.printable(String.join("", texts));
    for (String value : values) {
      if (!texts.isEmpty() && !shown.contains(IriSegment.printable(value))) {
        return false;
      }
    }
    return true;
  }

  private List<String> texts(Part part) {
    List<String> texts = new ArrayList<>();
    for (Printed line : lines) {
      if (line.part() == part) {
        texts.add(line.text());
      }
    }
    return texts;
  }

  private static List<LocalDate> dates(List<String> texts) {
    List<LocalDate> dates = new ArrayList<>();
    for (String text : texts) {
      Optional<ChineseDate.Found> found = ChineseDate.find(text, 0);
      while (found.isPresent()) {
        dates.add(found.get().date());
        found = ChineseDate.find(text, found.get().to());
      }
    }
    return dates;
  }
}

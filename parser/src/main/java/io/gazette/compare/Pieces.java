package io.gazette.compare;

import java.util.ArrayList;
import java.util.List;

/** The 款 项 目 of an article, looked up and changed. */
final class Pieces {

  private Pieces() {}

  static Piece withWords(Piece p, String words) {
    return new Piece(p.type(), p.num(), p.number(), words, p.position(), p.place(), p.span());
  }

  static Piece withNumber(Piece p, String num, String number) {
    return new Piece(p.type(), num, number, p.words(), p.position(), p.place(), p.span());
  }

  /** The same at another place of its document. */
  static Piece at(Piece p, int position, String place) {
    return new Piece(p.type(), p.num(), p.number(), p.words(), position, place, p.span());
  }

  /** From which part to before which one {@code target} reaches; nothing where it is not there. */
  static int[] range(List<Piece> parts, io.gazette.amend.Provision target) {
    int from = 0;
    int to = parts.size();
    if (!target.paragraph().isEmpty()) {
      from = paragraph(parts, Integer.parseInt(target.paragraph()));
      to = from < 0 ? 0 : nextParagraph(parts, from + 1);
    }
    if (from >= 0 && !target.item().isEmpty()) {
      from = find(parts, "item", target.item(), from, to);
      to = from < 0 ? 0 : nextOf(parts, "item", from + 1, to);
    }
    if (from >= 0 && !target.subitem().isEmpty()) {
      from = find(parts, "subitem", target.subitem(), from, to);
      to = from + 1;
    }
    return from < 0 ? new int[0] : new int[] {from, to};
  }

  /** Behind which part a new {@code target} comes: the last of its 款, or of the article. */
  static int end(List<Piece> parts, io.gazette.amend.Provision target) {
    if (target.item().isEmpty() || target.paragraph().isEmpty()) {
      return parts.size();
    }
    int from = paragraph(parts, Integer.parseInt(target.paragraph()));
    return from < 0 ? parts.size() : nextParagraph(parts, from + 1);
  }

  private static boolean isParagraph(Piece part) {
    return part.type().equals("paragraph") && part.num().isEmpty();
  }

  private static int paragraph(List<Piece> parts, int number) {
    int count = 0;
    for (int i = 0; i < parts.size(); i++) {
      count += isParagraph(parts.get(i)) ? 1 : 0;
      if (count == number && isParagraph(parts.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int nextParagraph(List<Piece> parts, int from) {
    int at = from;
    while (at < parts.size() && !isParagraph(parts.get(at))) {
      at++;
    }
    return at;
  }

  private static int find(List<Piece> parts, String type, String number, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parts.get(i).type().equals(type) && parts.get(i).number().equals(number)) {
        return i;
      }
    }
    return -1;
  }

  private static int nextOf(List<Piece> parts, String type, int from, int to) {
    int at = from;
    while (at < to && !parts.get(at).type().equals(type) && !isParagraph(parts.get(at))) {
      at++;
    }
    return at;
  }

  /** Each at its place in the article called {@code article}. */
  static List<Piece> placed(List<Piece> parts, String article) {
    long all = parts.stream().filter(Pieces::isParagraph).count();
    List<Piece> placed = new ArrayList<>();
    String paragraph = article;
    int count = 0;
    for (Piece part : parts) {
      if (isParagraph(part)) {
        count++;
        paragraph = all > 1 ? article + "第" + Places.han(count) + "款" : article;
      }
      String item = part.type().equals("item") ? "第" + part.num() + "项" : "";
      placed.add(at(part, placed.size(), paragraph + item));
    }
    return List.copyOf(placed);
  }

  /** With the 项 of each 款 numbered from one on. */
  static List<Piece> numbered(List<Piece> parts) {
    List<Piece> numbered = new ArrayList<>();
    int count = 0;
    for (Piece part : parts) {
      boolean item = part.type().equals("item") && part.num().startsWith("（");
      count = isParagraph(part) ? 0 : item ? count + 1 : count;
      numbered.add(
          item ? withNumber(part, "（" + Places.han(count) + "）", Integer.toString(count)) : part);
    }
    return List.copyOf(numbered);
  }
}

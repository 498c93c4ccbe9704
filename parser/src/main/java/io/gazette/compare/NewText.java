package io.gazette.compare;

import io.gazette.amend.Label;
import io.gazette.amend.Label.Level;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New text that a decision quotes, as provisions. */
final class NewText {

  private final List<Provision> provisions = new ArrayList<>();
  private Optional<Piece> article = Optional.empty();
  private List<Piece> parts = new ArrayList<>();

  private NewText() {}

  /**
   * Articles, and headings between them.
   *
   * @param number of the article, where the text does not tell it
   */
  static List<Provision> provisions(List<String> lines, String number) {
    NewText text = new NewText();
    for (String line : lines) {
      text.line(line, number);
    }
    text.end();
    return text.provisions;
  }

  /** 款 项 目 of an article. */
  static List<Piece> parts(List<String> lines) {
    List<Piece> parts = new ArrayList<>();
    for (String line : lines) {
      parts.add(part(line));
    }
    return parts;
  }

  private void line(String line, String number) {
    Optional<Label> label = Label.read(line, 0, line.length());
    Level level = label.map(Label::level).orElse(Level.SUBITEM);
    if (level.compareTo(Level.ARTICLE) > 0) {
      if (article.isEmpty()) {
        begin("", number);
      }
      parts.add(part(line));
      return;
    }
    Label read = label.orElseThrow();
    end();
    String num = line.substring(read.from(), read.to()).strip();
    String rest = line.substring(read.to()).strip();
    if (level == Level.ARTICLE) {
      begin(num, read.number());
      if (!rest.isEmpty()) {
        parts.add(piece("paragraph", "", "", rest));
      }
    } else {
      String type = List.of("part", "subpart", "chapter", "section").get(level.ordinal());
      provisions.add(Provision.of(piece(type, num, read.number(), rest)));
    }
  }

  private void begin(String num, String number) {
    article = Optional.of(piece("article", num, number, ""));
  }

  private void end() {
    if (article.isPresent()) {
      provisions.add(new Provision(article.get(), List.copyOf(parts)));
      parts = new ArrayList<>();
      article = Optional.empty();
    }
  }

  private static Piece part(String line) {
    Optional<Label> label = Label.read(line, 0, line.length());
    if (label.isEmpty() || label.get().level().compareTo(Level.ARTICLE) <= 0) {
      return piece("paragraph", "", "", line.strip());
    }
    Label read = label.get();
    String type = read.level() == Level.ITEM ? "item" : "subitem";
    String num = line.substring(read.from(), read.to()).strip();
    return piece(type, num, read.number(), line.substring(read.to()).strip());
  }

  private static Piece piece(String type, String num, String number, String words) {
    return new Piece(type, num, number, words, 0, "", Span.NONE);
  }
}

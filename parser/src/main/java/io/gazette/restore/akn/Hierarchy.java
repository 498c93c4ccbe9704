package io.gazette.restore.akn;

import io.gazette.identify.Element;
import io.gazette.model.Block.Type;
import java.util.Optional;
import java.util.Set;

/** The elements of the hierarchy, ours and those that other traditions use for the same. */
final class Hierarchy {

  private static final Set<String> TAGS =
      Set.of(
          "alinea",
          "article",
          "book",
          "chapter",
          "clause",
          "division",
          "hcontainer",
          "indent",
          "level",
          "paragraph",
          "part",
          "point",
          "proviso",
          "rule",
          "section",
          "subchapter",
          "subclause",
          "subdivision",
          "subparagraph",
          "subpart",
          "subrule",
          "subsection",
          "subtitle",
          "title",
          "tome",
          "transitional");

  private Hierarchy() {}

  /** Whether {@code tag} is an element of the hierarchy. */
  static boolean has(String tag) {
    return TAGS.contains(tag);
  }

  /**
   * What a unit of another's file is by its element: ours have no subparagraph in an article, and
   * no unit but a paragraph without a label.
   */
  static String wordElsewhere(String tag, String num, boolean inArticle, boolean sections) {
    String word = word(tag, num, inArticle, sections);
    if (tag.equals("section") && !sections && !inArticle) {
      return Type.SECTION.word();
    }
    if (tag.equals("level") && inArticle && !num.isEmpty()) {
      return Type.ITEM.word();
    }
    boolean heading = word.startsWith(Type.HEADING.word());
    if (heading && num.isEmpty()) {
      return Type.PARAGRAPH.word();
    }
    return heading && inArticle ? Type.ITEM.word() : word;
  }

  /**
   * What a unit is by its element alone.
   *
   * @param sections whether sections are the articles of this law, as in the common law
   */
  static String word(String tag, String num, boolean inArticle, boolean sections) {
    if (sections) {
      Optional<Type> type = ofSections(tag);
      if (type.isPresent()) {
        return type.get().word();
      }
    }
    return switch (tag) {
      case "book", "tome", "title" -> Type.PART.word();
      case "subtitle" -> Type.SUBPART.word();
      case "subchapter", "division", "subdivision" -> Type.SECTION.word();
      case "rule", "clause" -> inArticle ? Type.ITEM.word() : Type.ARTICLE.word();
      case "subclause", "subrule" -> Type.PARAGRAPH.word();
      case "alinea", "proviso", "transitional", "level" -> Type.PARAGRAPH.word();
      default -> ours(tag, num, inArticle);
    };
  }

  /** Section, subsection (1), paragraph (a), subparagraph (i) of the common law. */
  private static Optional<Type> ofSections(String tag) {
    return switch (tag) {
      case "section" -> Optional.of(Type.ARTICLE);
      case "subsection" -> Optional.of(Type.PARAGRAPH);
      case "paragraph" -> Optional.of(Type.ITEM);
      case "subparagraph" -> Optional.of(Type.SUBITEM);
      default -> Optional.empty();
    };
  }

  private static String ours(String tag, String num, boolean inArticle) {
    for (Element element : Element.values()) {
      if (element.tag().equals(tag)) {
        return element.implied(num, inArticle);
      }
    }
    return Type.PARAGRAPH.word();
  }
}

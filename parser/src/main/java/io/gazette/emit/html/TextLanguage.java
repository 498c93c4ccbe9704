package io.gazette.emit.html;

import io.gazette.model.Issue;
import io.gazette.model.Texts;
import io.gazette.text.Script;
import io.gazette.text.Span;
import java.util.function.BiConsumer;

/** Tells the script of an issue by the words that are written differently in both. */
final class TextLanguage implements BiConsumer<String, Span> {

  /** In a text of traditional script every third to twentieth character is one of these. */
  private static final int RARE = 100;

  static final String SIMPLIFIED = "zh-Hans";

  private static final String TRADITIONAL = "zh-Hant";

  private int traditional;
  private int characters;

  private TextLanguage() {}

  /** {@link #SIMPLIFIED} or {@link #TRADITIONAL}, as BCP 47 calls them. */
  static String of(Issue issue) {
    TextLanguage language = new TextLanguage();
    Texts.walk(issue, language);
    return language.traditional * RARE > language.characters ? TRADITIONAL : SIMPLIFIED;
  }

  @Override
  public void accept(String text, Span span) {
    characters += text.length();
    for (int i = 0; i < text.length(); i++) {
      traditional += Script.simplified(text.charAt(i)) == text.charAt(i) ? 0 : 1;
    }
  }
}

package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final SourceText PAGES =
      SourceText.of("a.pdf", "第一条\n第二条\f第三条\n")
          .withOrigins(
              Origins.onPages(
                  new int[] {3, 3, 4},
                  new float[] {72, 90, 36, 12, 72, 110, 36, 12, 72, 90, 36, 12},
                  List.of(
                      new Origins.Page("", 595, 842),
                      new Origins.Page("i", 595, 842),
                      new Origins.Page("1", 595, 842),
                      new Origins.Page("2", 595, 842))));

  @Test
  void aSpanNamesThePageOfItsFirstCharacter() {
    assertThat(PAGES.span(0, 3)).isEqualTo(new Span(1, 1, 1, 4, 3));
    assertThat(PAGES.span(8, 11)).isEqualTo(new Span(3, 1, 3, 4, 4));
    assertThat(PAGES.span(4, 9)).isEqualTo(new Span(2, 1, 3, 2, 3));
    assertThat(PAGES.span(8, 9).to(PAGES.span(0, 1)).page()).isEqualTo(3);
  }

  @Test
  void aLineHasItsPlaceOnThePage() {
    assertThat(PAGES.origins().box(1)).contains(new Origins.Box(72, 110, 36, 12));
    assertThat(PAGES.origins().pages().get(1).label()).isEqualTo("i");
    assertThat(PAGES.origins().box(3)).isEmpty();
    assertThat(PAGES.origins().page(3)).isZero();
    assertThat(PAGES.origins().places().isEmpty()).isTrue();
  }

  @Test
  void aLineOfAnotherTextFileHasItsLineAndColumnThere() {
    Places places = new Places(new int[] {0, 3, 6}, new int[] {12, 40, 41}, new int[] {5, 1, 9});
    SourceText text = SourceText.of("a.html", "甲\n乙𠮷\n丙丁").withOrigins(Origins.inFile(places));
    assertThat(text.inFile(new Span(1, 1, 2, 2))).isEqualTo(new Span(12, 5, 12, 8));
    assertThat(text.inFile(new Span(2, 2, 2, 3))).isEqualTo(new Span(40, 1, 40, 2));
    assertThat(text.inFile(new Span(3, 2, 3, 3))).isEqualTo(new Span(41, 10, 41, 11));
    assertThat(text.inFile(new Span(3, 1, 3, 1))).isEqualTo(new Span(41, 9, 41, 9));
  }

  @Test
  void plainTextIsItsOwnFile() {
    SourceText text = SourceText.of("a.txt", "第一条\n");
    assertThat(text.origins()).isSameAs(Origins.NONE);
    assertThat(text.span(0, 3)).isEqualTo(new Span(1, 1, 1, 4));
  }
}

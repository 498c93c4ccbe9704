package io.gazette.validate.typography;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of punctuation, numerals and dates. */
public final class TypographyChecks {

  private TypographyChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return List.of(
        new HalfWidthMark(),
        new HalfWidthStop(),
        new HalfWidthBrackets(),
        new Pairs(),
        new StraightQuotes(),
        new StopBetweenItems(),
        new ApproximateNumber(),
        new HyphenRange(),
        new BadEllipsis(),
        new DoubledMark(),
        new SpaceInText(),
        new DoubledWord(),
        new UnreadableCharacter(),
        new TraditionalCharacter(),
        new LetterInNumber(),
        new ZeroLookAlike(),
        new DateForm(),
        new ClockTime(),
        new StopInNumber(),
        new RepeatedItem(),
        new MixedDigits(),
        new DoubledCharacter(),
        new Weekday(),
        new BrokenDate(),
        new StrayCharacter(),
        new QuoteShape());
  }
}

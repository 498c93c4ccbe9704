package io.gazette.validate.legislation;

import io.gazette.validate.sheet.Check;
import java.util.List;

/** The checks of legislation and headings. */
public final class LegislationChecks {

  private LegislationChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return List.of(
        new LabelNumerals(),
        new LevelOrder(),
        new LabelMark(),
        new LabelBlank(),
        new ItemEnds(),
        new HeadingMark(),
        new ItemsTogether(),
        new ListLead(),
        new Commencement(),
        new ParagraphEnd(),
        new InlineSeries(),
        new RepeatedText(),
        new RepeatedLabel(),
        new OpenEnd(),
        new Purpose());
  }
}

package io.gazette;

import io.gazette.model.Place;
import java.util.Optional;

/**
 * How to parse.
 *
 * @param repair whether to apply the safe fixes before parsing
 * @param place of the gazette, where the text does not tell
 */
public record ParseOptions(boolean repair, Optional<Place> place) {

  /** Nothing repaired, the place read from the text. */
  public static final ParseOptions DEFAULT = new ParseOptions(false, Optional.empty());
}

package io.gazette;

import io.gazette.model.Place;
import io.gazette.registry.Registry;
import java.util.Optional;

/**
 * How to parse.
 *
 * @param repair whether to apply the safe fixes before parsing
 * @param place of the gazette, where the text does not tell
 * @param registry of laws, 机关代字 and places
 */
public record ParseOptions(boolean repair, Optional<Place> place, Registry registry) {

  /** Nothing repaired, the place read from the text. */
  public static final ParseOptions DEFAULT = new ParseOptions(false, Optional.empty());

  /**
   * With the facts that come with the library.
   *
   * @param repair whether to apply the safe fixes before parsing
   * @param place of the gazette, where the text does not tell
   */
  public ParseOptions(boolean repair, Optional<Place> place) {
    this(repair, place, Registry.BUILT_IN);
  }
}

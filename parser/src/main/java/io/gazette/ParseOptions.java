package io.gazette;

import io.gazette.model.Place;
import java.util.Optional;

/**
 * STUB, to be replaced at merge: how a source is parsed.
 *
 * @param repair whether the safe fixes are applied
 * @param place the territory of the gazette, where the caller knows it
 */
public record ParseOptions(boolean repair, Optional<Place> place) {

  /** No repair, no place. */
  public static final ParseOptions DEFAULT = new ParseOptions(false, Optional.empty());
}

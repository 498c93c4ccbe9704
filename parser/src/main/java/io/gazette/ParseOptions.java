package io.gazette;

import io.gazette.model.Place;
import java.util.Optional;

/** STUB. */
public record ParseOptions(boolean repair, Optional<Place> place) {
  public static final ParseOptions DEFAULT = new ParseOptions(false, Optional.empty());
}

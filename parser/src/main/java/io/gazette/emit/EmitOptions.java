package io.gazette.emit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an output may depend on besides the issue itself.
 *
 * @param conversionDate the day of conversion, the one date that is not in the source (mapping.md,
 *     1); empty: no such day is written
 */
public record EmitOptions(Optional<LocalDate> conversionDate) {}

package io.gazette.emit;

import java.time.LocalDate;
import java.util.Optional;

/** STUB. */
public record EmitOptions(Optional<LocalDate> conversionDate) {}

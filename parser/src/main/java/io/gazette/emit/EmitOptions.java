package io.gazette.emit;

import io.gazette.diagnostic.Language;
import io.gazette.emit.akn.AknOptions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an output may say that is not in the source.
 *
 * @param conversionDate the day of the conversion, for the formats that ask for one; empty leaves
 *     it out, so that the same input gives the same bytes
 * @param language what findings are told in
 * @param akn what the user chose about Akoma Ntoso
 * @param findings whether a page shows what was found
 */
public record EmitOptions(
    Optional<LocalDate> conversionDate, Language language, AknOptions akn, boolean findings) {

  /**
   * A page without findings.
   *
   * @param conversionDate the day of the conversion, for the formats that ask for one; empty leaves
   *     it out, so that the same input gives the same bytes
   * @param language what findings are told in
   * @param akn what the user chose about Akoma Ntoso
   */
  public EmitOptions(Optional<LocalDate> conversionDate, Language language, AknOptions akn) {
    this(conversionDate, language, akn, false);
  }

  /**
   * Akoma Ntoso as it is by default.
   *
   * @param conversionDate the day of the conversion, for the formats that ask for one; empty leaves
   *     it out, so that the same input gives the same bytes
   * @param language what findings are told in
   */
  public EmitOptions(Optional<LocalDate> conversionDate, Language language) {
    this(conversionDate, language, AknOptions.DEFAULT);
  }

  /** Nothing but what the source says, findings in English. */
  public static final EmitOptions DEFAULT = new EmitOptions(Optional.empty(), Language.EN);
}

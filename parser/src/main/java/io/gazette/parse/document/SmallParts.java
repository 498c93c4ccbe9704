package io.gazette.parse.document;

import io.gazette.classify.Line;
import io.gazette.classify.LineKind;
import io.gazette.model.Printed.Part;
import io.gazette.text.Chars;
import io.gazette.text.RegistrationNumbers;
import java.util.Optional;

/**
 * The small parts of a head: 000001, 机密★1年, 特急, 签发人：某某 (HED-01, HED-04, HED-05), 统一编号. A ★ alone is
 * what a conversion left of the line for the secrecy.
 */
final class SmallParts {

  private static final int LONGEST = 40;

  private SmallParts() {}

  /** What {@code line} is of them, or empty. */
  static Optional<Part> of(Line line) {
    if (isRegistration(line)) {
      return Optional.of(Part.REGISTRATION_NUMBER);
    }
    if (!line.is(LineKind.TEXT) || line.to() - line.from() > LONGEST) {
      return Optional.empty();
    }
    String s = line.compact();
    if (s.startsWith("签发人")) {
      return Optional.of(Part.ISSUED_BY);
    }
    if (s.length() == 1 && Chars.isOrnament(s.charAt(0))) {
      return Optional.of(Part.SECRECY);
    }
    if (s.length() <= 12 && (s.startsWith("绝密") || s.startsWith("机密") || s.startsWith("秘密"))) {
      return Optional.of(Part.SECRECY);
    }
    if (s.equals("特急") || s.equals("加急") || s.equals("特提") || s.equals("平急")) {
      return Optional.of(Part.URGENCY);
    }
    return isCopyNumber(s) ? Optional.of(Part.COPY_NUMBER) : Optional.empty();
  }

  /** HNPR—2021—00001, above the title or under it. */
  static boolean isRegistration(Line line) {
    return line.to() - line.from() <= LONGEST
        && line.marker() == null
        && RegistrationNumbers.is(line.compact());
  }

  /** "份号：公文印制份数的顺序号", six Arabic digits (GB/T 9704 7.2.1). */
  private static boolean isCopyNumber(String s) {
    if (s.length() != 6) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (Chars.digit(s.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}

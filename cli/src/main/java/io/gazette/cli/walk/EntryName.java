package io.gazette.cli.walk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names in archives: in whatever charset they were packed, and wherever they would lead. */
final class EntryName {

  private EntryName() {}

  /** The name that {@code raw} says: UTF-8 where it can be that, else GB18030. */
  static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, Charset.forName("GB18030"));
    }
  }

  /**
   * The path below the folder of the archive, with {@code /}; empty where it leads elsewhere: from
   * the root, over {@code ..}, by a drive, or has characters that no name has.
   */
  static Optional<String> safe(String name) {
    String slashed = name.replace('\\', '/');
    boolean drive = slashed.length() > 1 && slashed.charAt(1) == ':';
    if (slashed.startsWith("/") || drive) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder(slashed.length());
    for (String part : slashed.split("/")) {
      if (part.equals("..") || part.chars().anyMatch(Character::isISOControl)) {
        return Optional.empty();
      }
      if (!part.isEmpty() && !part.equals(".")) {
        path.append(path.length() == 0 ? "" : "/").append(part);
      }
    }
    return path.length() == 0 ? Optional.empty() : Optional.of(path.toString());
  }

  /** Whether any part of {@code path} is hidden: the leavings of file managers and versions. */
  static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
  }
}

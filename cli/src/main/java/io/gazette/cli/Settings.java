package io.gazette.cli;

import io.gazette.emit.EmitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.zip.CRC32;

/** What a command line says that changes results, in one text: other settings, other results. */
final class Settings {

  private static final List<Option> PLAIN =
      List.of(
          Option.FROM,
          Option.ENCODING,
          Option.OCR,
          Option.PLACE,
          Option.AKN_FORM,
          Option.AKN_PROFILE,
          Option.AKN_POSITIONS,
          Option.FINDINGS,
          Option.REPAIR,
          Option.VALIDATE,
          Option.ONLY,
          Option.ENABLE,
          Option.DISABLE);

  private Settings() {}

  /**
   * {@code --place 210100 --validate lang=en}. Of files the content counts, of a password no word
   * is told.
   */
  static String of(Arguments arguments, EmitOptions emit) throws IOException {
    StringJoiner settings = new StringJoiner(" ");
    for (Option option : PLAIN) {
      if (arguments.has(option)) {
        settings.add((option.shortest() + " " + arguments.value(option, "")).strip());
      }
    }
    for (Option option : List.of(Option.REGISTRY, Option.BASELINE)) {
      if (arguments.has(option)) {
        byte[] bytes = Files.readAllBytes(Path.of(arguments.value(option, "")));
        settings.add(option.shortest() + " " + crc(bytes));
      }
    }
    if (arguments.has(Option.PASSWORD)) {
      settings.add("--password");
    }
    emit.conversionDate().ifPresent(date -> settings.add("date=" + date));
    return settings.add("lang=" + emit.language().word()).toString();
  }

  private static String crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue());
  }
}

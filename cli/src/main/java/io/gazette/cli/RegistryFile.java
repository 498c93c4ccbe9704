package io.gazette.cli;

import io.gazette.registry.Registry;
import io.gazette.registry.WrongRegistryException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The file of {@code --registry}: laws, 机关代字 and places, in UTF-8 (README, References). */
final class RegistryFile {

  private RegistryFile() {}

  /** The built-in facts and those of the file called {@code name}. */
  static Registry read(String name) throws UnreadableInputException {
    Input file = new Input(name, From.named(""), Optional.empty(), Optional.empty(), false);
    String text = new String(file.bytes(InputStream.nullInputStream()), StandardCharsets.UTF_8);
    try {
      return Registry.with(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (WrongRegistryException wrong) {
      throw UnreadableInputException.of(name, wrong.told(), wrong);
    }
  }
}

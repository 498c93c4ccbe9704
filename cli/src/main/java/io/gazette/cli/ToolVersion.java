package io.gazette.cli;

import io.gazette.GazetteParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The version that results are known by: of two builds of one version each has its own, or what an
 * older build made would pass for what the newer makes.
 */
final class ToolVersion {

  private static final String JAR = "jar:";

  private ToolVersion() {}

  /** {@code 0.1.0+3f2a91bc}. */
  static String get() throws IOException {
    CRC32 build = new CRC32();
    add(GazetteParser.class, build);
    add(ToolVersion.class, build);
    return GrammarCommand.version() + "+" + Long.toHexString(build.getValue());
  }

  /** Adds the jar that {@code part} comes from; classes in a folder are those of a test. */
  private static void add(Class<?> part, CRC32 build) throws IOException {
    String place = part.getResource(part.getSimpleName() + ".class").toString();
    if (!place.startsWith(JAR)) {
      return;
    }
    URI jar = URI.create(place.substring(JAR.length(), place.indexOf("!/")));
    try (InputStream in = Files.newInputStream(Path.of(jar))) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        build.update(buffer, 0, n);
      }
    }
  }
}

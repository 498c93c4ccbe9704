package io.gazette;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What all pages have in common, held once: style sheet, script, and their hashes in the policy. An
 * expected page has marks in their places.
 */
final class PageParts {

  private static final List<Part> PARTS = List.of(Part.of("page.css"), Part.of("page.js"));

  private PageParts() {}

  /**
   * A part.
   *
   * @param name of its file
   * @param text of its file
   * @param hash of these bytes, as a policy names it
   */
  private record Part(String name, String text, String hash) {

    static Part of(String name) {
      try (InputStream in = GazetteParser.class.getResourceAsStream("emit/html/" + name)) {
        byte[] bytes = in.readAllBytes();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Part(name, text, "sha256-" + Base64.getEncoder().encodeToString(hash));
      } catch (IOException | NoSuchAlgorithmException e) {
        throw new IllegalStateException(name, e);
      }
    }

    String mark() {
      return "{" + name + "}";
    }

    String hashMark() {
      return "sha256-{" + name + "}";
    }
  }

  /** The whole page that an expected one stands for. */
  static String whole(String expected) {
    String page = expected;
    for (Part part : PARTS) {
      page = page.replace(part.hashMark(), part.hash()).replace(part.mark(), part.text());
    }
    return page;
  }

  /** A page with marks in place of the parts. */
  static String marked(String page) {
    String marked = page;
    for (Part part : PARTS) {
      marked = marked.replace(part.text(), part.mark()).replace(part.hash(), part.hashMark());
    }
    return marked;
  }
}

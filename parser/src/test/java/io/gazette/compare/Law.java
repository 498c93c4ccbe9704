package io.gazette.compare;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A law put together by a test.
 *
 * @param articles without their labels, a 款 or 项 a line
 */
public record Law(List<String> articles) {

  private static final String DIGITS = "〇一二三四五六七八九";

  public static Law of(String... articles) {
    return new Law(List.of(articles));
  }

  /** As it is printed. */
  public String text() {
    StringBuilder text = new StringBuilder("云川市河道条例\n\n");
    for (int i = 0; i < articles.size(); i++) {
      text.append("第").append(han(i + 1)).append("条　").append(articles.get(i)).append("\n\n");
    }
    return text.toString();
  }

  private static String han(int number) {
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    if (number < 10) {
      return ones;
    }
    return (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十" + ones;
  }

  /** As the library reads it. */
  public Issue issue() {
    return read(text());
  }

  /** A text as the library reads it. */
  public static Issue read(String text) {
    return issue("law.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A text in any form as the library reads it. */
  static Issue issue(String name, byte[] bytes) {
    try {
      var reading = InputFormat.read(name, bytes, ReadOptions.DEFAULT);
      return GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

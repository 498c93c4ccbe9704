package io.gazette.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gazette.accuracy.Corpus;
import io.gazette.text.Chars;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The reader delivers what a page shows, each character once, in order. */
class EachCharacterOnceTest {

  private static final String NOT_SHOWN =
      "script, style, title, noscript, template, object, embed, svg, canvas, audio, video, map, iframe,"
          + " datalist, noframes, math, [hidden], [style~=(?i)(^|;|\\s)display\\s*:\\s*none],"
          + " [style~=(?i)(^|;|\\s)visibility\\s*:\\s*hidden], [style~=(?i)mso-hide\\s*:\\s*all]";

  @Test
  void onThePagesOfTheCorpus() throws Exception {
    Optional<Corpus> corpus = Corpus.find();
    assumeTrue(corpus.isPresent(), "the corpus is not at hand");
    int pages = 0;
    for (Path file : corpus.get().files("gov-docs-html", ".html")) {
      byte[] bytes = Files.readAllBytes(file);
      String html = new String(bytes, StandardCharsets.UTF_8);
      if (html.indexOf('\uFFFD') >= 0) {
        html = new String(bytes, Charset.forName("GB18030"));
      }
      assertOnce(html, file.toString());
      pages++;
    }
    assertThat(pages).isGreaterThan(40);
  }

  @Test
  void onCrookedPages() {
    assertOnce("<table><tr>甲<td>乙<table><tr><td>丙</table>丁</table>戊", "foster parents");
    assertOnce("<p>甲<table><tr><td>乙<td>丙<tr><th colspan=0>丁<td rowspan=-1>戊</table>己", "cells");
    assertOnce("<pre>甲\n乙\u000B丙\u2028丁\u0085戊</pre>", "line ends");
    assertOnce("<select><option>甲<option>乙</select><textarea>丙\n丁</textarea>", "controls");
    assertOnce("<b><div>甲<a href=x>乙<div>丙</a>丁</b>戊", "misnested");
    assertOnce("<caption>甲</caption><td>乙</td><li>丙<dd>丁", "loose parts");
  }

  private static void assertOnce(String html, String what) {
    Document page = Jsoup.parse(html);
    StyleSheet.of(page).apply(page);
    page.body().select(NOT_SHOWN).remove();
    String delivered = HtmlPage.read("a", "UTF-8", "", html).source().text();
    assertThat(printed(delivered)).as(what).isEqualTo(printed(page.body().wholeText()));
  }

  private static String printed(String text) {
    StringBuilder printed = new StringBuilder();
    text.chars().filter(c -> !Chars.isSpace((char) c)).forEach(c -> printed.append((char) c));
    return printed.toString();
  }
}

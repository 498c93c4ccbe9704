package io.gazette.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.accuracy.Corpus;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import io.gazette.read.docx.WordDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Cut, flipped and spliced files end in a result that loses nothing, or in a named error, and soon.
 * {@code -Dgazette.fuzz=10000} makes so many of each kind.
 */
class ReaderFuzzTest {

  private static final int MUTANTS = Integer.getInteger("gazette.fuzz", 60);
  private static final long SLOWEST = 10_000;
  private static final int LARGEST = 200_000;

  @Test
  void mutantsOfPages() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(page().getBytes(StandardCharsets.UTF_8));
    corpus("gov-docs-html", ".html", seeds);
    mutants(seeds, InputFormat.HTML, 20_210_318);
  }

  @Test
  void mutantsOfWordFiles() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(word());
    corpus("pdf", ".docx", seeds);
    mutants(seeds, InputFormat.DOCX, 20_210_319);
  }

  @Test
  void mutantsOfPartsOfWordFiles() throws IOException {
    SplittableRandom random = new SplittableRandom(20_210_320);
    byte[] seed = word();
    for (int i = 0; i < MUTANTS; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(seed));
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
          zip.putNextEntry(new ZipEntry(e.getName()));
          zip.write(mutant(in.readAllBytes(), seed, random));
          zip.closeEntry();
        }
      }
      survives(out.toByteArray(), InputFormat.DOCX, "part mutant " + i);
    }
  }

  @Test
  void whatIsBuiltToBreak() throws IOException {
    int n = 50_000;
    String[] pages = {
      "<div>".repeat(n) + "文",
      "<b><i>".repeat(n) + "文",
      "<table><tr><td>".repeat(n / 10) + "文",
      "<table>" + "<tr><td rowspan=65534 colspan=1000>文".repeat(n / 10) + "</table>",
      "<p>" + "&#x41;&amp;&lt;&nosuch;".repeat(n) + "</p>",
      "<ul>" + "<li><a href=x>首页</a>".repeat(n) + "</ul>",
      "<p>第一条 文。".repeat(n),
      "文<br>".repeat(n),
      "<!--".repeat(n) + "文",
      "<p style=\"" + "text-align".repeat(n) + "\">文",
      "文".repeat(n * 10),
      "<select>" + "<option>文".repeat(n) + "</select>",
      "文号：一<br>发布机关：二<br>".repeat(n / 10),
      "<a href='" + "x".repeat(n) + "'>" + "<a>文".repeat(n / 10)
    };
    for (int i = 0; i < pages.length; i++) {
      survives(
          ("<html>" + pages[i]).getBytes(StandardCharsets.UTF_8), InputFormat.HTML, "page " + i);
    }
    String[] bodies = {
      "<w:p>".repeat(n) + "</w:p>".repeat(n),
      ("<w:tbl><w:tr><w:tc>").repeat(n / 10) + "</w:tc></w:tr></w:tbl>".repeat(n / 10),
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(n / 10),
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>文</w:t></w:r></w:p>".repeat(n / 10),
      "<w:p><w:r><w:txbxContent>".repeat(n / 10) + "</w:txbxContent></w:r></w:p>".repeat(n / 10)
    };
    for (int i = 0; i < bodies.length; i++) {
      survives(
          new WordDraft().paragraph("文").raw(bodies[i]).bytes(), InputFormat.DOCX, "body " + i);
    }
  }

  private static void corpus(String folder, String suffix, List<byte[]> seeds) throws IOException {
    Optional<Corpus> corpus = Corpus.find();
    if (corpus.isPresent()) {
      for (Path file : corpus.get().files(folder, suffix)) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < LARGEST) {
          seeds.add(bytes);
        }
      }
    }
  }

  private static void mutants(List<byte[]> seeds, InputFormat format, long seed)
      throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < MUTANTS; i++) {
      byte[] one = seeds.get(random.nextInt(seeds.size()));
      byte[] other = seeds.get(random.nextInt(seeds.size()));
      survives(mutant(one, other, random), format, format.word() + " mutant " + i);
    }
  }

  private static byte[] mutant(byte[] one, byte[] other, SplittableRandom random) {
    int at = random.nextInt(one.length);
    switch (random.nextInt(4)) {
      case 0:
        return Arrays.copyOf(one, at);
      case 1:
        byte[] flipped = one.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
      case 2:
        int from = random.nextInt(other.length);
        int to = from + random.nextInt(other.length - from);
        byte[] spliced = Arrays.copyOf(one, at + to - from + one.length - at);
        System.arraycopy(other, from, spliced, at, to - from);
        System.arraycopy(one, at, spliced, at + to - from, one.length - at);
        return spliced;
      default:
        int gap = at + random.nextInt(one.length - at);
        byte[] shorter = Arrays.copyOf(one, one.length - gap + at);
        System.arraycopy(one, gap, shorter, at, one.length - gap);
        return shorter;
    }
  }

  private static void survives(byte[] bytes, InputFormat format, String what) throws IOException {
    long start = System.nanoTime();
    try {
      ReadOptions options =
          new ReadOptions(Optional.of(format), Optional.empty(), Optional.empty());
      Issue issue =
          GazetteParser.parse(InputFormat.read("f", bytes, options).source(), ParseOptions.DEFAULT)
              .issue();
      assertThat(Counts.of(issue).characters().balanced()).as(what).isTrue();
    } catch (UnreadableSourceException named) {
      assertThat(named.getMessage()).as(what).startsWith("f: is ");
    }
    assertThat((System.nanoTime() - start) / 1_000_000).as(what).isLessThan(SLOWEST);
  }

  private static String page() {
    return "<html><title>云川市养犬管理办法</title><table><tr><td>文号：</td><td>云政发〔2021〕7号</td></tr></table>"
        + "<p align=center>云川市养犬管理办法</p><p>第一条 为了规范养犬，制定本办法。</p>"
        + "<table><tr><td rowspan=2>甲</td><td>乙</td></tr><tr><td>丙&nbsp;丁</td></tr></table>"
        + "<p align=right>云川市人民政府</p><p align=right>2021年3月18日</p>";
  }

  private static byte[] word() {
    WordDraft draft = new WordDraft();
    int list = draft.list("chineseCounting", "第%1条", "chineseCounting", "（%2）");
    draft.part("word/styles.xml", "styles", "<w:style w:styleId=\"a\"/>");
    draft.paragraph("云川市养犬管理办法").item(list, 0, "为了规范养犬：").item(list, 1, "甲；");
    return draft
        .raw("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc>")
        .raw("<w:tc><w:p>" + WordDraft.run("乙") + "</w:p></w:tc></w:tr></w:tbl>")
        .bytes();
  }
}

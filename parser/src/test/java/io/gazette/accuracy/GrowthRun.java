package io.gazette.accuracy;

import com.sun.management.ThreadMXBean;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * {@code scripts/bench growth [TEXTS [SEED]]}: texts that repeat a few words and marks which mean
 * something to the parser, the linker or a rule, once in one line and once a line each; whichever
 * takes far more than eight times the time at eight times the length is printed. Such texts are
 * what a hostile file looks like, and what a search that looks too far is slow on.
 */
public final class GrowthRun {

  private static final int USUAL = 300;
  private static final int LENGTH = 4_000;
  private static final int TIMES = 8;

  /** Where the time of the longer text goes beyond this, it is printed. */
  private static final double MOST_GROWTH = 20;

  /** Below that the clock tells nothing. */
  private static final double LEAST = 30e6;

  private static final long STACK = 8 << 20;

  private static final String WORDS =
      "第一条 第一章 第一节 第一款 第一项 第1條 （一） （1） (1) 1. 1 一、 ① 甲、 编 目 条 款 项 法 例 点 點 條 項 "
          + "《办法》 《办法 《 》 （ ） ( ) [ ] 〔 〕 “ ” \" ‘ 「 」 【 。 ； ： ， 、 …… … —— — ~ 至 到 和 的 等 自 起 "
          + "〔2024〕1号 云政发 第1号 号 令 2024年1月1日 2024年 年 月 日 施行 废止 修改为： 以下简称“ 以上 本办法 本条 前款 前两款 "
          + "第三条至第五条 附件1 附件： 附表 云川市人民政府 市长：张三 抄送 任命 免去 通知 关于 印发 会议通过 现予公布 公告 目录 ……1 "
          + "万元 100 合计 序号 时间 图1 | - # * ** ` _ <b> &amp; http://a.b/ a@b.c A 人 \u200b \ufeff \ufffd \t \u3000 \u3000\u3000";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Table slow = new Table("text", "ms", "ms at 8", "ratio");
  private int grown;

  private GrowthRun() {}

  /** Prints what grows too fast; exit 1 where something does. */
  public static void main(String[] args) throws InterruptedException {
    int texts = args.length > 0 ? Integer.parseInt(args[0]) : USUAL;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    GrowthRun run = new GrowthRun();
    Thread thread = new Thread(null, () -> run.all(pieces(texts, seed)), "growth", STACK);
    thread.start();
    thread.join();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(run.slow);
    out.printf(
        "%d of %d texts take more than %.0f times the time at %d times the length%n",
        run.grown, 2 * pieces(texts, seed).size(), MOST_GROWTH, TIMES);
    System.exit(run.grown > 0 ? 1 : 0);
  }

  /** Each word alone, and {@code texts} rows of two to four. */
  private static List<String> pieces(int texts, long seed) {
    List<String> words = List.of(WORDS.split(" "));
    List<String> pieces = new ArrayList<>(words);
    Random random = new Random(seed);
    for (int i = 0; i < texts; i++) {
      StringBuilder piece = new StringBuilder();
      for (int left = 2 + random.nextInt(3); left > 0; left--) {
        piece.append(words.get(random.nextInt(words.size())));
      }
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private void all(List<String> pieces) {
    pieces.forEach(piece -> work(text(piece, LENGTH / 10)));
    for (String piece : pieces) {
      measure(piece, piece);
      measure(piece + "\\n", piece + '\n');
    }
  }

  private void measure(String name, String piece) {
    double once = nanoseconds(text(piece, LENGTH));
    double more = nanoseconds(text(piece, TIMES * LENGTH));
    if (more > LEAST && more > MOST_GROWTH * once) {
      slow.row(name, once / 1e6, more / 1e6, more / once);
      grown++;
    }
  }

  private static byte[] text(String piece, int length) {
    String text = "云川市办法\n" + piece.repeat(Math.max(1, length / piece.length()));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The better of two times: what else the machine does is not counted. */
  private static double nanoseconds(byte[] text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work(text);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  private static void work(byte[] text) {
    Parsed parsed = Parsed.of("growth.txt", text);
    Validator.validate(parsed.source(), parsed.issue(), parsed.diagnostics());
    for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.AKN, OutputFormat.HTML)) {
      try {
        OutputStream out = OutputStream.nullOutputStream();
        format.emit(parsed.issue(), parsed.diagnostics(), EmitOptions.DEFAULT, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

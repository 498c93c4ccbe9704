package io.gazette.fuzz;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.model.Issue;
import io.gazette.read.UnreadableSourceException;
import io.gazette.read.docx.WordDraft;
import io.gazette.read.pdf.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Texts of one kind of line only, said in the format of each reader. */
final class Shapes {

  /** A page of print holds so many lines. */
  private static final int PAGE = 40;

  private final int many;

  private Shapes(int many) {
    this.many = many;
  }

  /**
   * The texts, as files of {@code reader}; what its writer cannot say is left out.
   *
   * @param many lines or characters a text has, or some times as many
   */
  static List<byte[]> of(FuzzedReader reader, int many) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String text : new Shapes(many).texts()) {
      switch (reader) {
        case TEXT, MARKDOWN -> files.add(text.getBytes(StandardCharsets.UTF_8));
        case HTML -> files.add(page(text));
        case DOCX -> files.add(draft(text));
        case PDF -> files.add(sheets(text));
        default -> addRecord(reader, text, files);
      }
    }
    return files;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add("\u200B\u200B\n".repeat(many));
    texts.add("\uFEFF\n\f\n\u2028\n");
    texts.add("　\n".repeat(many));
    texts.add("— 1 —\n\f".repeat(many));
    texts.add("云川市人民政府公报　2024·3\n\n— 12 —\n\f\n".repeat(many / 4));
    texts.add("——————————\n==========\n".repeat(many));
    texts.add("……………\n．．．．\n".repeat(many));
    texts.add("第一条\n".repeat(many));
    texts.add("（一）\n".repeat(many));
    texts.add("一、\n（一）\n1.\n（1）\n①\n".repeat(many / 5));
    texts.add("第一编\n第一章\n第一节\n第一条\n".repeat(many / 4));
    texts.add("附件\n附件1\n附件：1. \n".repeat(many / 3));
    texts.add("目录\n目　录\nCONTENTS\n".repeat(many / 3));
    texts.add("【市政府文件】\n".repeat(many));
    texts.add("云政发〔2024〕1号\n".repeat(many));
    texts.add("2024年3月15日\n".repeat(many));
    texts.add("云川市人民政府文件\n".repeat(many));
    texts.add("云川市人民政府令\n第1号\n".repeat(many / 2));
    texts.add("云川市人民政府关于印发《云川市养犬管理办法》的通知\n".repeat(many));
    texts.add("抄送：市委。\n云川市人民政府办公室2024年3月15日印发\n".repeat(many / 2));
    texts.add("《".repeat(many) + "\n" + "》".repeat(many) + "\n" + "“".repeat(many));
    texts.add("（".repeat(many) + "一" + "）".repeat(many));
    texts.add("第一条第一款第一项和".repeat(many));
    texts.add("将第一条修改为：“第一条".repeat(many / 4));
    texts.add("第".repeat(20 * many));
    texts.add("一".repeat(20 * many) + "、");
    texts.add("第" + "九".repeat(many) + "条　为了。\n");
    texts.add("一、".repeat(20 * many));
    texts.add("|".repeat(many) + "\n" + "|-".repeat(many) + "\n" + "|甲".repeat(many));
    texts.add("| 甲 | 乙 |\n".repeat(many));
    texts.add("主席令\n主　席　令\n".repeat(many / 2));
    SplittableRandom random = new SplittableRandom(1);
    for (int highest : new int[] {0x80, 0x3000, 0x10000, 0x110000}) {
      texts.add(random(random, highest));
    }
    return texts;
  }

  private String random(SplittableRandom random, int highest) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10 * many; i++) {
      text.appendCodePoint(random.nextInt(20) == 0 ? '\n' : random.nextInt(highest));
    }
    return text.toString();
  }

  private static byte[] page(String text) {
    StringBuilder html = new StringBuilder("<html><body>");
    text.lines().forEach(l -> html.append("<p>").append(WordDraft.escaped(l)).append("</p>\n"));
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] draft(String text) {
    WordDraft draft = new WordDraft();
    text.lines().forEach(draft::paragraph);
    return draft.bytes();
  }

  private static byte[] sheets(String text) {
    Typesetter file = new Typesetter(595, 842);
    int line = 0;
    for (String each : text.lines().toList()) {
      if (line++ % PAGE == 0) {
        file.page();
      }
      file.text(70, 60 + 18 * (line % PAGE), 10, each);
    }
    return file.bytes();
  }

  /** What the parser makes of {@code text}, as a record. */
  private static void addRecord(FuzzedReader reader, String text, List<byte[]> files)
      throws IOException {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Issue issue =
          GazetteParser.parse(FuzzedReader.TEXT.read(bytes).source(), ParseOptions.DEFAULT).issue();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      OutputFormat format = OutputFormat.named(reader.word()).orElseThrow();
      format.emit(issue, List.of(), EmitOptions.DEFAULT, out);
      files.add(out.toByteArray());
    } catch (UnreadableSourceException nothing) {
      // A text of nothing visible is refused; there is no record of it.
    }
  }
}

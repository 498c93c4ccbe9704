package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gazette batch --validate} on an archive of twenty issues, sound and with faults. */
class BatchArchiveTest {

  private static final int ISSUES = 20;

  @TempDir Path folder;

  /** What an issue prints; its document bears the number of the issue. */
  private record Print(int number, int total, int serial, String day, String text) {

    static Print sound(int number) {
      String before = "请按照《" + title(number - 1) + "》（" + code(number - 1) + "）的要求，认真落实。";
      return new Print(
          number, 100 + number, number, "3月" + number + "日", number == 1 ? "请认真落实。" : before);
    }

    static String title(int serial) {
      String matters = "春耕防汛抗旱供水供电消防植树绿化交通运输市场价格统计普查教育卫生文化体育旅游气象水利农业";
      return "云川市人民政府关于做好" + matters.substring(serial * 2, serial * 2 + 2) + "工作的通知";
    }

    static String code(int serial) {
      return "云政发〔2024〕" + serial + "号";
    }

    Print of(int otherNumber, int otherTotal) {
      return new Print(otherNumber, otherTotal, serial, day, text);
    }

    Print of(int otherSerial) {
      return new Print(number, total, otherSerial, day, text);
    }

    Print on(String otherDay) {
      return new Print(number, total, serial, otherDay, text);
    }

    Print saying(String words) {
      return new Print(number, total, serial, day, words);
    }

    /** The text, with the title of {@code matter}. */
    String print(int matter) {
      return String.join(
          "\n",
          "云川市人民政府公报",
          "2024年 第" + number + "期（总第" + total + "期）",
          "云川市人民政府主办",
          "目录",
          "【市政府文件】",
          title(matter) + "（" + code(serial) + "）……（3）",
          code(serial),
          title(matter),
          "各区、县人民政府：",
          text,
          "云川市人民政府",
          "2024年" + day,
          "");
    }
  }

  private List<String> findings(Map<Integer, Print> faulty, int missing) throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (int i = 1; i <= ISSUES; i++) {
      if (i != missing) {
        Print print = faulty.getOrDefault(i, Print.sound(i));
        Files.writeString(archive.resolve("%02d.txt".formatted(i)), print.print(i));
      }
    }
    Path out = folder.resolve("out");
    Run run =
        Run.of(
            "batch",
            archive.toString(),
            "-o",
            out.toString(),
            "--validate",
            "--only",
            "GZ44",
            "-q",
            "--fail-on",
            "never");
    assertThat(run.exit()).as(run.err()).isZero();
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("findings.jsonl"))) {
      Map<String, Object> finding = Json.read(line);
      found.add(finding.get("file") + " " + finding.get("rule"));
    }
    return found;
  }

  @Test
  void aSoundArchiveIsLeftAlone() throws IOException {
    assertThat(findings(Map.of(), 0)).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("out/citations.jsonl"))).hasSize(ISSUES - 1);
  }

  @Test
  void eachFaultIsFoundOnceAndInItsIssue() throws IOException {
    Map<Integer, Print> faulty =
        Map.of(
            6, Print.sound(6).of(5, 106),
            9, Print.sound(9).of(9, 119),
            12, Print.sound(12).of(11),
            15, Print.sound(15).on("1月1日").saying("请认真落实。"),
            17,
                Print.sound(17)
                    .saying("请按照《" + Print.title(2) + "》（" + Print.code(14) + "）的要求，认真落实。"),
            19,
                Print.sound(19)
                    .saying("请按照《" + Print.title(20) + "》（" + Print.code(20) + "）的要求，认真落实。"));
    assertThat(findings(faulty, 3))
        .containsExactly(
            "04.txt GZ440",
            "06.txt GZ441",
            "09.txt GZ442",
            "12.txt GZ443",
            "15.txt GZ444",
            "17.txt GZ445",
            "19.txt GZ446");
  }

  @Test
  void aPackageThatIsAFolderIsOneFile() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Path text = Files.writeString(folder.resolve("01.txt"), Print.sound(1).print(1));
    Path record = archive.resolve("2024/第1期");
    Files.createDirectories(record.getParent());
    Run convert =
        Run.of(
            "convert",
            "--to",
            "akn",
            "--akn-form",
            "package",
            "-o",
            record.toString(),
            text.toString());
    assertThat(convert.exit()).as(convert.err()).isZero();
    assertThat(record.resolve("main.xml")).exists();
    Path out = folder.resolve("out");
    Run run = Run.of("batch", archive.toString(), "-o", out.toString(), "--to", "json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("1 file converted, 1 of them now");
    Run one = Run.of("convert", record.toString());
    assertThat(Json.read(Files.readString(out.resolve("2024/第1期.json"))).get("documents"))
        .isEqualTo(Json.read(one.out()).get("documents"));
    Run again = Run.of("batch", record.toString(), "-o", folder.resolve("two").toString());
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(folder.resolve("two/第1期.json")).exists();
  }
}

package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are told in their language, programs the same in any. */
class LanguageTest {

  private static final Map<String, String> CHINESE = Map.of("LC_ALL", "zh_CN.UTF-8");
  private static final Map<String, String> ENGLISH = Map.of("LC_ALL", "C.UTF-8");

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.gazette.cli");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("gap.txt"), Run.GAP);
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("blank.txt"), " \n");
    Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Files.write(
        folder.resolve("torn.docx"), "PK\u0003\u0004word/".getBytes(Charset.forName("UTF-8")));
    Files.writeString(folder.resolve("torn.json"), "{\"schemaVersion\": \"1.0\", \"sauce\": 1}");
    Files.writeString(folder.resolve("torn.yaml"), "schemaVersion: &a 1\n");
    Files.writeString(folder.resolve("torn.xml"), "<akomaNtoso><act></akomaNtoso>");
    Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7\nnothing\n%%EOF");
    Files.writeString(folder.resolve("registry.tsv"), "law\t昨日\tlaw\tcn\t河道法\n");
    Files.createDirectory(folder.resolve("empty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | a command is missing; use convert, | 缺少命令；可用的命令：convert、",
        "convrt | did you mean 'convert'? | 没有“convrt”这个命令；是不是要写“convert”？",
        "convert --frm a | there is no option '--frm' | 没有“--frm”这个选项；是不是要写“--from”？",
        "convert --to pdf | unknown value 'pdf' for --to; use json, | --to 没有“pdf”这个值；可用的值：json、",
        "convert --from | --from lacks its value: FORMAT | --from 后面缺少值：FORMAT",
        "convert --output= a | --output lacks its value: FILE | --output 后面缺少值：FILE",
        "batch --output= a | --output lacks its value: FILE | --output 后面缺少值：FILE",
        "convert --ocr=yes | --ocr takes no value | --ocr 不带值",
        "convert a b | 'b' is one argument too many | “b”多余：一次只能给出 INPUT",
        "diff a | OLD NEW is missing: two gazettes | 缺少 OLD NEW：两期公报",
        "completion | SHELL is missing: bash | 缺少 SHELL：bash",
        "batch -o out | DIR is missing: folders | 缺少 DIR：装有公报的文件夹",
        "batch empty | the folder of the results is missing | 缺少存放结果的文件夹；请给出 -o OUT",
        "convert @nowhere | cannot read the options file nowhere | 无法读取参数文件 nowhere",
        "convert --place 21 | the six digits of GB/T 2260 | --place 须为 GB/T 2260 的六位数字",
        "batch empty -o out --jobs 0 | --jobs takes a number from 1 on, not '0' | --jobs 须为 1 或更大的数",
        "batch empty -o out --shard 5/4 | --shard takes I/N, not '5/4' | --shard 须写作 I/N，而不是“5/4”",
        "rules GZ999 | there is no rule 'GZ999' | 没有“GZ999”这条规则",
        "validate --only GZ9x gap.txt | there is no rule 'GZ9x' for --only | --only 中的“GZ9x”不是规则",
        "diff - - | only one of OLD and NEW | OLD 和 NEW 只能有一个是标准输入",
        "convert --to akn --akn-form package | a package is no stream | 包不能写到标准输出",
      })
  void wrongUsageIsToldInTheLanguage(String line, String english, String chinese) {
    told(line, english, chinese);
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(Run.with("", CHINESE, args).err()).contains("\n详见“gazette").endsWith(" --help”\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "convert nowhere.txt | no such file; check the name | nowhere.txt：没有这个文件；请检查名称",
        "convert empty.txt | it is empty; give the text | empty.txt：文件是空的；请给出公报的文本",
        "convert blank.txt | is empty: nothing to read; give | blank.txt：是空的，无字可读；请改用",
        "convert empty | it is a folder without main.xml | empty：是文件夹，而其中没有 main.xml",
        "convert picture.txt | is an image; this version reads | picture.txt：是图片；本版读取文本",
        "convert torn.docx | is a damaged Word file: | torn.docx：是损坏的 Word 文件：压缩包没有目录；请用 Word",
        "convert torn.json | torn.json:1:26: an issue has no field | torn.json:1:26：公报没有字段 \"sauce\"；",
        "convert torn.yaml | has the anchor &a; write the value | torn.yaml:1:16：有锚点 &a；请在用到的地方",
        "convert torn.xml | is no well-formed XML, in <act>; mend | 不是格式良好的 XML，在 <act> 中；请用 XML",
        "convert torn.pdf | is a damaged PDF file | torn.pdf：是损坏的 PDF 文件",
        "convert --registry registry.tsv gap.txt | no date: 昨日, in: law | registry.tsv：不是日期：昨日，在这一行：",
        "convert gap.txt -o nowhere/a.json | cannot write nowhere/a.json: no such | 无法写入 nowhere/a.json：没有这个文件或文件夹",
        "convert gap.txt -o empty | cannot write empty: it is a folder | 无法写入 empty：是文件夹",
        "validate --baseline nowhere gap.txt | cannot read the baseline nowhere: no such | 无法读取基线 nowhere：没有这个文件或文件夹；",
        "validate --fix torn.xml | is no well-formed XML | 不是格式良好的 XML",
        "validate blank.txt | nothing was checked; give | 什么也没有检查；请给出公报的文本",
        "validate --only GZ5 gap.txt | checked 1 file, 1 document, 2 articles | 检查了 1 个文件、1 份公文、2 条",
        "convert --strict gap.txt | --strict: findings of error level: 1 | --strict：错误级的问题 1 个",
        "convert -v gap.txt | gap.txt (text, UTF-8) to json: 1 document | gap.txt（text，UTF-8）转为 json：1 份公文",
        "convert --max-time soon gap.txt | --max-time takes seconds | --max-time 须为秒数，0 为不限，而不是“soon”",
        "convert --max-memory 1 gap.txt | a size from 64m to 1024g | --max-memory 须为 64m 到 1024g 的大小",
        "batch nowhere -o out | cannot read nowhere: no such file or folder | 无法读取 nowhere：没有这个文件或文件夹",
        "batch empty -o out | nothing was converted: no file | 什么也没有转换：其中没有",
      })
  void whatIsWrongWithAFileIsToldInTheLanguage(String line, String english, String chinese) {
    told(line, english, chinese);
  }

  private void told(String line, String english, String chinese) {
    Run en = run(ENGLISH, line);
    Run zh = run(CHINESE, line);
    assertThat(en.err()).contains(english);
    assertThat(zh.err()).contains(chinese);
    assertThat(zh.exit()).isEqualTo(en.exit());
    assertThat(zh.out()).isEqualTo(en.out());
    if (!line.isEmpty() && !line.contains("@")) {
      assertThat(run(ENGLISH, line + " --lang zh").err()).contains(chinese);
    }
  }

  /** Names of files in a line are meant below the folder of the test. */
  private Run run(Map<String, String> env, String line) {
    String[] args =
        Stream.of(line.split(" "))
            .filter(arg -> !arg.isEmpty())
            .map(arg -> Files.exists(folder.resolve(arg)) ? folder.resolve(arg).toString() : arg)
            .toArray(String[]::new);
    Run run = Run.with("", env, args);
    return new Run(run.exit(), run.out(), run.err().replace(folder + "/", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang fr --help",
        "--lang fr --version",
        "--lang fr convert gap.txt",
        "convert --lang fr --help",
        "convert --lang=fr gap.txt"
      })
  void aLanguageThatThereIsNotIsAUsageError(String line) {
    Run run = run(ENGLISH, line);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unknown value 'fr' for --lang; use zh, en");
  }

  @Test
  void theLanguageMayStandInAFileOfOptions() throws IOException {
    Path options = folder.resolve("options");
    Files.writeString(options, "# --lang en\n--lang \"zh\"\n");
    assertThat(Run.of("convert", "@" + options, "nowhere").err()).contains("没有这个文件");
    assertThat(Run.of("convert", "@" + options, "--frm", "a").err()).contains("没有“--frm”这个选项");
    assertThat(Run.of("convert", "@" + options, "--lang", "en", "nowhere").err())
        .contains("no such file");
  }

  @Test
  void theLauncherSaysWhichLocaleItFound() {
    Map<String, String> launched = Map.of("GAZETTE_LOCALE", "zh_CN.UTF-8", "LC_MESSAGES", "C");
    assertThat(Run.with("", launched, "convert", "nowhere").err()).contains("没有这个文件");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert gap.txt",
        "convert --to yaml gap.txt",
        "convert --to akn gap.txt",
        "convert --to markdown gap.txt",
        "convert --to ndjson gap.txt",
        "convert --to csv gap.txt",
        "convert --to html --findings gap.txt",
        "validate --format json gap.txt",
        "validate --format jsonl gap.txt",
        "validate --format sarif gap.txt",
        "validate --format rdjsonl gap.txt",
        "validate --format github gap.txt",
        "validate --format checkstyle gap.txt",
        "validate --format junit gap.txt",
        "diff --to json gap.txt gap.txt",
        "schema",
        "completion bash",
        "completion fish",
      })
  void whatProgramsReadIsTheSameInAnyLocale(String line) {
    Run en = run(ENGLISH, line);
    assertThat(run(CHINESE, line).out()).isEqualTo(en.out()).isNotEmpty();
    assertThat(run(CHINESE, line).exit()).isEqualTo(en.exit());
  }

  @Test
  void anArchiveIsToldInTheLanguageAndItsManifestInBoth() throws IOException {
    String line = "batch " + folder + " -o " + folder.resolve("out");
    Run zh = Run.with("", CHINESE, line.split(" "));
    assertThat(zh.exit()).isEqualTo(2);
    assertThat(zh.err())
        .contains("无法转换 empty.txt：文件是空的；请给出公报的文本")
        .contains("无法转换 torn.xml：1:")
        .contains("转换了 1 个文件，其中本次 1 个；失败 ")
        .contains("问题：1 个错误、0 个警告、")
        .contains("报告：");
    Run again = Run.with("", ENGLISH, line.split(" "));
    assertThat(again.err())
        .contains("cannot convert empty.txt: it is empty; give the text of a gazette")
        .contains("1 file converted, 0 of them now; ");
    Path manifest = folder.resolve("out/manifest.jsonl");
    assertThat(manifest)
        .content()
        .contains("\"message\":\"it is empty; give the text of a gazette\"")
        .contains("\"messageZh\":\"文件是空的；请给出公报的文本\"");
  }

  /** A sentence that does not come from the table cannot be printed: these alone print. */
  @Test
  void noOtherClassSpeaks() {
    Set<String> speakers = new TreeSet<>();
    for (JavaClass each : CLI) {
      for (JavaMethodCall call : each.getMethodCallsFromSelf()) {
        boolean prints = call.getTargetOwner().isEquivalentTo(PrintStream.class);
        if (prints && List.of("print", "println", "printf", "format").contains(call.getName())) {
          speakers.add(each.getSimpleName());
        }
      }
    }
    assertThat(speakers)
        .containsExactly("Console", "Findings", "GazetteCommand", "Progress", "Shell");
  }
}

package io.gazette.parse.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.model.Contents.Entry;
import io.gazette.model.Contents.Rubric;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One table of contents in the ways in which gazettes print it: all tell the same. */
class ContentsFormsTest {

  private static final String SPRING = "云川市人民政府关于加强春耕工作的通知";
  private static final String WATER = "云川市人民政府办公室关于印发云川市节水规划的通知";
  private static final String PERSON = "云川市人民政府关于王某任职的通知";

  private static final String DOCUMENTS =
      """
      云川市人民政府关于加强春耕工作的通知
      云政发〔2023〕4号
      各区人民政府：
      请认真做好春耕工作，现将有关事项通知如下：
      一、落实责任。
      云川市人民政府
      2023年2月3日
      云川市人民政府办公室关于印发云川市节水规划的通知
      云政办发〔2023〕9号
      各区人民政府：
      现将《云川市节水规划》印发给你们，请遵照执行。
      云川市人民政府办公室
      2023年2月10日
      云川市节水规划
      第一章　总体要求
      坚持节水优先。
      云川市人民政府关于王某任职的通知
      云政任〔2023〕2号
      各区人民政府：
      任命王某为市水务局局长。
      云川市人民政府
      2023年2月12日
      """;

  /** {@code %s} three times, for the titles. */
  private static final List<String> PAGED =
      List.of(
          "目录|市政府文件|%s……（3）|市政府办公室文件|%s……（5）|人事任免|%s……（9）",
          "目　录　CONTENTS|市政府文件|%s……P3|市政府办公室文件|%s……P5|人事任免|%s……P9",
          "本期要目|【市政府文件】|%s 第3页|【市政府办公室文件】|%s 第5页|【人事任免】|%s 第9页",
          "目录|市政府文件|%s 3-4|市政府办公室文件|%s 5—8|人事任免|%s 9",
          "目录|市政府文件|%s/3|市政府办公室文件|%s/5|人事任免|%s/9",
          "目录|市政府文件|%s____3|市政府办公室文件|%s____5|人事任免|%s____9",
          "目录|市政府文件|%s------3|市政府办公室文件|%s------5|人事任免|%s------9",
          "目录|市政府文件|%s|（3）|市政府办公室文件|%s|（5）|人事任免|%s|（9）",
          "●市政府文件|%s⋯⋯⋯3|●市政府办公室文件|%s⋯⋯⋯5|●人事任免|%s⋯⋯⋯9",
          "目|录|市政府文件|%s……３|市政府办公室文件|%s……５|人事任免|%s……９",
          "目录|一、市政府文件|%s……3|二、市政府办公室文件|%s……5|三、人事任免|%s……9",
          "目录|市政府文件|1  %s    3|市政府办公室文件|2  %s    5|人事任免|3  %s    9",
          "目录|市政府文件|·%s·······3|市政府办公室文件|·%s·······5|人事任免|·%s·······9",
          "目录|市政府文件|%s|云政发〔2023〕4号　2023-02-03　3|市政府办公室文件|%s|"
              + "云政办发〔2023〕9号　2023-02-10　5|人事任免|%s|云政任〔2023〕2号　2023-02-12　9",
          "目录|市政府文件|3 %s|市政府办公室文件|5 %s|人事任免|9 %s",
          "目录|市政府文件|(3) %s|市政府办公室文件|(5) %s|人事任免|(9) %s",
          "目录|市政府文件|3/%s|市政府办公室文件|5/%s|人事任免|9/%s",
          "目录|市政府文件|3……%s|市政府办公室文件|5……%s|人事任免|9……%s");

  private static final List<String> PLAIN =
      List.of(
          "目录|市政府文件|%s|市政府办公室文件|%s|人事任免|%s",
          "目录|市政府文件|%s|云政发〔2023〕4号|市政府办公室文件|%s|云政办发〔2023〕9号|人事任免|%s|云政任〔2023〕2号");

  private static final List<String> TITLES = List.of(SPRING, WATER, PERSON);

  /** The same titles over several lines. */
  private static final List<String> TURNED =
      List.of(
          SPRING.replace("春耕", "春耕|"),
          WATER.replace("云川市节水", "云川市|节水"),
          PERSON.replace("王某", "|王某"));

  @TestFactory
  Stream<DynamicTest> pagesInAnyForm() {
    return PAGED.stream().map(form -> test(fill(form, TITLES), 3, 5, 9));
  }

  @TestFactory
  Stream<DynamicTest> noPages() {
    return PLAIN.stream().map(form -> test(fill(form, TITLES)));
  }

  @TestFactory
  Stream<DynamicTest> titlesThatTurn() {
    return Stream.concat(
        PAGED.stream().limit(2).map(form -> test(fill(form, TURNED), 3, 5, 9)),
        PLAIN.stream().map(form -> test(fill(form, TURNED))));
  }

  private static DynamicTest test(String table, int... pages) {
    return DynamicTest.dynamicTest(table, () -> tells(table.replace('|', '\n'), pages));
  }

  private static void tells(String table, int... pages) throws UnreadableSourceException {
    Issue issue = issue("云川市人民政府公报\n2023年第2期（总第40期）\n" + table + "\n" + DOCUMENTS);
    List<Rubric> rubrics = issue.contents().get(0).rubrics();
    assertThat(rubrics).extracting(Rubric::title).containsExactly("市政府文件", "市政府办公室文件", "人事任免");
    List<Entry> entries = rubrics.stream().flatMap(r -> r.entries().stream()).toList();
    assertThat(entries).extracting(Entry::title).containsExactlyElementsOf(TITLES);
    assertThat(entries).extracting(Entry::document).containsExactly("doc_1", "doc_2", "doc_3");
    int[] found = entries.stream().flatMapToInt(e -> e.page().stream()).toArray();
    assertThat(found).containsExactly(pages);
    assertThat(issue.documents()).hasSize(TITLES.size());
  }

  private static Issue issue(String text) throws UnreadableSourceException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceText source =
        InputFormat.read(
                "issue.txt",
                bytes,
                Optional.of(InputFormat.TEXT),
                Optional.of(StandardCharsets.UTF_8))
            .source();
    return GazetteParser.parse(source, ParseOptions.DEFAULT).issue();
  }

  private static String fill(String form, List<String> titles) {
    String filled = form;
    for (String title : titles) {
      filled = filled.replaceFirst("%s", title);
    }
    return filled;
  }
}

package io.gazette.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.Fixtures;
import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.accuracy.Pointed;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Reference;
import io.gazette.read.InputFormat;
import io.gazette.registry.Registry;
import io.gazette.text.Chars;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkerTest {

  static Stream<Path> fixtures() {
    return Stream.concat(
        Fixtures.files(Fixtures.folder("documents"), ".txt").stream(),
        Fixtures.files(Fixtures.folder("issues"), "issue.txt").stream());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aReferenceStandsWhereItSays(Path file) throws IOException {
    SourceText source = source(file.toString(), Files.readAllBytes(file));
    for (Document document : all(parse(source).documents())) {
      for (Reference each : document.references()) {
        String text = Pointed.text(document, each.at().pointer());
        int from = text.offsetByCodePoints(0, each.at().start());
        int to = text.offsetByCodePoints(0, each.at().end());
        assertThat(text.substring(from, to)).isEqualTo(each.text());
        assertThat(bare(printed(source, each.span()))).contains(bare(each.text()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void theSameIssueGivesTheSameReferences(Path file) throws IOException {
    Issue issue = parse(source(file.toString(), Files.readAllBytes(file)));
    Issue again = Linker.link(issue, Optional.empty(), Registry.BUILT_IN).issue();
    assertThat(unplaced(again)).isEqualTo(unplaced(issue));
  }

  @Test
  void referencesOfATextStandInOrderAndNoneInAnother() throws IOException {
    for (Path file : fixtures().toList()) {
      for (Document document : all(parse(source("a", Files.readAllBytes(file))).documents())) {
        Reference.Position last = new Reference.Position("", 0, 0);
        for (Reference each : document.references()) {
          boolean same = each.at().pointer().equals(last.pointer());
          assertThat(each.at().start()).isGreaterThanOrEqualTo(same ? last.end() : 0);
          last = each.at();
        }
      }
    }
  }

  @Test
  void thePlaceOfTheGazetteGetsItsCode() throws IOException {
    String text =
        """
        沈阳市人民政府公报
        2020年 第8期（总第381期）
        2020年4月29日
        沈阳市人民政府办公室主办
        目录
        【市政府文件】
        沈阳市人民政府关于做好春耕工作的通知（沈政发〔2020〕8号）……（3）
        沈政发〔2020〕8号
        沈阳市人民政府关于做好春耕工作的通知
        各区、县人民政府：
        请做好春耕工作。
        沈阳市人民政府
        2020年3月8日
        """;
    Issue issue = parse(source("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(issue.place().orElseThrow().code()).isEqualTo("210100");
  }

  @Test
  void aLongTextOfBeginningsTakesTimeInProportion() throws IOException {
    String piece = "第三条第（一）、（二项《前款本条〔2019附件1、2、3、《以下简称";
    Issue issue = parse(source("a.txt", piece.repeat(40_000).getBytes(StandardCharsets.UTF_8)));
    assertThat(issue.documents()).isNotEmpty();
  }

  private static Issue parse(SourceText source) {
    return GazetteParser.parse(source, ParseOptions.DEFAULT).issue();
  }

  private static SourceText source(String name, byte[] bytes) throws IOException {
    return InputFormat.read(name, bytes, Optional.empty(), Optional.empty()).source();
  }

  private static String printed(SourceText source, Span span) {
    int from = source.offset(span.line(), span.column());
    return source.text().substring(from, source.offset(span.endLine(), span.endColumn()));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!Chars.isSpace(c) && !Chars.isInvisible(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static List<Document> all(List<Document> documents) {
    List<Document> all = new ArrayList<>(documents);
    documents.forEach(d -> all.addAll(all(d.attachments())));
    return all;
  }

  private static List<String> unplaced(Issue issue) {
    List<String> references = new ArrayList<>();
    for (Document document : all(issue.documents())) {
      for (Reference each : document.references()) {
        references.add(document.id() + each.at() + each.kind() + each.value() + each.target());
      }
    }
    return references;
  }
}

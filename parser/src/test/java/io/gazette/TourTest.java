package io.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.compare.Comparison;
import io.gazette.compare.DocumentChange;
import io.gazette.compare.UnitChange;
import io.gazette.form.SheetSetter;
import io.gazette.form.WebSetter;
import io.gazette.form.WordSetter;
import io.gazette.model.Issue;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The folder of files that the commands of the README name: those in other forms say what its texts
 * say. {@code -Dfixtures.update=true} sets them anew.
 */
class TourTest {

  private static final Path TOUR = Fixtures.folder("tour");
  private static final String AGENCY = "由水行政主管部门责令改正";

  @BeforeAll
  static void setAnew() throws IOException {
    if (Boolean.getBoolean("fixtures.update")) {
      write("issue.pdf", SheetSetter.set(issue("issue.txt"), false));
      write("law-2018.pdf", SheetSetter.set(issue("law-2018.txt"), false));
      write("law-2024.html", WebSetter.set(issue("law-2024.txt")));
      String draft = text("law-2024.txt").replace(AGENCY, "由市水务局责令改正");
      write(
          "draft.docx",
          WordSetter.set(
                  parsed("draft.txt", draft.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
              .bytes());
      write("issue-1995.txt", old1995());
    }
  }

  @Test
  void theOtherFormsOfATextSayTheSame() throws IOException {
    assertThat(changes("issue.txt", "issue.pdf")).isEmpty();
    assertThat(changes("law-2018.txt", "law-2018.pdf")).isEmpty();
    assertThat(changes("law-2024.txt", "law-2024.html")).isEmpty();
  }

  @Test
  void theDraftDiffersInOneArticle() throws IOException {
    assertThat(changes("draft.docx", "law-2024.txt")).containsExactly("第七条");
  }

  @Test
  void theOldIssueIsInTheOldCharset() throws IOException {
    assertThat(Files.readAllBytes(TOUR.resolve("issue-1995.txt"))).isEqualTo(old1995());
  }

  private static byte[] old1995() throws IOException {
    Path issue = Fixtures.folder("issues").resolve("yunchuan-1995-06/issue.txt");
    return Files.readString(issue).getBytes(Charset.forName("GB18030"));
  }

  /** The places of the units that are not the same. */
  private static List<String> changes(String old, String now) throws IOException {
    List<String> changes = new ArrayList<>();
    for (DocumentChange document : Comparison.of(issue(old), issue(now)).documents()) {
      for (UnitChange unit : document.units()) {
        if (!unit.isSame()) {
          changes.add(unit.piece().place() + (unit.piece().num().isEmpty() ? unit : ""));
        }
      }
    }
    return changes;
  }

  private static Issue issue(String name) throws IOException {
    return parsed(name, Files.readAllBytes(TOUR.resolve(name)));
  }

  private static Issue parsed(String name, byte[] bytes) throws IOException {
    Reading reading = InputFormat.read(name, bytes, ReadOptions.DEFAULT);
    return GazetteParser.parse(reading.source(), ParseOptions.DEFAULT).issue();
  }

  private static String text(String name) throws IOException {
    return Files.readString(TOUR.resolve(name));
  }

  private static void write(String name, byte[] bytes) throws IOException {
    Files.write(TOUR.resolve(name), bytes);
  }
}

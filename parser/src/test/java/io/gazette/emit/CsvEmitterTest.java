package io.gazette.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.emit.table.ArticleRows;
import io.gazette.emit.table.DocumentRows;
import io.gazette.model.Counts;
import io.gazette.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvEmitterTest {

  private final Issue full = SampleIssues.full();

  @Test
  void aDocumentIsARowAndSoIsAnAttachment() throws IOException {
    List<List<String>> rows = read(emitted(OutputFormat.CSV));
    Counts counts = Counts.of(full);
    assertThat(rows).hasSize(1 + counts.documents() + counts.attachments());
    assertThat(rows.get(0)).isEqualTo(DocumentRows.COLUMNS);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(DocumentRows.COLUMNS));
    assertThat(rows.subList(1, rows.size())).isEqualTo(DocumentRows.of(full));
  }

  @Test
  void anArticleIsARow() throws IOException {
    List<List<String>> rows = read(emitted(OutputFormat.CSV_ARTICLES));
    assertThat(Counts.of(full).articles()).isPositive();
    assertThat(rows).hasSize(1 + Counts.of(full).articles());
    assertThat(rows.get(0)).isEqualTo(ArticleRows.COLUMNS);
    assertThat(rows.subList(1, rows.size())).isEqualTo(ArticleRows.of(full));
  }

  @Test
  void marksOfTheFormatAreQuotedAndFormulasAreNone() throws IOException {
    List<String> cells = List.of("a,b", "\"", "a\nb", "=1+1", "＠x", "\t=1", "-", "a=b", "");
    String csv = written(List.of("c", "d", "e", "f", "g", "h", "i", "j", "k"), cells);
    assertThat(csv).startsWith("c,d,e,f,g,h,i,j,k\r\n").endsWith("\r\n");
    assertThat(read(csv).get(1))
        .containsExactly("a,b", "\"", "a\nb", "'=1+1", "'＠x", "'\t=1", "'-", "a=b", "");
  }

  private String emitted(OutputFormat format) throws IOException {
    return new String(Emitted.bytes(format, full, List.of()), StandardCharsets.UTF_8);
  }

  private static String written(List<String> columns, List<String> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvEmitter.emit(columns, List.of(row), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** RFC 4180, as its grammar says it. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\r' && c != '\n') {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}

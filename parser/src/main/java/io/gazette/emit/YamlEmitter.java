package io.gazette.emit;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * An issue as YAML: the fields of the JSON in block style, long lines whole. Apart from {@link
 * OutputFormat}, so that the classes of YAML are loaded only where YAML is asked for.
 */
final class YamlEmitter {

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .stringQuotingChecker(new YamlQuoting())
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .build();

  static {
    FACTORY.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    FACTORY.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
  }

  private YamlEmitter() {}

  static void emit(Issue issue, List<Diagnostic> diagnostics, EmitOptions options, OutputStream out)
      throws IOException {
    try (YAMLGenerator yaml = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      new IssueWriter(new QuotedLines(yaml), options.language()).write(issue, diagnostics);
    }
  }
}

package io.gazette.emit;

import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;

/**
 * Writes a text of several lines in quotation marks. The generator would write it as a block, which
 * does not come back where it begins with an empty line (snakeyaml 2.5).
 */
final class QuotedLines extends JsonGeneratorDelegate {

  private final YAMLGenerator yaml;

  QuotedLines(YAMLGenerator yaml) {
    super(yaml);
    this.yaml = yaml;
  }

  @Override
  public void writeString(String text) throws IOException {
    if (text.indexOf('\n') < 0) {
      yaml.writeString(text);
      return;
    }
    yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
    yaml.writeString(text);
    yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
  }
}

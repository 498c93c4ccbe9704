package io.gazette.bench;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole conversion, bytes to bytes: one issue from each form, and into each format. */
@State(Scope.Thread)
public class Conversions {

  @Param({
    "text json",
    "text yaml",
    "text akn",
    "text markdown",
    "text html",
    "utf-16 json",
    "html json",
    "docx json",
    "pdf json"
  })
  public String conversion;

  private byte[] bytes;
  private OutputFormat to;

  @Setup
  public void issue() throws IOException {
    String[] words = conversion.split(" ");
    bytes = Texts.issue(words[0]);
    to = OutputFormat.named(words[1]).orElseThrow();
  }

  @Benchmark
  public long convert() throws IOException {
    Reading reading = InputFormat.read("issue", bytes, ReadOptions.DEFAULT);
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    Counting out = new Counting();
    to.emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, out);
    return out.count();
  }
}

package io.gazette.bench;

import io.gazette.GazetteParser;
import io.gazette.ParseOptions;
import io.gazette.ParseResult;
import io.gazette.classify.Line;
import io.gazette.classify.LineClassifier;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.emit.EmitOptions;
import io.gazette.emit.OutputFormat;
import io.gazette.link.Linker;
import io.gazette.normalise.CleanText;
import io.gazette.normalise.Normaliser;
import io.gazette.parse.IssueParser;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.validate.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each stage of a conversion alone, on what the stage before it made. */
@State(Scope.Thread)
public class Stages {

  private byte[] bytes;
  private Reading reading;
  private CleanText clean;
  private IssueParser.Parsed parsed;
  private ParseResult result;

  @Setup
  public void stagesBefore() throws IOException {
    bytes = Texts.issue();
    reading = read();
    clean = normalise();
    parsed = parse();
    result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
  }

  @Benchmark
  public Reading read() throws IOException {
    return InputFormat.read("issue.txt", bytes, ReadOptions.DEFAULT);
  }

  @Benchmark
  public CleanText normalise() {
    return Normaliser.clean(reading.source());
  }

  @Benchmark
  public List<Line> classify() {
    return LineClassifier.classify(clean);
  }

  /** Classifies too: the parser asks for the lines itself. */
  @Benchmark
  public IssueParser.Parsed parse() {
    return IssueParser.parse(clean, Optional.empty());
  }

  @Benchmark
  public Linker.Linked link() {
    return Linker.link(parsed.issue(), Optional.of(clean), ParseOptions.DEFAULT.registry());
  }

  @Benchmark
  public List<Diagnostic> validate() {
    return Validator.validate(reading.source(), result.issue(), result.diagnostics());
  }

  @Benchmark
  public long emit() throws IOException {
    Counting out = new Counting();
    OutputFormat.JSON.emit(result.issue(), result.diagnostics(), EmitOptions.DEFAULT, out);
    return out.count();
  }
}

package io.gazette;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Rule;
import io.gazette.model.Block;
import io.gazette.model.Document;
import io.gazette.read.InputFormat;
import io.gazette.read.ReadOptions;
import io.gazette.read.Reading;
import io.gazette.read.UnreadableSourceException;
import io.gazette.text.SourceText;
import io.gazette.text.Span;
import io.gazette.validate.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Carries out the fixes of findings in a text. A fix that would change the structure is left out;
 * done again, it changes nothing more.
 *
 * <pre>{@code
 * Corrected corrected = Corrector.correct(reading.source(), rule -> true);
 * out.println(corrected.fixes() + " fixes\n" + corrected.text());
 * }</pre>
 */
public final class Corrector {

  /** Fixes that overlap, or that only another makes certain, wait for the next round. */
  private static final int ROUNDS = 8;

  /** A short text has as many rounds as it needs: so many characters are read in all. */
  private static final int CHARACTERS = 2_000_000;

  private final String name;
  private final InputFormat format;
  private final Predicate<Rule> rules;
  private int fixes;

  private Corrector(String name, InputFormat format, Predicate<Rule> rules) {
    this.name = name;
    this.format = format;
    this.rules = rules;
  }

  /**
   * What a correction gives.
   *
   * @param text afterwards
   * @param fixes how many were carried out
   */
  public record Corrected(String text, int fixes) {}

  /**
   * Corrects {@code source}.
   *
   * @param source as a reader of text or Markdown delivered it
   * @param rules whose fixes are carried out
   * @return the text afterwards
   * @throws UnreadableSourceException if what was mended cannot be read any more
   */
  public static Corrected correct(SourceText source, Predicate<Rule> rules)
      throws UnreadableSourceException {
    InputFormat format = InputFormat.named(source.format()).orElse(InputFormat.TEXT);
    Corrector corrector = new Corrector(source.name(), format, rules);
    String text = source.text();
    int rounds = Math.max(ROUNDS, CHARACTERS / Math.max(1, text.length()));
    for (int round = 0; round < rounds; round++) {
      String next = corrector.round(text);
      if (next.equals(text)) {
        break;
      }
      text = next;
    }
    return new Corrected(text, corrector.fixes);
  }

  private String round(String text) throws UnreadableSourceException {
    Draft draft = read(text);
    List<Diagnostic> findings = new ArrayList<>();
    int end = 0;
    for (Diagnostic finding : draft.findings()) {
      Optional<Diagnostic.Fix> fix = finding.fix();
      if (fix.isPresent() && rules.test(finding.rule())) {
        Span span = fix.get().span();
        if (draft.source().offset(span.line(), span.column()) >= end) {
          findings.add(finding);
          end = draft.source().offset(span.endLine(), span.endColumn());
        }
      }
    }
    return applied(draft, findings);
  }

  /** {@code text} with those of {@code findings} mended that leave the structure as it is. */
  private String applied(Draft draft, List<Diagnostic> findings) throws UnreadableSourceException {
    List<Diagnostic> safe = safe(draft, List.of(), findings);
    fixes += safe.size();
    return mended(draft.source(), safe);
  }

  private List<Diagnostic> safe(Draft draft, List<Diagnostic> kept, List<Diagnostic> tried)
      throws UnreadableSourceException {
    List<Diagnostic> all = new ArrayList<>(kept);
    all.addAll(tried);
    if (tried.isEmpty() || read(mended(draft.source(), all)).shape().equals(draft.shape())) {
      return all;
    }
    if (tried.size() == 1) {
      return kept;
    }
    int half = tried.size() / 2;
    return safe(
        draft, safe(draft, kept, tried.subList(0, half)), tried.subList(half, tried.size()));
  }

  private static String mended(SourceText source, List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder(source.text().length());
    int at = 0;
    for (Diagnostic finding : findings) {
      Diagnostic.Fix fix = finding.fix().orElseThrow();
      text.append(source.text(), at, source.offset(fix.span().line(), fix.span().column()));
      text.append(fix.replacement());
      at = source.offset(fix.span().endLine(), fix.span().endColumn());
    }
    return text.append(source.text(), at, source.text().length()).toString();
  }

  /**
   * A text as it is read.
   *
   * @param source its characters
   * @param findings what is wrong with it
   * @param shape its structure without its words
   */
  private record Draft(SourceText source, List<Diagnostic> findings, String shape) {}

  private Draft read(String text) throws UnreadableSourceException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions options =
        new ReadOptions(Optional.of(format), Optional.of(StandardCharsets.UTF_8), Optional.empty());
    Reading reading = InputFormat.read(name, bytes, options);
    ParseResult result = GazetteParser.parse(reading.source(), ParseOptions.DEFAULT);
    List<Diagnostic> before = new ArrayList<>(reading.diagnostics());
    before.addAll(result.diagnostics());
    List<Diagnostic> findings = Validator.validate(reading.source(), result.issue(), before);
    StringBuilder shape = new StringBuilder();
    result.issue().documents().forEach(document -> shape(document, shape));
    return new Draft(reading.source(), findings, shape.toString());
  }

  private static void shape(Document document, StringBuilder shape) {
    shape.append('(').append(document.type().word());
    document.head().forEach(line -> shape.append(' ').append(line.part().word()));
    document.body().forEach(block -> shape(block, shape));
    document.tail().forEach(line -> shape.append(' ').append(line.part().word()));
    document.attachments().forEach(attachment -> shape(attachment, shape));
    shape.append(')');
  }

  private static void shape(Block block, StringBuilder shape) {
    if (block instanceof Block.Unit unit) {
      shape.append('[').append(unit.type().word()).append(unit.level()).append(unit.number());
      unit.children().forEach(child -> shape(child, shape));
      shape.append(']');
    } else {
      shape.append('|');
    }
  }
}

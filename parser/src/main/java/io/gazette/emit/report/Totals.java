package io.gazette.emit.report;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;

/** Adds up what was checked and found. */
public final class Totals {

  private final int[] found = new int[Severity.values().length];
  private int files;
  private long documents;
  private long articles;
  private long characters;

  /**
   * Adds one file.
   *
   * @param checked a file and its findings
   */
  public void add(Checked checked) {
    files++;
    documents += checked.counts().documents() + (long) checked.counts().attachments();
    articles += checked.counts().articles();
    characters += checked.counts().characters().source();
    for (Diagnostic finding : checked.findings()) {
      found[finding.rule().severity().ordinal()]++;
    }
  }

  /** {@return how many files there are} */
  public int files() {
    return files;
  }

  /** {@return how many documents they hold, attached ones included} */
  public long documents() {
    return documents;
  }

  /** {@return how many articles they hold} */
  public long articles() {
    return articles;
  }

  /** {@return how many characters they hold that are no white space} */
  public long characters() {
    return characters;
  }

  /**
   * {@return how many findings of {@code severity} there are}
   *
   * @param severity of a finding
   */
  public int found(Severity severity) {
    return found[severity.ordinal()];
  }
}

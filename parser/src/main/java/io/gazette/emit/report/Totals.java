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

  /** Adds one file. */
  public void add(Checked checked) {
    files++;
    documents += checked.counts().documents() + (long) checked.counts().attachments();
    articles += checked.counts().articles();
    characters += checked.counts().characters().source();
    for (Diagnostic finding : checked.findings()) {
      found[finding.rule().severity().ordinal()]++;
    }
  }

  public int files() {
    return files;
  }

  /** Attached ones included. */
  public long documents() {
    return documents;
  }

  public long articles() {
    return articles;
  }

  /** All that are no white space. */
  public long characters() {
    return characters;
  }

  /** How many findings of {@code severity} there are. */
  public int found(Severity severity) {
    return found[severity.ordinal()];
  }
}

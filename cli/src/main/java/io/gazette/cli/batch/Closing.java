package io.gazette.cli.batch;

import io.gazette.cli.output.Destination;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.survey.ReportPage;
import io.gazette.cli.survey.Survey;
import io.gazette.cli.walk.Listing;
import io.gazette.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What comes when all files are done: manifest, streams, checks of the archive, report, exit code.
 */
final class Closing {

  private static final int DONE = 0;
  private static final int FINDINGS = 1;
  private static final int UNREADABLE = 2;
  private static final int FAULT = 70;

  private final BatchOptions options;
  private final Console console;
  private final OutFolder folder;
  private final Manifest manifest;
  private final Products products;
  private final Survey survey = new Survey();
  private boolean unreadable;
  private boolean fault;
  private int others;

  Closing(
      BatchOptions options,
      Console console,
      OutFolder folder,
      Manifest manifest,
      Products products) {
    this.options = options;
    this.console = console;
    this.folder = folder;
    this.manifest = manifest;
    this.products = products;
  }

  /**
   * Closes the run.
   *
   * @param paths all that it had to do with
   * @param converted how many files were not as they had been
   * @return the exit code
   */
  int close(Set<String> paths, Listing listing, int converted) throws IOException {
    Stale stale = new Stale(options, folder, manifest);
    int left = stale.settle(paths);
    ArchiveFiles archive = new ArchiveFiles(options, folder, manifest, survey);
    try (Streams streams = new Streams(options.to(), folder, products)) {
      for (String path : paths) {
        Entry entry = manifest.entry(path).orElseThrow();
        add(entry);
        archive.learn(entry);
        streams.add(entry);
      }
      streams.commit();
    }
    archive.write(paths);
    report();
    if (!console.quiet()) {
      new Summary(options, survey, listing, console, others).print(converted, left);
    }
    return exitCode();
  }

  private void add(Entry entry) {
    if (entry.result().failed()) {
      unreadable = true;
      fault |= entry.result() == Result.FAULT;
      survey.add(new Survey.Failure(entry.path(), entry.message(), entry.result().permanent()));
    } else if (entry.result() == Result.OTHER) {
      others++;
    } else {
      survey.add(Surveyed.of(entry));
      for (Entry.Remark remark : entry.findings()) {
        survey.count(remark.rule(), remark.name(), remark.severity(), entry.path());
      }
    }
  }

  private void report() throws UnwritableOutputException {
    byte[] page = ReportPage.of(survey, options.emit().language()).getBytes(StandardCharsets.UTF_8);
    Destination destination = folder.write(folder.own("report", ".html"));
    try {
      destination.write(page, 0, page.length);
      destination.commit();
    } finally {
      destination.discard();
    }
  }

  private int exitCode() {
    if (fault) {
      return FAULT;
    }
    if (unreadable) {
      return UNREADABLE;
    }
    return fails() ? FINDINGS : DONE;
  }

  private boolean fails() {
    for (Severity severity : Severity.values()) {
      boolean asked =
          options.failOn().isPresent() && severity.compareTo(options.failOn().get()) >= 0;
      if (asked && survey.found(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}

package io.gazette.cli.batch;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.archive.IssueCard;
import java.util.List;
import java.util.Optional;

/**
 * A line of the manifest: one file, and what became of it.
 *
 * @param path in the layout
 * @param bytes how many the file has
 * @param sha256 of the file; {@code ""} where it could not be read
 * @param tool the version that converted it
 * @param settings as {@link BatchOptions#settings}
 * @param result what became of it
 * @param message why it failed; nothing where it did not
 * @param outputs what was written
 * @param stale what an earlier run wrote, and nothing gives any more
 * @param tally what it holds; empty where it failed
 * @param findings in order of place
 * @param milliseconds it took
 */
record Entry(
    String path,
    long bytes,
    String sha256,
    String tool,
    String settings,
    Result result,
    Message message,
    List<Output> outputs,
    List<String> stale,
    Optional<Tally> tally,
    List<Remark> findings,
    long milliseconds) {

  /**
   * A file that was written.
   *
   * @param path in the folder of the results
   * @param bytes how many it has
   * @param crc32 of them
   */
  record Output(String path, long bytes, String crc32) {}

  /** How much a file holds, and its card. */
  record Tally(int documents, int articles, int characters, IssueCard card) {}

  /**
   * A finding.
   *
   * @param rule its id
   * @param name of the rule
   * @param page of the file; 0 where it has none
   */
  record Remark(
      String rule,
      String name,
      Severity severity,
      String message,
      int line,
      int column,
      int page) {}
}

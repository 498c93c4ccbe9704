package io.gazette.cli.batch;

import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries as they come about. */
final class Drafts {

  private Drafts() {}

  /** An entry of which only the file is known. */
  static Entry begun(String path, long bytes, String sha256, String tool, String settings) {
    return new Entry(
        path,
        bytes,
        sha256,
        tool,
        settings,
        Result.DONE,
        Saying.nothing(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        0);
  }

  static Entry done(
      Entry draft, List<Entry.Output> outputs, Entry.Tally tally, List<Entry.Remark> findings) {
    return with(
        draft,
        Result.DONE,
        Saying.nothing(),
        outputs,
        draft.stale(),
        Optional.of(tally),
        findings,
        0);
  }

  static Entry failed(Entry draft, Result result, Message message) {
    return with(draft, result, message, List.of(), draft.stale(), Optional.empty(), List.of(), 0);
  }

  static Entry timed(Entry entry, long milliseconds) {
    return with(
        entry,
        entry.result(),
        entry.message(),
        entry.outputs(),
        entry.stale(),
        entry.tally(),
        entry.findings(),
        milliseconds);
  }

  /** {@code entry}, which also knows what the one before it wrote and it does not. */
  static Entry after(Entry entry, Entry before) {
    List<String> stale = new ArrayList<>(before.stale());
    before.outputs().forEach(o -> stale.add(o.path()));
    entry.outputs().forEach(o -> stale.remove(o.path()));
    return fresh(entry, stale.stream().distinct().sorted().toList());
  }

  /** {@code entry} with another list of what is stale. */
  static Entry fresh(Entry entry, List<String> stale) {
    return with(
        entry,
        entry.result(),
        entry.message(),
        entry.outputs(),
        stale,
        entry.tally(),
        entry.findings(),
        entry.milliseconds());
  }

  private static Entry with(
      Entry entry,
      Result result,
      Message message,
      List<Entry.Output> outputs,
      List<String> stale,
      Optional<Entry.Tally> tally,
      List<Entry.Remark> findings,
      long milliseconds) {
    return new Entry(
        entry.path(),
        entry.bytes(),
        entry.sha256(),
        entry.tool(),
        entry.settings(),
        result,
        message,
        outputs,
        stale,
        tally,
        findings,
        milliseconds);
  }
}

package io.gazette.cli.batch;

import io.gazette.cli.limit.OvertimeException;
import io.gazette.cli.output.Reason;
import io.gazette.cli.output.UnwritableOutputException;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.walk.ChangedException;
import io.gazette.cli.walk.Container.Content;
import io.gazette.cli.walk.Item;
import io.gazette.cli.walk.Refusal;
import io.gazette.diagnostic.Message;
import io.gazette.model.Counts;
import io.gazette.validate.archive.IssueCard;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Where a file is worked on: read, compared with what is noted of it, converted, noted. */
final class Desk {

  private final BatchOptions options;
  private final Conversion conversion;
  private final Manifest manifest;
  private final Products products;
  private final Progress progress;
  private final Executor threads;

  Desk(
      BatchOptions options,
      Conversion conversion,
      Manifest manifest,
      Products products,
      Progress progress,
      Executor threads) {
    this.options = options;
    this.conversion = conversion;
    this.manifest = manifest;
    this.products = products;
    this.progress = progress;
    this.threads = threads;
  }

  /**
   * Works on an item. Whatever is wrong with it is noted; only a result that cannot be written ends
   * the run.
   */
  void work(Item item, Content content) throws UnwritableOutputException {
    long start = System.nanoTime();
    byte[] bytes;
    try {
      bytes = content.bytes();
    } catch (IOException e) {
      note(item, add(unread(item, e, content), before(item.path())));
      return;
    }
    work(item, content, bytes, start);
  }

  private void work(Item item, Content content, byte[] bytes, long start)
      throws UnwritableOutputException {
    String sha256 = sha256(bytes);
    Optional<Entry> before = before(item.path());
    if (before.isPresent() && stillHolds(before.get(), sha256)) {
      note(item, before.get());
      return;
    }
    Entry entry = entry(item, content, bytes, sha256);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    note(item, add(Drafts.timed(entry, milliseconds), before));
  }

  private Optional<Entry> before(String path) throws UnwritableOutputException {
    try {
      return manifest.entry(path);
    } catch (IOException e) {
      throw new UnwritableOutputException(Saying.THE_MANIFEST.of(), e);
    }
  }

  /** Whether nothing has changed: the file, the tool, what was asked, what was written. */
  private boolean stillHolds(Entry before, String sha256) {
    boolean same =
        !options.force()
            && before.sha256().equals(sha256)
            && before.tool().equals(options.tool())
            && before.settings().equals(options.settings())
            && before.result().permanent();
    return same
        && (before.result() != Result.DONE || products.hold(before.path(), before.outputs()));
  }

  private Entry entry(Item item, Content content, byte[] bytes, String sha256)
      throws UnwritableOutputException {
    Entry draft = draft(item.path(), bytes.length, sha256);
    if (!products.canBeNamed(item.path())) {
      return Drafts.failed(draft, Result.UNREADABLE, Saying.RESULT_UNNAMED.of());
    }
    try {
      Optional<Ready> ready = options.time().within(threads, () -> ready(item.path(), bytes));
      return ready.isEmpty()
          ? Drafts.failed(draft, Result.OTHER, Saying.nothing())
          : done(draft, ready.get(), content);
    } catch (UnwritableOutputException e) {
      throw e;
    } catch (ChangedException e) {
      return Drafts.failed(draft, Result.CHANGED, e.told());
    } catch (OvertimeException e) {
      return Drafts.failed(draft, Result.TIME, e.told());
    } catch (IOException e) {
      return Drafts.failed(draft, Result.UNREADABLE, Reason.of(e));
    } catch (StackOverflowError e) {
      return Drafts.failed(draft, Result.UNREADABLE, Saying.TOO_DEEP.of());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      progress.trace(e);
      return Drafts.failed(draft, Result.FAULT, Saying.FAULT.of(e));
    }
  }

  private Optional<Ready> ready(String path, byte[] bytes) throws IOException {
    Optional<Converted> converted = conversion.convert(path, bytes);
    return converted.isPresent() ? Optional.of(ready(path, converted.get())) : Optional.empty();
  }

  private Ready ready(String path, Converted converted) throws IOException {
    Counts counts = Counts.of(converted.issue());
    Entry.Tally tally =
        new Entry.Tally(
            counts.documents() + counts.attachments(),
            counts.articles(),
            counts.characters().source(),
            IssueCard.of(path, converted.issue()));
    List<Entry.Remark> remarks =
        converted.findings().stream()
            .map(finding -> Remarks.of(finding, options.emit().language()))
            .toList();
    return new Ready(products.make(path, converted), tally, remarks);
  }

  private Entry done(Entry draft, Ready ready, Content content) throws IOException {
    try {
      content.unchanged();
      ready.made().commit();
    } finally {
      ready.made().discard();
    }
    return Drafts.done(draft, ready.made().outputs(), ready.tally(), ready.remarks());
  }

  /** All that a file gives, but for its place. */
  private record Ready(Products.Made made, Entry.Tally tally, List<Entry.Remark> remarks) {}

  /** Notes an item that could not be read. */
  private Entry unread(Item item, IOException fault, Content content) {
    Entry draft = draft(item.path(), item.size(), "");
    if (fault instanceof ChangedException changed) {
      return Drafts.failed(draft, Result.CHANGED, changed.told());
    }
    Result result = content.isLoose() ? Result.UNREACHABLE : Result.UNREADABLE;
    return Drafts.failed(draft, result, Reason.of(fault));
  }

  /** Notes an item that nothing can be done with. */
  void fail(Item item, Result result, Message message) throws UnwritableOutputException {
    Entry entry = Drafts.failed(draft(item.path(), item.size(), ""), result, message);
    note(item, add(entry, before(item.path())));
  }

  /** Notes a file that the walk could not reach. */
  void refuse(Refusal refusal) throws UnwritableOutputException {
    Result result = refusal.permanent() ? Result.UNREADABLE : Result.UNREACHABLE;
    Entry entry = Drafts.failed(draft(refusal.path(), 0, ""), result, refusal.reason());
    add(entry, before(refusal.path()));
    progress.failure(entry);
  }

  private Entry draft(String path, long bytes, String sha256) {
    return Drafts.begun(path, bytes, sha256, options.tool(), options.settings());
  }

  private Entry add(Entry entry, Optional<Entry> before) throws UnwritableOutputException {
    Entry whole = before.isPresent() ? Drafts.after(entry, before.get()) : entry;
    manifest.add(whole);
    if (whole.result() == Result.DONE) {
      progress.converted(whole);
    }
    return whole;
  }

  private void note(Item item, Entry entry) {
    if (entry.result().failed()) {
      progress.failure(entry);
    }
    progress.done(item);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

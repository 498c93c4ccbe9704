package io.gazette.cli.output;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that is written under another name beside its own, and gets its name when it is whole. A
 * device or named pipe ({@code /dev/null}) is written as it is, for a rename would replace it.
 */
final class NewFile {

  private static final AtomicLong COUNT = new AtomicLong();

  private final Path target;
  private final Path temporary;
  private final OutputStream stream;
  private final Optional<Thread> onInterrupt;

  private NewFile(Path target, Path temporary, boolean alone) throws IOException {
    this.target = target;
    this.temporary = temporary;
    this.stream =
        temporary.equals(target)
            ? Files.newOutputStream(target, StandardOpenOption.WRITE)
            : Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
    this.onInterrupt = alone ? Optional.of(new Deletion()) : Optional.empty();
    if (alone) {
      Runtime.getRuntime().addShutdownHook(onInterrupt.get());
    }
  }

  /** Opens it; nothing of that name is touched yet. A link is followed, and stays a link. */
  static NewFile create(String name) throws IOException {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new ToldException(Saying.NAME_UNWRITABLE.of(), e);
    }
    if (Files.isDirectory(path)) {
      throw new ToldException(Saying.IS_FOLDER.of());
    }
    if (!Files.exists(path)) {
      return new NewFile(path, beside(path), true);
    }
    Path real = path.toRealPath();
    if (!Files.isWritable(real)) {
      throw new ToldException(Saying.DENIED.of());
    }
    return new NewFile(real, Files.isRegularFile(real) ? beside(real) : real, true);
  }

  /**
   * Opens the file {@code target}, which is written in the folder {@code workshop} until then. Who
   * has the workshop clears it where the process is interrupted.
   */
  static NewFile create(Path target, Path workshop) throws IOException {
    if (!Files.isDirectory(target.getParent())) {
      Files.createDirectories(target.getParent());
    }
    if (Files.isDirectory(target)) {
      throw new ToldException(Saying.IS_FOLDER.of());
    }
    return new NewFile(target, workshop.resolve(COUNT.incrementAndGet() + ".part"), false);
  }

  /** A name that no other process takes; {@code CREATE_NEW} sees to it that none does. */
  private static Path beside(Path path) {
    // The number of the process would do as well, but asking for it costs a cold start 10 ms.
    String moment = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    // Short: the name itself may be as long as names can be.
    String name = Integer.toHexString(path.getFileName().hashCode());
    return path.resolveSibling(".gazette-" + name + "." + moment + ".part");
  }

  OutputStream stream() {
    return stream;
  }

  /** Gives the file its name, and the permissions of the file it replaces. */
  void commit() throws IOException {
    stream.close();
    if (!temporary.equals(target)) {
      keepPermissions();
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }
    forget();
  }

  /** Leaves nothing behind, unless it is committed. */
  void discard() {
    delete();
    forget();
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView mine =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (mine != null && Files.exists(target)) {
      mine.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private void delete() {
    try {
      stream.close();
    } catch (IOException e) {
      // The disk is full, which is why it is given up: deleting it is what matters.
    }
    if (!temporary.equals(target)) {
      temporary.toFile().delete();
    }
  }

  /** What happens where the process ends before the file is whole. */
  private final class Deletion extends Thread {
    @Override
    public void run() {
      delete();
    }
  }

  private void forget() {
    try {
      if (onInterrupt.isPresent()) {
        Runtime.getRuntime().removeShutdownHook(onInterrupt.get());
      }
    } catch (IllegalStateException e) {
      // The process is ending: the hook has run, or runs now.
    }
  }
}

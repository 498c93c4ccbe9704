package io.gazette.cli.output;

import io.gazette.cli.tell.Saying;
import io.gazette.cli.tell.ToldException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A folder with the files of a package, written under another name beside its own; it gets its name
 * when it is whole. It replaces an empty folder or an older package, and nothing else.
 */
public final class NewFolder {

  private static final String MAIN = "main.xml";

  private final Path target;

  private NewFolder(Path target) {
    this.target = target;
  }

  /** Looks whether the folder may be written; nothing is touched yet. */
  public static NewFolder create(String name) throws UnwritableOutputException {
    try {
      Path target = Path.of(name).toAbsolutePath().normalize();
      if (Files.exists(target) && !isReplaceable(target)) {
        throw new ToldException(Saying.NO_PACKAGE_THERE.of());
      }
      return new NewFolder(Files.exists(target) ? target.toRealPath() : target);
    } catch (InvalidPathException e) {
      throw new UnwritableOutputException(name, new ToldException(Saying.NAME_UNWRITABLE.of(), e));
    } catch (IOException e) {
      throw new UnwritableOutputException(name, e);
    }
  }

  /** Whether a folder is empty, or holds {@code main.xml} and other such files alone. */
  private static boolean isReplaceable(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    List<Path> held = held(folder);
    boolean main = held.isEmpty();
    for (Path each : held) {
      String name = each.getFileName().toString();
      if (!name.endsWith(".xml") || !Files.isRegularFile(each)) {
        return false;
      }
      main |= name.equals(MAIN);
    }
    return main;
  }

  private static List<Path> held(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Writes the files that {@code zip} holds, all of them or none. */
  public void write(byte[] zip) throws UnwritableOutputException {
    Path fresh = beside("part");
    try {
      Files.createDirectory(fresh);
      unpack(zip, fresh);
      replace(fresh);
    } catch (IOException e) {
      delete(fresh);
      throw new UnwritableOutputException(target.toString(), e);
    }
  }

  private Path beside(String extension) {
    long process = ProcessHandle.current().pid();
    return target.resolveSibling("." + target.getFileName() + "." + process + "." + extension);
  }

  private static void unpack(byte[] zip, Path folder) throws IOException {
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        Files.copy(files, folder.resolve(file.getName()));
      }
    }
  }

  private void replace(Path fresh) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = beside("old");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    delete(old);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inner = new ArrayList<>(all.toList());
      Collections.reverse(inner);
      inner.forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      // Nothing of it was there, or the disk fails: what failed first is what is told.
    }
  }
}

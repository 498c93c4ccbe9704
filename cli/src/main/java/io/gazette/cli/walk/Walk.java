package io.gazette.cli.walk;

import io.gazette.cli.tell.Saying;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The door of the walk: folders and archives into the files they hold, in order of their paths.
 * What is hidden is passed over; links to files are followed, links to folders are not. A folder
 * that is an Akoma Ntoso package is one file.
 */
public final class Walk {

  private final Path except;
  private final Listing listing = new Listing();
  private final TreeMap<String, Path> files = new TreeMap<>();

  private Walk(Path except) {
    this.except = except;
  }

  /**
   * Walks.
   *
   * @param roots folders, archives or files; of one folder alone the layout is that below it, of
   *     several each keeps its name
   * @param except a folder that is passed over: that of the results
   * @throws NoSuchFileException where one of {@code roots} is not there
   */
  public static Listing of(List<Path> roots, Path except) throws IOException {
    Walk walk = new Walk(except.toAbsolutePath().normalize());
    for (Map.Entry<String, Path> root : named(roots).entrySet()) {
      walk.root(root.getKey(), root.getValue());
    }
    walk.list();
    return walk.listing;
  }

  /** The roots by the folder of the layout that each stands for; one twice is an error. */
  private static Map<String, Path> named(List<Path> roots) throws IOException {
    TreeMap<String, Path> named = new TreeMap<>();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new NoSuchFileException(root.toString());
      }
      boolean alone = roots.size() == 1 && Files.isDirectory(root) && !PackageFolder.isAll(root);
      String name = alone ? "" : root.toRealPath().getFileName().toString();
      Path other = named.put(name, root);
      if (other != null) {
        throw new SameNameException(other, root);
      }
    }
    return named;
  }

  private void root(String name, Path root) throws IOException {
    if (!Files.isDirectory(root) || (!name.isEmpty() && PackageFolder.isAll(root))) {
      files.put(name, root);
      return;
    }
    Path folder = root.toRealPath();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
            if (hidden || dir.equals(except)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (!dir.equals(folder) && Files.isReadable(dir) && PackageFolder.isAll(dir)) {
              files.put(path(name, folder, dir), dir);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.getFileName().toString().startsWith(".") && Files.isRegularFile(file)) {
              files.put(path(name, folder, file), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            listing.refuse(path(name, folder, file), Saying.WALK_DENIED.of(), false);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String path(String name, Path folder, Path file) {
    StringBuilder path = new StringBuilder(name);
    for (Path part : folder.relativize(file)) {
      path.append(path.length() == 0 ? "" : "/").append(part);
    }
    return path.toString();
  }

  /** Loose files that follow each other share a container; each archive is one of its own. */
  private void list() {
    List<Map.Entry<String, Path>> archives = new ArrayList<>();
    LooseFiles loose = new LooseFiles();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (Files.isDirectory(file.getValue())) {
        loose(loose, file.getKey(), file.getValue());
        continue;
      }
      switch (FileKind.of(file.getKey())) {
        case GAZETTE -> loose(loose, file.getKey(), file.getValue());
        case ZIP, TAR -> archives.add(file);
        case OTHER -> listing.passOver(file.getKey());
      }
    }
    listing.add(loose);
    archives.forEach(a -> archive(a.getKey(), a.getValue()));
  }

  private void loose(LooseFiles loose, String path, Path file) {
    try {
      boolean folder = Files.isDirectory(file);
      loose.add(path, file, folder ? PackageFolder.size(file) : Files.size(file));
    } catch (IOException e) {
      listing.refuse(path, Saying.WENT_AWAY.of(), false);
    }
  }

  private void archive(String path, Path file) {
    try {
      listing.add(
          FileKind.of(path) == FileKind.ZIP
              ? ZipArchive.list(file, path, listing)
              : TarArchive.list(file, path, listing));
    } catch (IOException e) {
      listing.refuse(path, Saying.ARCHIVE_UNREADABLE.of(), false);
    }
  }
}

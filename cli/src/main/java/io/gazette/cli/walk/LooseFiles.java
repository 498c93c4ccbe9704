package io.gazette.cli.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of folders, and packages that are folders. */
final class LooseFiles implements Container {

  private final List<Item> items = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  void add(String path, Path file, long size) {
    items.add(new Item(path, size));
    files.add(file);
  }

  @Override
  public List<Item> items() {
    return items;
  }

  @Override
  public void read(Reader reader) throws IOException, InterruptedException {
    for (int i = 0; i < items.size() && reader.goesOn(); i++) {
      reader.item(items.get(i), new Loose(files.get(i)));
    }
  }

  /** One of them. */
  private static final class Loose implements Content {

    private final Path file;
    private Stamp stamp;

    Loose(Path file) {
      this.file = file;
    }

    @Override
    public boolean isLoose() {
      return true;
    }

    @Override
    public byte[] bytes() throws IOException {
      stamp = Stamp.of(file);
      byte[] bytes = Files.isDirectory(file) ? PackageFolder.zip(file) : Files.readAllBytes(file);
      unchanged();
      return bytes;
    }

    @Override
    public void unchanged() throws IOException {
      stamp.check(file);
    }
  }
}

package io.gazette.cli.walk;

import java.io.IOException;
import java.util.List;

/** Where items lie: loose files, or an archive that is read from its beginning to its end. */
public sealed interface Container permits LooseFiles, ZipArchive, TarArchive {

  /** The items, in the order in which {@link #read} gives them. */
  List<Item> items();

  /**
   * Gives each item to {@code reader}, in order.
   *
   * @throws IOException where the container cannot be read on; what was given is whole
   */
  void read(Reader reader) throws IOException, InterruptedException;

  /** Who takes the items. */
  interface Reader {

    /**
     * Takes an item.
     *
     * @param content of it; of a loose file it may be read later and by another thread, of an
     *     archive only before this returns
     */
    void item(Item item, Content content) throws IOException, InterruptedException;

    /** Whether to go on. */
    boolean goesOn();
  }

  /** The bytes of an item. */
  interface Content {

    /** Whether it may be read later. */
    boolean isLoose();

    /** The bytes, all of them. */
    byte[] bytes() throws IOException;

    /** Says by an exception whether the file has changed since its bytes were read. */
    void unchanged() throws ChangedException, IOException;
  }
}

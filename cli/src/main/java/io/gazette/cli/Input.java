package io.gazette.cli;

import io.gazette.cli.output.Reason;
import io.gazette.cli.tell.Saying;
import io.gazette.cli.walk.PackageFolder;
import io.gazette.diagnostic.Message;
import io.gazette.read.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The INPUT of a command.
 *
 * @param operand its path as given; {@code -} is standard input
 * @param from its format, where it is given
 * @param encoding its charset, where it is given
 * @param password that opens it, where it is given
 * @param ocr whether pages that are pictures are to be recognised
 */
record Input(
    String operand, From from, Optional<Charset> encoding, Optional<String> password, boolean ocr) {

  private static final String STDIN = "-";
  private static final int BUFFER = 1 << 16;

  /** More is no issue of a gazette; an array of Java holds twice as much. */
  private static final int MOST = 1 << 30;

  /** All its bytes. */
  byte[] bytes(InputStream stdin) throws UnreadableInputException {
    byte[] bytes = anyBytes(stdin);
    if (bytes.length == 0) {
      throw UnreadableInputException.of(name(), Saying.EMPTY.of(), null);
    }
    return bytes;
  }

  private byte[] anyBytes(InputStream stdin) throws UnreadableInputException {
    try {
      return operand.equals(STDIN) ? bytesOf(stdin) : bytesOfFile();
    } catch (OutOfMemoryError e) {
      throw UnreadableInputException.of(name(), Saying.MEMORY_REACHED.of(), e);
    }
  }

  /** Another input of which the same is known. */
  Input called(String other) {
    return new Input(other, from, encoding, password, ocr);
  }

  boolean isStandardInput() {
    return operand.equals(STDIN);
  }

  /** What is known of it as a text. */
  ReadOptions readOptions() {
    return new ReadOptions(
        from.text(), encoding, password, ocr ? Optional.of(new Tesseract()) : Optional.empty());
  }

  /** What messages call it. */
  String name() {
    return operand.equals(STDIN) ? "<stdin>" : operand;
  }

  private byte[] bytesOf(InputStream stdin) throws UnreadableInputException {
    try {
      return all(stdin);
    } catch (IOException e) {
      Message reason = Saying.GIVE_FILE_OR_PIPE.of(Reason.of(e));
      throw UnreadableInputException.of(name(), reason, e);
    }
  }

  private byte[] all(InputStream in) throws IOException, UnreadableInputException {
    return all(in, MOST);
  }

  /**
   * All bytes: {@code FileInputStream.readAllBytes} asks a pipe for its length, and fails.
   *
   * @throws UnreadableInputException where there are more than {@code most}: a device, or an
   *     endless pipe
   */
  byte[] all(InputStream in, int most) throws IOException, UnreadableInputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (bytes.size() > most - n) {
        throw UnreadableInputException.of(name(), Saying.ENDLESS.of(most), null);
      }
      bytes.write(buffer, 0, n);
    }
    return bytes.toByteArray();
  }

  private byte[] bytesOfFile() throws UnreadableInputException {
    try (InputStream file = new FileInputStream(operand)) {
      return all(file);
    } catch (UnreadableInputException e) {
      throw e; // It says what is wrong; a folder it is not.
    } catch (IOException e) {
      return bytesOfFolder(e);
    }
  }

  /** A folder is read where it is a package; else {@code fault} says why it is not. */
  private byte[] bytesOfFolder(IOException fault) throws UnreadableInputException {
    try {
      Path folder = Path.of(operand);
      if (PackageFolder.isOne(folder)) {
        return PackageFolder.zip(folder);
      }
    } catch (IOException e) {
      throw UnreadableInputException.of(operand, refusal(e), e);
    } catch (InvalidPathException e) {
      // The message says what to do about such a name.
    }
    throw UnreadableInputException.of(operand, refusal(fault), fault);
  }

  private Message refusal(IOException fault) {
    try {
      Path path = Path.of(operand); // of an empty name that of the folder one is in
      if (operand.isEmpty() || Files.notExists(path)) {
        return Saying.NO_FILE.of();
      }
      if (Files.isDirectory(path)) {
        return Saying.NO_PACKAGE.of();
      }
      if (Files.isSymbolicLink(path) && !Files.exists(path)) {
        return Saying.LINK_LOOP.of();
      }
      return Files.isReadable(path)
          ? Saying.CHECK_DISK.of(Reason.of(fault))
          : Saying.UNREADABLE_FILE.of();
    } catch (InvalidPathException e) {
      return Saying.NAME_UNREADABLE.of();
    }
  }
}

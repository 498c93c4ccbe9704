package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Puts in place of an argument {@code @FILE} the arguments that FILE holds. Each file is read once,
 * since it may be a pipe: {@code gazette @<(make-options)}.
 */
final class OptionFiles {

  /** Arguments are no text; an archive of a hundred thousand files has names of some megabytes. */
  private static final int MOST = 1 << 24;

  private final List<String> words = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  private OptionFiles() {}

  /** Whether one of {@code args} stands for others. */
  static boolean named(String[] args) {
    for (String arg : args) {
      if (isFile(arg) || isName(arg)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code args} with those of the files that they name; {@code @@x} is the argument {@code @x}.
   */
  static String[] put(String[] args) throws UnreadableInputException {
    OptionFiles files = new OptionFiles();
    for (String arg : args) {
      files.add(arg);
    }
    return files.words.toArray(new String[0]);
  }

  private static boolean isFile(String arg) {
    return arg.length() > 1 && arg.charAt(0) == '@' && arg.charAt(1) != '@';
  }

  private static boolean isName(String arg) {
    return arg.startsWith("@@");
  }

  private void add(String arg) throws UnreadableInputException {
    if (isFile(arg)) {
      addFile(arg.substring(1));
    } else {
      words.add(isName(arg) ? arg.substring(1) : arg);
    }
  }

  private void addFile(String name) throws UnreadableInputException {
    if (open.contains(name)) {
      throw new UsageException("gazette", Saying.OPTIONS_FILE_AGAIN.of(name));
    }
    open.push(name);
    String text = text(name);
    for (int at = 0; at < text.length(); ) {
      at = word(text, at);
    }
    open.pop();
  }

  private static String text(String name) throws UnreadableInputException {
    Input file = new Input(name, From.named(""), Optional.empty(), Optional.empty(), false);
    if (new File(name).isDirectory()) {
      throw new UsageException("gazette", Saying.OPTIONS_FILE.of(name));
    }
    try (InputStream in = new FileInputStream(name)) {
      String text = new String(file.all(in, MOST), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (UnreadableInputException e) {
      throw e;
    } catch (IOException e) {
      throw new UsageException("gazette", Saying.OPTIONS_FILE.of(name));
    }
  }

  /** Reads the word, the remark or the white space at {@code from}; gives what comes after. */
  private int word(String text, int from) throws UnreadableInputException {
    char first = text.charAt(from);
    if (Character.isWhitespace(first)) {
      return from + 1;
    }
    if (first == '#') {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }
    StringBuilder word = new StringBuilder();
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      char c = text.charAt(at);
      at = c == '"' || c == '\'' ? quoted(text, at, word) : plain(text, at, word);
    }
    add(word.toString());
    return at;
  }

  private static int plain(String text, int at, StringBuilder word) {
    word.append(text.charAt(at));
    return at + 1;
  }

  /** Up to the same quotation mark, or the end; a backslash lets such a mark, or itself, stand. */
  private static int quoted(String text, int from, StringBuilder word) {
    char mark = text.charAt(from);
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != mark) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      at += text.charAt(at) == '\\' && (next == mark || next == '\\') ? 1 : 0;
      at = plain(text, at, word);
    }
    return at + 1;
  }
}

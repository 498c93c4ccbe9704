package io.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 责任单位 notes of the sample issue, found in its lines without the parser: the plans have labels
 * at the start of a line only, and each 一、 starts anew what is below it.
 */
final class SampleNotes {

  private static final Pattern LABEL = Pattern.compile("[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\\. ");
  private static final Pattern NOTE = Pattern.compile("（责任(单位|部门)：");

  private final List<String> notes = new ArrayList<>();
  private final String[] labels = {"", "", ""};
  private final StringBuilder text = new StringBuilder();
  private int document = 1;

  private SampleNotes() {}

  /** {@code 3 一、（一）1. （责任单位：…）}: number of the text from 1, labels, note. */
  static List<String> of(List<String> lines) {
    SampleNotes reader = new SampleNotes();
    lines.forEach(reader::line);
    reader.flush();
    return reader.notes;
  }

  private void line(String line) {
    if (line.endsWith("文件") || line.equals("（此件公开发布）")) {
      flush();
      document++;
      return;
    }
    Matcher label = LABEL.matcher(line);
    if (label.lookingAt()) {
      flush();
      String found = label.group().strip();
      int level = found.endsWith("、") ? 0 : found.endsWith("）") ? 1 : 2;
      for (int i = level; i < labels.length; i++) {
        labels[i] = i == level ? found : "";
      }
    }
    text.append(SampleFacts.compact(line));
  }

  /** Takes the notes of the text under the labels that hold now. */
  private void flush() {
    Matcher note = NOTE.matcher(text);
    while (note.find()) {
      int end = note.end();
      for (int depth = 1; depth > 0; end++) {
        char c = text.charAt(end);
        depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      }
      notes.add(document + " " + String.join("", labels) + " " + text.substring(note.start(), end));
    }
    text.setLength(0);
  }
}

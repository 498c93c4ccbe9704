package io.gazette.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gazette.diagnostic.Language;
import io.gazette.emit.changes.ChangesFormat;
import io.gazette.emit.changes.ChangesOptions;
import io.gazette.emit.changes.ChangesOptions.Detail;
import io.gazette.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the new text of the old one and the JSON of what changed, and of nothing else. */
final class Applied {

  private static final ChangesOptions OPTIONS =
      new ChangesOptions("old", "new", Language.EN, false, Detail.CHANGES);

  private Applied() {}

  static JsonNode json(Comparison comparison) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ChangesFormat.JSON.emit(comparison, OPTIONS, out);
      return new ObjectMapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document as lines {@code label|words}, a 款 项 目 after two spaces. */
  static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    for (Provision each : Provisions.of(document)) {
      lines.add(printed(each));
    }
    return lines;
  }

  private static String printed(Provision provision) {
    StringBuilder text = new StringBuilder(line(provision.piece()));
    provision.parts().forEach(p -> text.append("\n  ").append(line(p)));
    return text.toString();
  }

  private static String line(Piece piece) {
    return Spelling.READER.of(piece.num()) + "|" + Spelling.READER.of(piece.words());
  }

  /** The lines of {@code old} with the {@code changes} of a document carried out. */
  static List<String> to(Document old, JsonNode changes) {
    List<String> before = lines(old);
    boolean[] gone = new boolean[before.size()];
    int size = before.size();
    for (JsonNode change : changes) {
      if (change.has("old")) {
        gone[change.path("old").path("position").asInt()] = true;
        size--;
      }
      size += change.has("new") ? 1 : 0;
    }
    String[] after = new String[size];
    for (JsonNode change : changes) {
      if (change.has("new")) {
        after[change.path("new").path("position").asInt()] = printed(change);
      }
    }
    int next = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        while (after[next] != null) {
          next++;
        }
        after[next] = before.get(i);
      }
    }
    return List.of(after);
  }

  private static String printed(JsonNode change) {
    StringBuilder text = new StringBuilder(line(change));
    for (JsonNode part : change.path("parts")) {
      if (part.has("new")) {
        text.append("\n  ").append(line(part));
      }
    }
    return text.toString();
  }

  private static String line(JsonNode unit) {
    StringBuilder words = new StringBuilder();
    for (JsonNode run : unit.path("runs")) {
      words.append(run.has("new") ? run.path("new").asText() : run.path("old").asText());
    }
    String num = Spelling.READER.of(unit.path("new").path("num").asText());
    return num + "|" + Spelling.READER.of(words.toString());
  }
}

package io.gazette.validate.sheet;

import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the first table of contents of an issue, and the document it announces.
 *
 * @param entry as printed
 * @param document empty where it announces none
 * @param place which document of the issue that is, from 0; -1 where there is none
 */
public record Listed(Contents.Entry entry, Optional<Document> document, int place) {

  /** The entries of {@code issue} in printed order. */
  static List<Listed> of(Issue issue) {
    if (issue.contents().isEmpty()) {
      return List.of();
    }
    Map<String, Integer> places = new HashMap<>();
    for (Document document : issue.documents()) {
      places.put(document.id(), places.size());
    }
    List<Listed> listed = new ArrayList<>();
    for (Contents.Rubric rubric : issue.contents().get(0).rubrics()) {
      for (Contents.Entry entry : rubric.entries()) {
        int place = places.getOrDefault(entry.document(), -1);
        Optional<Document> document =
            place < 0 ? Optional.empty() : Optional.of(issue.documents().get(place));
        listed.add(new Listed(entry, document, place));
      }
    }
    return listed;
  }
}

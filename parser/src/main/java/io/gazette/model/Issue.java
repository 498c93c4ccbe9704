package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * One issue of a gazette, or a loose document without masthead.
 *
 * @param source the file it was read from
 * @param place the territory whose gazette it is, where it is known
 * @param masthead name, number, date and makers; empty for a loose document
 * @param contents the printed tables of contents, one a language
 * @param documents in printed order
 * @param backMatter 简介, 征订, 下期要目: what is no document (GAZ-09)
 * @param joins where a paragraph cut by a page turn or a line end was put together again
 * @param discarded characters of the source that are no text of the gazette
 */
public record Issue(
    Source source,
    Optional<Place> place,
    Optional<Masthead> masthead,
    List<Contents> contents,
    List<Document> documents,
    List<BackMatter> backMatter,
    List<Join> joins,
    List<Discard> discarded) {

  public Issue {
    contents = List.copyOf(contents);
    documents = List.copyOf(documents);
    backMatter = List.copyOf(backMatter);
    joins = List.copyOf(joins);
    discarded = List.copyOf(discarded);
  }
}

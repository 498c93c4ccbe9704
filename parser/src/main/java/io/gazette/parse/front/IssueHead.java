package io.gazette.parse.front;

import io.gazette.classify.Line;
import io.gazette.model.Contents;
import io.gazette.model.Masthead;
import java.util.List;
import java.util.Optional;

/**
 * What an issue prints before its first document (GAZ-01, GAZ-03).
 *
 * @param masthead empty for what is no issue: a loose law, a notice, a web page
 * @param contents the tables of contents, in printed order
 * @param next index of the first line of the first document
 */
public record IssueHead(Optional<Masthead> masthead, List<Contents> contents, int next) {

  public IssueHead {
    contents = List.copyOf(contents);
  }

  /**
   * The head of the issue that {@code lines} print. Leader dots of its tables are taken out of the
   * text; no other character is lost.
   */
  public static IssueHead read(List<Line> lines) {
    return IssueEvidence.isIssue(lines)
        ? new IssueHeadReader(lines).read()
        : new IssueHead(Optional.empty(), List.of(), 0);
  }

  /** What {@code lines}, all of a masthead, say. */
  public static Masthead masthead(List<Line> lines) {
    MastheadParser masthead = new MastheadParser();
    lines.forEach(masthead::add);
    return masthead.build();
  }
}

package io.gazette.parse;

import io.gazette.classify.Line;
import io.gazette.model.Contents;
import io.gazette.model.Masthead;
import java.util.List;
import java.util.Optional;

record IssueHead(Optional<Masthead> masthead, List<Contents> contents, int next) {
  static IssueHead read(List<Line> lines) {
    return new IssueHead(Optional.empty(), List.of(), 0);
  }
}

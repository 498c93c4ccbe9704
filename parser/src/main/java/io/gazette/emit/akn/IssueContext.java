package io.gazette.emit.akn;

import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
import io.gazette.model.Masthead;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the parts of a file know of the whole. */
final class IssueContext {

  private static final String CHINESE = "zh";

  private final Issue issue;
  private final Optional<LocalDate> conversionDate;
  private final boolean bundle;
  private final References references = new References();
  private final Map<String, String> eIds = new HashMap<>();
  private final Map<String, String> rubrics = new HashMap<>();

  IssueContext(Issue issue, Optional<LocalDate> conversionDate, boolean bundle) {
    this.issue = issue;
    this.conversionDate = conversionDate;
    this.bundle = bundle;
    for (int i = 0; i < issue.documents().size(); i++) {
      placeDocument(issue.documents().get(i), bundle ? "cmp_" + (i + 1) : "");
    }
    issue.contents().stream().filter(c -> !c.language().startsWith(CHINESE)).forEach(this::rubrics);
  }

  private void placeDocument(Document document, String eId) {
    if (!eId.isEmpty()) {
      eIds.putIfAbsent(document.id(), eId);
    }
    for (int i = 0; i < document.attachments().size(); i++) {
      String attachment = (eId.isEmpty() ? "" : eId + "__") + "att_" + (i + 1);
      placeDocument(document.attachments().get(i), attachment);
    }
  }

  private void rubrics(Contents translated) {
    for (Contents.Rubric rubric : translated.rubrics()) {
      String token = token(rubric.title());
      if (!token.isEmpty()) {
        rubric.entries().forEach(e -> rubrics.putIfAbsent(e.document(), token));
      }
    }
  }

  /** {@code Document of Shenyang} as a token: {@code document-of-shenyang}. */
  private static String token(String title) {
    StringBuilder token = new StringBuilder();
    for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        token.append(c);
      } else if (!token.isEmpty() && token.charAt(token.length() - 1) != '-') {
        token.append('-');
      }
    }
    int end = token.length();
    return end > 0 && token.charAt(end - 1) == '-' ? token.substring(0, end - 1) : token.toString();
  }

  Issue issue() {
    return issue;
  }

  Optional<LocalDate> conversionDate() {
    return conversionDate;
  }

  /** Whether documents stand in components, so that the references are in the meta of the whole. */
  boolean bundle() {
    return bundle;
  }

  References references() {
    return references;
  }

  Optional<LocalDate> published() {
    return issue.masthead().flatMap(Masthead::date);
  }

  /** The eId under which the document {@code id} stands, or {@code otherwise}. */
  String eId(String id, String otherwise) {
    return eIds.getOrDefault(id, otherwise);
  }

  /** The rubric of {@code document} as a token, from the English contents where they have it. */
  String rubricToken(Document document) {
    return rubrics.getOrDefault(document.id(), document.rubric());
  }
}

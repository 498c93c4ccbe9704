package io.gazette.emit.akn;

import io.gazette.emit.akn.Addresses.Address;
import io.gazette.model.Contents;
import io.gazette.model.Document;
import io.gazette.model.Issue;
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
  private final FileKind kind;
  private final int part;
  private final Addresses addresses;
  private final Map<String, String> rubrics;
  private final References references = new References();

  private IssueContext(
      Issue issue,
      Optional<LocalDate> conversionDate,
      FileKind kind,
      int part,
      Addresses addresses,
      Map<String, String> rubrics) {
    this.issue = issue;
    this.conversionDate = conversionDate;
    this.kind = kind;
    this.part = part;
    this.addresses = addresses;
    this.rubrics = rubrics;
  }

  /** Of a file that stands for all of {@code issue}. */
  static IssueContext whole(
      Issue issue, Optional<LocalDate> conversionDate, FileKind kind, Addresses addresses) {
    Map<String, String> rubrics = new HashMap<>();
    for (Contents contents : issue.contents()) {
      if (!contents.language().startsWith(CHINESE)) {
        rubrics(contents, rubrics);
      }
    }
    return new IssueContext(issue, conversionDate, kind, 0, addresses, rubrics);
  }

  /** Of the file of a package that holds document {@code part}, counted from 0. */
  IssueContext part(int part) {
    return new IssueContext(issue, conversionDate, FileKind.PART, part, addresses, rubrics);
  }

  private static void rubrics(Contents translated, Map<String, String> rubrics) {
    for (Contents.Rubric rubric : translated.rubrics()) {
      String token = token(rubric.title());
      if (!token.isEmpty()) {
        for (Contents.Entry entry : rubric.entries()) {
          rubrics.putIfAbsent(entry.document(), token);
        }
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

  FileKind kind() {
    return kind;
  }

  Addresses addresses() {
    return addresses;
  }

  References references() {
    return references;
  }

  Optional<LocalDate> published() {
    return issue.masthead().isPresent() ? issue.masthead().get().date() : Optional.empty();
  }

  /** The eId under which the document {@code id} stands in the file, or {@code otherwise}. */
  String eId(String id, String otherwise) {
    Optional<Address> address = addresses.of(id);
    String eId = address.isPresent() ? eId(address.get()) : "";
    return eId.isEmpty() ? otherwise : eId;
  }

  /** Whether the file can point at no more than the document that {@code id} is attached to. */
  boolean isWithin(String id) {
    Optional<Address> address = addresses.of(id);
    return kind == FileKind.MAIN && address.isPresent() && !address.get().eId().isEmpty();
  }

  private String eId(Address address) {
    String component = "cmp_" + (address.document() + 1);
    return switch (kind) {
      case LOOSE -> address.eId();
      case BUNDLE -> joined(component, address.eId());
      case MAIN -> component;
      case PART -> address.document() == part ? address.eId() : "";
    };
  }

  /**
   * What points from this file at {@code element} of the document {@code id}, at the document
   * itself where the element is {@code ""}: {@code #cmp_2__art_3}, or an IRI where it stands in
   * another file; empty where nothing in the file can be pointed at.
   */
  Optional<String> href(String id, String element) {
    Optional<Address> found = addresses.of(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Address address = found.get();
    if (kind == FileKind.MAIN || kind == FileKind.PART && address.document() != part) {
      return Optional.of(addresses.iri(address, element));
    }
    String eId = joined(eId(address), element);
    return eId.isEmpty() ? Optional.of(addresses.iri(address, "")) : Optional.of("#" + eId);
  }

  private static String joined(String prefix, String eId) {
    return prefix.isEmpty() || eId.isEmpty() ? prefix + eId : prefix + "__" + eId;
  }

  /** The rubric of {@code document} as a token, from the English contents where they have it. */
  String rubricToken(Document document) {
    return rubrics.getOrDefault(document.id(), document.rubric());
  }
}

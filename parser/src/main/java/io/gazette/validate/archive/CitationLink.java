package io.gazette.validate.archive;

/**
 * A citation of a document that the archive holds.
 *
 * @param file the one that cites
 * @param citation what it cites, and where
 * @param targetFile the one that holds what is cited
 * @param target what is cited
 */
public record CitationLink(
    String file, IssueCard.Citation citation, String targetFile, IssueCard.DocumentCard target) {}

package io.gazette.validate.archive;

import io.gazette.diagnostic.Diagnostic;

/**
 * A finding in one of the files of an archive, in view of the others.
 *
 * @param file its name
 * @param finding what is wrong, and where in this file
 */
public record ArchiveFinding(String file, Diagnostic finding) {}

/**
 * Floor 4: the checks of an archive, over all its issues; the door is {@link
 * io.gazette.validate.archive.ArchiveChecks}.
 */
package io.gazette.validate.archive;

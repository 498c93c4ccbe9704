/**
 * Floor 7: the lines of an issue into documents, each with head, body, end and attachments; the
 * doors are {@link io.gazette.parse.document.Segments} and {@link
 * io.gazette.parse.document.DocumentParser}.
 */
package io.gazette.parse.document;

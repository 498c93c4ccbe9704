/**
 * Floor 3, a room of {@code read}: a Word file into a source text; the door is {@link
 * io.gazette.read.docx.WordFile}.
 */
package io.gazette.read.docx;

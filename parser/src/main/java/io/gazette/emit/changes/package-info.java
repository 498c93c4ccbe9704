/**
 * Floor 5: a comparison of two issues into text, JSON, Markdown and HTML; the door is {@link
 * io.gazette.emit.changes.ChangesFormat}.
 */
package io.gazette.emit.changes;

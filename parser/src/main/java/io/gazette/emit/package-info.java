/**
 * Floor 5: an {@link io.gazette.model.Issue} into JSON, YAML, Akoma Ntoso, Markdown, tables; the
 * door is {@link io.gazette.emit.OutputFormat}. Jackson stays behind it.
 */
package io.gazette.emit;

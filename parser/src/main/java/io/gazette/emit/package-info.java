/**
 * Floor 3: an issue into JSON, YAML, Akoma Ntoso and Markdown; the door is {@code OutputFormat}.
 */
package io.gazette.emit;

/**
 * Floor 6: what the tool wrote, JSON and YAML, back into an {@link io.gazette.model.Issue}; the
 * door is {@link io.gazette.restore.RecordFormat}.
 */
package io.gazette.restore;

/** Checks the parts of a document; the door is {@link io.gazette.validate.parts.PartsChecks}. */
package io.gazette.validate.parts;

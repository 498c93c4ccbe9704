/**
 * Floor 6: the lines of a body into its tree; the door is {@link
 * io.gazette.parse.body.BodyBuilder}.
 */
package io.gazette.parse.body;

/**
 * Floor 4, a room of {@code emit}: an issue into Akoma Ntoso 3.0 as mapping.md lays it down; the
 * door is {@link io.gazette.emit.akn.AkomaNtoso}.
 *
 * <p>Whatever the model, the output is valid against the schema, and its text is the text of the
 * model: nothing lost, nothing added.
 */
package io.gazette.emit.akn;

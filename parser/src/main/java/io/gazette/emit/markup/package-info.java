/**
 * Elements, attributes and text as XML or HTML, well formed whatever the text. Its doors are {@link
 * io.gazette.emit.markup.Markup} and {@link io.gazette.emit.markup.XmlWriter}.
 */
package io.gazette.emit.markup;

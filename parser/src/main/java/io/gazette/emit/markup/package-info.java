/**
 * Elements, attributes and text written as XML or HTML, well formed whatever the text; its doors
 * are {@link io.gazette.emit.markup.Markup} and {@link io.gazette.emit.markup.XmlWriter}.
 */
package io.gazette.emit.markup;

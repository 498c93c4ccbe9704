/**
 * Floor 3, a room of {@code read}: an HTML page into a source text, the document told from the page
 * around it; the door is {@link io.gazette.read.html.HtmlPage}.
 */
package io.gazette.read.html;

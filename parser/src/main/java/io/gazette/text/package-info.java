/**
 * Floor 1: characters, lines, places, Chinese numerals and dates; the door is {@link
 * io.gazette.text.SourceText}.
 */
package io.gazette.text;

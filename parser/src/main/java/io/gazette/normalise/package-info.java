/**
 * Floor 2: takes out of a text what is no text, length unchanged; the door is {@link
 * io.gazette.normalise.Normaliser}.
 */
package io.gazette.normalise;

/**
 * Floor 4: printed words into what they say: numbers, dates, names of bodies, titles. Each type
 * reads one kind of phrase and knows no tree; the doors are {@link
 * io.gazette.parse.words.DocumentNumbers} and its like.
 */
package io.gazette.parse.words;

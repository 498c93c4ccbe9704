/** Floor 5: lines into paragraphs; the door is {@link io.gazette.parse.join.Joiner}. */
package io.gazette.parse.join;

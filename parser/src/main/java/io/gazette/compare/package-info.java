/**
 * Floor 4: two issues into what differs between them, by structure; the door is {@link
 * io.gazette.compare.Comparison}.
 */
package io.gazette.compare;

/**
 * Checks tables of contents and what concerns the whole issue; the door is {@link
 * io.gazette.validate.contents.ContentsChecks}.
 */
package io.gazette.validate.contents;

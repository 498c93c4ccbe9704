/** Floor 8: classified lines into an issue; the door is {@link io.gazette.parse.IssueParser}. */
package io.gazette.parse;

/**
 * Floor 5: what an issue prints before its first document; the door is {@link
 * io.gazette.parse.front.IssueHead}.
 */
package io.gazette.parse.front;

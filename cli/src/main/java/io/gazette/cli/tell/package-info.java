/**
 * What the tool says to its user, in Chinese and English. Door: {@link io.gazette.cli.tell.Saying}.
 */
package io.gazette.cli.tell;

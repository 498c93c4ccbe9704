/**
 * Floor 9: reads, structures and returns a gazette; the door is {@link io.gazette.GazetteParser}.
 */
package io.gazette;

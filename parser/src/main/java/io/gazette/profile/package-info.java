/**
 * Floor 2: what is known of a kind of gazette beyond the common rules; the door is {@link
 * io.gazette.profile.Profiles}.
 */
package io.gazette.profile;

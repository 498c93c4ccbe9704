/**
 * Floor 2: facts that a text takes for known: territories and their codes, who writes which 机关代字,
 * when which law was made; the door is {@link io.gazette.registry.Registry}.
 *
 * <p>The facts are constants in the same form that a user's own file has: to look for a resource
 * takes a cold start 5 ms. Each table is read when it is first asked.
 */
package io.gazette.registry;

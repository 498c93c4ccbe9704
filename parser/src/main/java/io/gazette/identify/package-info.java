/**
 * Floor 3: the ids of elements (mapping.md, 3), for whoever writes them or points at them; the door
 * is {@link io.gazette.identify.Elements}.
 */
package io.gazette.identify;

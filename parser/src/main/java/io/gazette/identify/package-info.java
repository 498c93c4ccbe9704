/**
 * Floor 3: the ids of elements (mapping.md, 3), for whoever writes them or points at them; the
 * doors are {@link io.gazette.identify.Elements} and {@link io.gazette.identify.Numbering}.
 */
package io.gazette.identify;

/**
 * Floor 4: finds what the texts of an issue name, and what each name stands for (mapping.md, 9;
 * standards.md, 6); the door is {@link io.gazette.link.Linker}.
 */
package io.gazette.link;

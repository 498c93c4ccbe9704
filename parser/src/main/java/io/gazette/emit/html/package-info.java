/**
 * A page of the web to read an issue on, self-contained, made of its Akoma Ntoso (mapping.md, 13);
 * its door is {@link io.gazette.emit.html.IssuePage}.
 */
package io.gazette.emit.html;

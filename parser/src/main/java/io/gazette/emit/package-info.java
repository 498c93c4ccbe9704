/** Floor 3: an issue into an output format; the door is {@link io.gazette.emit.OutputFormat}. */
package io.gazette.emit;

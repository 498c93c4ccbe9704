/** Floor 4: bytes into a source text; the door is {@link io.gazette.read.InputFormat}. */
package io.gazette.read;

/** Files broken on purpose, sent through the whole chain: reader, parser, checks, every output. */
package io.gazette.fuzz;

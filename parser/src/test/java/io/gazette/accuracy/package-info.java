/**
 * Measures the parser against truth that is read without it; the doors are {@link
 * io.gazette.accuracy.Accuracy} and {@link io.gazette.accuracy.Bench}. Nothing here is shipped.
 */
package io.gazette.accuracy;

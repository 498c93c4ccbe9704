/**
 * Floor 3: says what each line is by looking at that line alone; the door is {@link
 * io.gazette.classify.LineClassifier}.
 */
package io.gazette.classify;

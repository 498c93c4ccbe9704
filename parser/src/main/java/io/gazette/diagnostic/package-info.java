/**
 * Floor 2: findings as data, in Chinese and English, and the rules they breach; the door is {@link
 * io.gazette.diagnostic.Diagnostic}.
 */
package io.gazette.diagnostic;

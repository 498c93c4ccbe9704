/** Floor 2: findings as data; the door is {@link io.gazette.diagnostic.Diagnostic}. */
package io.gazette.diagnostic;

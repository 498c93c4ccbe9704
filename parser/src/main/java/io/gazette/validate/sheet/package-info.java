/**
 * The issue and its source side by side, as the checks read them; the door is {@link
 * io.gazette.validate.sheet.Sheet}.
 */
package io.gazette.validate.sheet;

/**
 * Sets an issue that was read from text anew in other forms: as print, page of the web, Word file.
 */
package io.gazette.form;

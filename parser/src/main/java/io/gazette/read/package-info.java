/** STUB, to be replaced at merge. */
package io.gazette.read;

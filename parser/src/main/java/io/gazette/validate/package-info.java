/**
 * An issue and its text into findings; the door is {@link io.gazette.validate.Validator}. Each room
 * holds the checks of one family; a check holds its rules, with examples that run as tests.
 */
package io.gazette.validate;

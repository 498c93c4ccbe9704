/**
 * An issue and its text into findings; the door is {@link io.gazette.validate.Validator}. Each room
 * holds the checks of one family; a check holds its rules, with examples that run as tests.
 *
 * <p>{@code Inspection} runs the checks. Of several findings of one cause one is kept: {@code
 * Disagreements} decides between two places that differ, {@code Causes} between rules that see the
 * same place, {@code Undecided} leaves out what the structure around it makes doubtful. {@code
 * Acceptance} takes out what the text itself accepts.
 */
package io.gazette.validate;

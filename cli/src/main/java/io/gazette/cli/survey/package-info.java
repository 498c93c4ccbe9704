/**
 * Floor 10: an archive as people look at it; the door is {@link io.gazette.cli.survey.Survey}, and
 * {@link io.gazette.cli.survey.ReportPage} shows it.
 */
package io.gazette.cli.survey;

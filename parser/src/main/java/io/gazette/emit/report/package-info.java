/**
 * Findings as reports for other programs; the door is {@link io.gazette.emit.report.ReportFormat}.
 */
package io.gazette.emit.report;

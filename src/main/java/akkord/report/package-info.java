/**
 * The printed forms of findings: for people at a terminal, for programs, for the annotations and
 * the job summaries of a code host and for SARIF viewers.
 *
 * <p>Read in this order: {@link akkord.report.ReportFormat} is one of the forms, {@link
 * akkord.report.SourceLines} gives the lines that the text form shows, {@link
 * akkord.report.JobSummary} tells a whole run, and {@link akkord.report.Printable} and {@link
 * akkord.report.MarkdownText} make text from content harmless.
 *
 * <p>The package decides nothing about findings; it leaves none out where there is room. Invariant:
 * no form lets a character of the content act on a terminal or a code host's log.
 */
@NullMarked
package akkord.report;

import org.jspecify.annotations.NullMarked;

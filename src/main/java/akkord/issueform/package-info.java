/**
 * The issue form “New agreement”: what somebody has filled in on the code host, checked.
 *
 * <p>Read in this order: {@link akkord.issueform.FormField} lists the questions, {@link
 * akkord.issueform.IssueForm} reads the answers out of a workflow's event, a {@link
 * akkord.issueform.Proposal} is what came of them, and {@link akkord.issueform.IssueReply} says so
 * to the one who asked.
 *
 * <p>The package does not know the content, so it can't say whether an id is taken or an actor
 * known; it writes no file. Whoever may open an issue can send it anything. Invariant: a proposal
 * holds only answers of the form, each within its bounds; with a doubt there is no proposal.
 */
@NullMarked
package akkord.issueform;

import org.jspecify.annotations.NullMarked;

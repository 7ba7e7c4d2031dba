package akkord.issueform;

import akkord.diagnostic.Message;
import java.util.Optional;

/**
 * Something that keeps an issue from becoming files.
 *
 * @param field the question, unless it is about the issue as a whole
 * @param message what is doubtful; it may hold any character of the issue
 */
public record Doubt(Optional<FormField> field, Message message) {}

package akkord.view;

/**
 * A change of an entry.
 *
 * @param on the day
 * @param note what changed
 */
public record ChangeItem(DateText on, Phrase note) {}

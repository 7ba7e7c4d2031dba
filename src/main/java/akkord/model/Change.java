package akkord.model;

/**
 * A noteworthy change of an entry, as told to readers.
 *
 * @param on the day
 * @param note what changed
 * @param minor whether it is left out of the feeds
 */
public record Change(EdtfDate on, LocalizedText note, boolean minor) {}

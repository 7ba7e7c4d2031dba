package akkord.content;

/**
 * An entry's files and what became of them.
 *
 * @param files the files
 * @param outcome the entry, or why there is none
 */
record ReadEntry(EntryFiles files, Outcome outcome) {}

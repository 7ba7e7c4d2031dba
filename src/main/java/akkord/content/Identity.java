package akkord.content;

import akkord.location.SourcePath;
import akkord.model.EntryId;

/**
 * What an entry is called, and where its facts stand.
 *
 * @param id its id
 * @param file its facts' file, or its first text where it has no facts
 */
record Identity(EntryId id, SourcePath file) {}

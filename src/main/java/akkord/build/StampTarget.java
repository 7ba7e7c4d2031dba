package akkord.build;

import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.util.Optional;

/**
 * What is to be stamped.
 *
 * @param entry the entry whose translations are meant
 * @param language the only language that is meant; all without one
 */
public record StampTarget(EntryId entry, Optional<LanguageTag> language) {}

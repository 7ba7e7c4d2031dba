package akkord.assemble;

import akkord.model.LocalizedText;

/**
 * What stands in place of something that is being revised, as the pages of a site say it.
 *
 * @param mark follows words that named an entry, and stands for the name of one
 * @param source stands for the citation of a source
 * @param entry stands for a reference that showed the title of an entry
 */
public record RevisionWords(LocalizedText mark, LocalizedText source, LocalizedText entry) {}

/**
 * How works are cited: sources and the site's own pages as bibliographic items, and these items as
 * CSL-JSON, BibTeX, RIS and as a line of a reference list.
 *
 * <p>Read in this order: {@link akkord.citation.CslItem} is a work in the terms of CSL; {@link
 * akkord.citation.CslItems} makes it from a source or from a {@link akkord.citation.SitePage};
 * {@link akkord.citation.CslJson}, {@link akkord.citation.BibTex} and {@link akkord.citation.Ris}
 * write items for other programs, {@link akkord.citation.CitationText} for people.
 *
 * <p>The package knows nothing of actors, addresses of pages or templates: names and addresses are
 * handed to it. Invariant: a date is never written more precise or more certain than it is known,
 * and nothing is written that the item doesn't say.
 */
@NullMarked
package akkord.citation;

import org.jspecify.annotations.NullMarked;

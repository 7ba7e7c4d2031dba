/**
 * The site in the vocabulary of schema.org, as JSON-LD: a block in each page, and all entries as
 * one graph.
 *
 * <p>Read in this order: {@link akkord.linkeddata.LinkedData} makes both; a {@link
 * akkord.linkeddata.PageDescription} is what it has to be told of a page; {@link
 * akkord.linkeddata.EntryNodes} turns entries into nodes, in the words that a {@link
 * akkord.linkeddata.Wording} chooses; {@link akkord.linkeddata.Identifiers} name them.
 *
 * <p>The package knows neither templates nor the generator's own words. Invariant: nothing is said
 * more surely than the content says it. Only an agreement that is binding is {@code Legislation}, a
 * date in doubt is left out of pages, and what the content does not name has no property.
 *
 * @see <a href="https://schema.org/">schema.org</a>
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
@NullMarked
package akkord.linkeddata;

import org.jspecify.annotations.NullMarked;

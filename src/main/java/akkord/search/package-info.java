/**
 * The search: what it knows of each page, and the index that browsers search in.
 *
 * <p>Read in this order: {@link akkord.search.SearchDocuments} makes a {@link
 * akkord.search.SearchDocument} of each page of an entry; its words are what readers see, its
 * {@link akkord.search.Expansions} are the words that they may type instead: parts of compounds
 * ({@link akkord.search.Compounds}), other spellings ({@link akkord.search.Spellings}), the
 * glossary's words in all languages ({@link akkord.search.Synonyms}). {@link akkord.search.Indexer}
 * hands the documents to Pagefind, which runs in Node where {@link akkord.search.SearchTool} found
 * it, and takes back a {@link akkord.search.SearchIndex}.
 *
 * <p>The package writes no file and knows no page but by its address. Invariant: the same site
 * gives the same documents in the same order, and these the same index.
 */
@NullMarked
package akkord.search;

import org.jspecify.annotations.NullMarked;

/**
 * What a site of briefings is: the words of the field as records and sealed types.
 *
 * <p>Read in this order: {@link akkord.model.Collection} and {@link akkord.model.EntryId} name
 * entries; {@link akkord.model.Entry} is one of {@link akkord.model.Agreement}, {@link
 * akkord.model.Briefing}, {@link akkord.model.Domain}, {@link akkord.model.Page}, {@link
 * akkord.model.Actor}, {@link akkord.model.Source} and {@link akkord.model.Term}; {@link
 * akkord.model.Prose} is an entry's text in one language and {@link akkord.model.Body} its blocks;
 * {@link akkord.model.Draft} is what was read, {@link akkord.model.Site} what it amounts to once
 * everything is linked.
 *
 * <p>The package does no I/O and knows no library. Invariant: a value is complete and valid once it
 * is constructed, and never changes.
 */
@NullMarked
package akkord.model;

import org.jspecify.annotations.NullMarked;

/**
 * What templates see: for each page one record with everything that it shows, in the words, dates,
 * numbers and order of its readers' language.
 *
 * <p>Read in this order: {@link akkord.view.Views} makes the view of a page; {@link
 * akkord.view.PageView} is one of several kinds, of which {@link akkord.view.AgreementView} is the
 * richest; {@link akkord.view.PageFrame} is what all have around their content; {@link
 * akkord.view.Link}, {@link akkord.view.Phrase}, {@link akkord.view.Fact} and {@link
 * akkord.view.EntryRow} are what they are made of; {@link akkord.view.Words} are the words that the
 * generator itself speaks. For each kind a builder stands beside the record, all over one {@code
 * PageScope}.
 *
 * <p>The package knows no template and no file but its own words. Invariant: an address is an
 * {@link akkord.view.Href} and a piece of HTML a {@link akkord.markdown.SafeHtml}, never a string.
 */
@NullMarked
package akkord.view;

import org.jspecify.annotations.NullMarked;

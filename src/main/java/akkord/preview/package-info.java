/**
 * Draws the picture that other sites show beside a link to an entry (Open Graph, {@code og:image}):
 * its title, kind and status on paper, above a staff with a chord, <i>Akkord</i> in German.
 *
 * <p>Read in this order: {@link akkord.preview.Card} is what a picture says, {@link
 * akkord.preview.Preview} what comes of it; {@link akkord.preview.Previews} draws. {@link
 * akkord.preview.Typeface} reads the fonts, {@link akkord.preview.Lettering} sets lines in them,
 * {@link akkord.preview.Headline} breaks a title; {@link akkord.preview.Coverage} fills outlines on
 * a {@link akkord.preview.Canvas}, {@link akkord.preview.Png} and {@link akkord.preview.Zlib} write
 * it.
 *
 * <p>The package knows nothing of entries, pages or files. Invariant: the same card gives the same
 * bytes on every machine. Fonts come with the program, and neither the machine's fonts nor native
 * code of Java2D or zlib take part.
 */
@NullMarked
package akkord.preview;

import org.jspecify.annotations.NullMarked;

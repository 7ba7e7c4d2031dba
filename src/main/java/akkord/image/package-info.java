/**
 * Whether pictures that are published as they are can harm those who look at them.
 *
 * <p>Read in this order: an {@link akkord.image.ImageCheck} of a file knows by its name which
 * {@link akkord.image.ImageFormat} it has to have, compares its first bytes and its {@link
 * akkord.image.PixelSize} as the {@link akkord.image.ImageHeader} tells it; an {@link
 * akkord.image.SvgCheck} reads an SVG whole, and {@link akkord.image.SvgParts} counts what its
 * references draw.
 *
 * <p>The package knows nothing of folders and pages. Invariant: no picture is ever unpacked, and
 * nothing that a file names is opened.
 */
@NullMarked
package akkord.image;

import org.jspecify.annotations.NullMarked;

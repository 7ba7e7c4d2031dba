/**
 * Values as bytes, for what one build leaves to the next.
 *
 * <p>Read in this order: a {@link akkord.codec.BinaryWriter} writes numbers, texts and bytes one
 * after the other, a {@link akkord.codec.BinaryReader} reads them back; a {@link
 * akkord.codec.RecordCodec} does so with whole records, each part of which has its {@code Form}.
 *
 * <p>The package knows nothing of sites nor of files. Invariant: damaged bytes give an {@link
 * java.io.IOException} and never more memory than the bytes could fill.
 */
@NullMarked
package akkord.codec;

import org.jspecify.annotations.NullMarked;

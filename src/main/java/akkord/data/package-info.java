/**
 * Data that an editor writes: YAML, JSON or properties as a tree with positions, and the reading of
 * typed values from it.
 *
 * <p>Read in this order: {@link akkord.data.Node} is the tree, {@link akkord.data.DataReader} makes
 * it; a {@link akkord.data.ValueType} says what may stand in a place and reads it; an {@link
 * akkord.data.ObjectType} is a mapping with declared {@link akkord.data.Field}s, the one definition
 * from which reading, schemas and the handbook follow; {@link akkord.data.FieldValues} is what was
 * read. {@link akkord.data.ValueChange} sets one value in a file and leaves the rest as it is.
 *
 * <p>The package knows nothing of agreements or sites. Invariants: the tree holds texts as they
 * were written, and only a declaration gives them a type; a mistake is reported once, at its place,
 * and reading goes on.
 */
@NullMarked
package akkord.data;

import org.jspecify.annotations.NullMarked;

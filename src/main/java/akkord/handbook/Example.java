package akkord.handbook;

/**
 * A mistake and its cure.
 *
 * @param file where the cure stands in the site that the handbook's examples make up
 * @param wrong lines that lead to the finding
 * @param right the same lines as they should be
 */
public record Example(String file, String wrong, String right) {}

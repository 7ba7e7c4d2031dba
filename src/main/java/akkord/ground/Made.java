package akkord.ground;

import akkord.route.FileSum;
import akkord.route.Origins;

/**
 * A file that was made.
 *
 * @param sum its bytes
 * @param origins what in the content made it
 */
public record Made(FileSum sum, Origins origins) {}

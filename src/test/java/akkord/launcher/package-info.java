/**
 * The script {@code akkord} at the top of the repository, run by real shells in a copied repository
 * with made-up JDKs, a made-up Maven and a {@code PATH} of its own.
 *
 * <p>Start with {@link LauncherTest}; {@link Sandbox} is the world that the script sees. Nothing
 * here compiles or starts the program itself.
 */
@NullMarked
package akkord.launcher;

import org.jspecify.annotations.NullMarked;

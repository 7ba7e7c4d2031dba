/**
 * The rules of {@code ARCHITECTURE.md} and of the code's style, as tests over the compiled classes
 * and the sources.
 *
 * <p>Read in this order: {@link PackageTable} says who may import whom, {@link LibraryTable} where
 * each library lives; the tests hold the code to them. {@link ScanTest} keeps the rules from
 * passing on nothing: a rule about a package that does not exist yet is no error, and bites as soon
 * as the package does.
 *
 * <p>Nothing here knows what a class does, only what it touches.
 */
@NullMarked
package akkord.architecture;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: arguments in, printed findings and an exit code out.
 *
 * <p>Read in this order: {@link akkord.cli.Main} is where the program starts; {@link
 * akkord.cli.Program} finds the command, {@link akkord.cli.Commands} declares them all and {@link
 * akkord.cli.Options} what they take; {@link akkord.cli.Surroundings} is the world that a command
 * sees; {@link akkord.cli.Console} prints and {@link akkord.cli.ExitCode} says how it ended.
 *
 * <p>It is the only place that prints, ends the program or reads the clock. Invariant: whatever
 * goes wrong ends in one of the exit codes, and no stack trace is printed.
 */
@NullMarked
package akkord.cli;

import org.jspecify.annotations.NullMarked;

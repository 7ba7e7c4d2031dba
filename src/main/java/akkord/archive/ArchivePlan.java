package akkord.archive;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How archived copies are to be looked for.
 *
 * @param today the day of the search
 * @param agent how the program names itself to servers, with an address where it is explained
 * @param pause between two questions to one host
 * @param time for the whole search; what it does not suffice for is left to the next
 * @param most the most pages that are looked for, those that are most in need first
 */
public record ArchivePlan(LocalDate today, String agent, Duration pause, Duration time, int most) {}

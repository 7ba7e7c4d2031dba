package akkord.launcher;

import java.util.List;

/** How one run of the launcher ended: exit code, and what it printed. */
record Outcome(int exit, List<String> output, String errors) {}

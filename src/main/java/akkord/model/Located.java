package akkord.model;

import akkord.location.Location;

/**
 * A value with the place where an editor wrote it.
 *
 * @param value the value
 * @param at where it stands
 */
public record Located<T>(T value, Location at) {}

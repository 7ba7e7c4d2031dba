package akkord.model;

import akkord.location.SourcePath;

/**
 * A file of {@code static/} as it was read. Its bytes are shared, not copied.
 *
 * @param name its path below that folder, with {@code /}
 * @param file how it is named to people
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one; a copy per file would cost memory
public record StaticFile(String name, SourcePath file, byte[] bytes) {}

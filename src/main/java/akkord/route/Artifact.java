package akkord.route;

/**
 * A finished file of the site. Its bytes are shared, not copied: nobody may change them.
 *
 * @param path where it stands
 * @param bytes its content
 * @param origins what in the content made it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by no one; a copy per file would cost memory
public record Artifact(SitePath path, byte[] bytes, Origins origins) {}

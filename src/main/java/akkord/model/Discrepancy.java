package akkord.model;

import java.util.List;
import java.util.Optional;

/**
 * A point on which sources, or the first published text and its sources, differ.
 *
 * @param name its anchor on the page, unique in its agreement
 * @param topic what they differ about
 * @param positions what each says
 * @param resolution what this site says, and why
 */
public record Discrepancy(
    Slug name, LocalizedText topic, List<Stand> positions, Optional<LocalizedText> resolution) {

  public Discrepancy {
    positions = List.copyOf(positions);
  }

  /**
   * What one source says.
   *
   * @param source the source
   * @param says its position in our words
   * @param quote its own words
   */
  public record Stand(Located<EntryId> source, LocalizedText says, Optional<TaggedText> quote) {}
}

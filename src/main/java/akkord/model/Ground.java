package akkord.model;

import akkord.trace.TracedMap;
import java.util.Map;

/**
 * A part of a site of which something can be asked, as {@link akkord.trace.Trace} notes it: the
 * constant itself asks for all of that part.
 */
public enum Ground {
  ENTRIES,
  CHRONOLOGY,
  PARTS,
  SUCCESSORS,
  AMENDMENTS,
  RELATED,
  AGREEMENTS_OF,
  BRIEFINGS_OF,
  NARROWER,
  MEMBERS,
  BACKLINKS,
  SOURCES_OF,
  TEXTS,
  CHECKUPS;

  /**
   * What this part of a site has for one entry. For an entry itself, its id alone is the question,
   * and for a text its file.
   */
  public record Of(Ground ground, EntryId entry) {

    // A record does the same by itself, for more: each page asks many of these.

    @Override
    public boolean equals(Object other) {
      return other instanceof Of of && ground == of.ground && entry.equals(of.entry);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // any number that differs will do
    public int hashCode() {
      return 31 * (ground.ordinal() + 1) + entry.hashCode();
    }
  }

  /** A map of which each look-up is noted. */
  <V> Map<EntryId, V> traced(Map<EntryId, V> entries) {
    return TracedMap.of(
        entries, id -> id instanceof EntryId entry ? new Of(this, entry) : this, this);
  }
}

package akkord.model;

import java.util.Comparator;

/**
 * Names one entry for ever: its collection and the name of its folder or file.
 *
 * @param collection the kind of entry
 * @param name unique in its collection
 */
public record EntryId(Collection collection, Slug name) implements Comparable<EntryId> {

  private static final Comparator<EntryId> ORDER =
      Comparator.comparing(EntryId::collection).thenComparing(EntryId::name);

  @Override
  public int compareTo(EntryId other) {
    return ORDER.compare(this, other);
  }

  /** The form of references to it, such as {@code agreement:lunar-rover}. */
  @Override
  public String toString() {
    return collection.entryWord() + ":" + name;
  }
}

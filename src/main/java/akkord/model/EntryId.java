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

  // The two below say what a record says by itself, in a form that costs less: a site is looked up
  // by ids millions of times.

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof EntryId id
            && collection == id.collection
            && name.value().equals(id.name.value()));
  }

  @Override
  public int hashCode() {
    return 31 * collection.folder().hashCode() + name.value().hashCode();
  }

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

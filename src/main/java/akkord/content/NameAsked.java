package akkord.content;

import akkord.data.Surroundings;
import akkord.diagnostic.Nearest;
import akkord.model.Collection;
import akkord.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A word of an entry that may be the id of another one or no more than a name, with what it was
 * taken for. What becomes of it depends on which entries there are.
 *
 * @param kind the word for the kind of entry whose id it may be
 * @param word the word
 * @param isId whether there is such an entry
 */
record NameAsked(String kind, String word, boolean isId) {

  private static final Comparator<NameAsked> ORDER =
      Comparator.comparing(NameAsked::kind).thenComparing(NameAsked::word);

  /** Notes that a word was held against the ids of a collection. */
  static void note(String word, Collection collection, Set<String> ids) {
    Trace.note(new NameAsked(collection.entryWord(), word, ids.contains(word)));
  }

  /** Those among all that was noted, in order. */
  static List<NameAsked> among(Set<Object> questions) {
    return questions.stream()
        .filter(NameAsked.class::isInstance)
        .map(NameAsked.class::cast)
        .sorted(ORDER)
        .toList();
  }

  /** Whether it would be taken for the same among these entries. */
  boolean isSameIn(Surroundings around) {
    var ids = around.names(kind);
    return isId ? ids.contains(word) : !ids.contains(word) && Nearest.to(word, ids).isEmpty();
  }
}

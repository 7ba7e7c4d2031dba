package akkord.search;

import akkord.model.LanguageTag;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Splits compounds of a language at words that the site itself uses alone, so that {@code energie}
 * finds {@code fusionsenergie}.
 *
 * <p>A word splits where what is behind the joint is a known word and what is before it is one too,
 * with or without a linking element; either side may be a compound itself. All such splits count:
 * each gives words of the site. Where there is none, what is behind the longest known word counts
 * as a word, such as {@code diebstahl} in {@code technologiediebstahl}; where it is but an ending,
 * nobody will ask for it. Words of fewer than four letters are no parts, and such a rest is no
 * shorter than six, as they would fit by chance.
 */
final class Compounds {

  private static final LanguageTag GERMAN = new LanguageTag("de");
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_REST = 6;

  /** A longer word is left whole: every split of it is tried. */
  private static final int LONGEST_WORD = 60;

  /** The linking elements, the longest first: the first that leaves a known word counts. */
  private static final List<String> LINKS = List.of("es", "en", "er", "s", "n", "e", "");

  private enum Place {
    BEFORE_A_JOINT,
    LAST
  }

  private final Set<String> words;
  private final Set<String> stems;
  private final Map<String, SortedSet<String>> done = new HashMap<>();

  private Compounds(Set<String> words) {
    this.words = words;
    this.stems = words.stream().map(WordForms::stem).collect(Collectors.toSet());
  }

  /** The splitting of a language; a language that writes its compounds apart has none. */
  static Compounds of(LanguageTag language, Collection<String> vocabulary) {
    var known = new HashSet<String>();
    if (language.equals(GERMAN)) {
      vocabulary.stream()
          .filter(word -> word.length() >= SHORTEST_PART)
          .filter(word -> word.chars().allMatch(Character::isLetter))
          .forEach(known::add);
    }
    return new Compounds(known);
  }

  /** The parts of a word in lower case; none where it is no compound. */
  SortedSet<String> parts(String word) {
    if (word.length() > LONGEST_WORD || words.isEmpty()) {
      return new TreeSet<>();
    }
    var before = done.get(word);
    if (before != null) {
      return before;
    }
    var parts = new TreeSet<String>();
    for (int joint = SHORTEST_PART; joint <= word.length() - SHORTEST_PART; joint++) {
      addSplit(word.substring(0, joint), word.substring(joint), parts);
    }
    done.put(word, parts);
    return parts;
  }

  /** The parts of a word in lower case, or else what is behind the longest word it begins with. */
  SortedSet<String> partsOrRest(String word) {
    var parts = parts(word);
    return parts.isEmpty() && !words.isEmpty() ? rest(word) : parts;
  }

  private SortedSet<String> rest(String word) {
    for (int joint = word.length() - SHORTEST_REST; joint >= SHORTEST_REST; joint--) {
      if (isWithLink(word.substring(0, joint))) {
        return new TreeSet<>(Set.of(word.substring(joint)));
      }
    }
    return new TreeSet<>();
  }

  private boolean isWithLink(String first) {
    return LINKS.stream()
        .filter(first::endsWith)
        .map(link -> first.substring(0, first.length() - link.length()))
        .anyMatch(word -> word.length() >= SHORTEST_PART && words.contains(word));
  }

  private void addSplit(String first, String last, SortedSet<String> parts) {
    var lastParts = all(last, Place.LAST);
    if (lastParts.isEmpty()) {
      return;
    }
    for (String link : LINKS) {
      if (first.endsWith(link) && first.length() - link.length() >= SHORTEST_PART) {
        var firstParts =
            all(first.substring(0, first.length() - link.length()), Place.BEFORE_A_JOINT);
        if (!firstParts.isEmpty()) {
          parts.addAll(firstParts);
          parts.addAll(lastParts);
          return;
        }
      }
    }
  }

  /** A word with its parts; nothing where it is neither known nor a compound. */
  private SortedSet<String> all(String word, Place place) {
    var all = new TreeSet<>(parts(word));
    if (!all.isEmpty() || isKnown(word, place)) {
      all.add(word);
    }
    return all;
  }

  /** Only the last part is inflected. */
  private boolean isKnown(String word, Place place) {
    return words.contains(word) || (place == Place.LAST && stems.contains(WordForms.stem(word)));
  }
}

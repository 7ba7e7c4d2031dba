package akkord.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases of a language, looked for in one pass over a text.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

  /** A phrase and what it stands for. */
  public record Meaning<T>(Phrase phrase, T of) {}

  /** Where a phrase stands in a text. */
  public record Found<T>(Match at, T of) {}

  private final Map<String, List<Meaning<T>>> byFirstWord = new HashMap<>();

  public PhraseIndex(List<Meaning<T>> meanings) {
    for (var meaning : meanings) {
      meaning
          .phrase()
          .firstForms()
          .forEach(form -> byFirstWord.computeIfAbsent(form, _ -> new ArrayList<>()).add(meaning));
    }
  }

  /**
   * All phrases that stand in a text as such, in the order of their places. One that is a part of a
   * longer one is left out.
   */
  public List<Found<T>> in(WordSequence text) {
    var all = new ArrayList<Found<T>>();
    int reached = 0;
    for (int i = 0; i < text.words().size(); i++) {
      var here = startingAt(i, text);
      int end = here.stream().mapToInt(found -> found.at().end()).max().orElse(0);
      if (end > reached) {
        here.stream().filter(found -> found.at().end() == end).forEach(all::add);
        reached = end;
      }
    }
    return all;
  }

  private List<Found<T>> startingAt(int first, WordSequence text) {
    var found = new ArrayList<Found<T>>();
    for (var meaning : byFirstWord.getOrDefault(text.words().get(first).folded(), List.of())) {
      meaning.phrase().at(first, text).ifPresent(at -> found.add(new Found<>(at, meaning.of())));
    }
    return found;
  }
}

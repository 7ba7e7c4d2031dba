package akkord.content;

import akkord.data.Surroundings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of the whole site the reading of an entry depends on.
 *
 * @param languages the languages of the site
 * @param numbers the ids that YAML takes for numbers, with the word for their kind
 */
record Ground(List<String> languages, Set<String> numbers) {

  Ground {
    languages = List.copyOf(languages);
    numbers = Set.copyOf(numbers);
  }

  static Ground of(Surroundings around) {
    var numbers = new HashSet<String>();
    around
        .names()
        .forEach((word, names) ->
            names.stream()
                .filter(name -> name.chars().allMatch(Character::isDigit))
                .forEach(name -> numbers.add(word + ":" + name)));
    return new Ground(around.languages(), numbers);
  }
}

package akkord.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * The words that stand for an enumeration's constants in content, addresses and data: the
 * constant's name in lower case with hyphens, such as {@code memorandum-of-understanding}.
 */
public final class Word {

  private Word() {}

  /** The word for a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words of an enumeration with their constants, in the order of declaration. */
  public static <E extends Enum<E>> SequencedMap<String, E> all(Class<E> type) {
    var words = new LinkedHashMap<String, E>();
    Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(of(constant), constant));
    return Collections.unmodifiableSequencedMap(words);
  }
}

package akkord.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What is said to an editor: an English sentence with gaps, and what fills them. The sentence is
 * also the key under which other languages have theirs, as in gettext.
 *
 * @param pattern the sentence, a format of {@link java.util.Formatter} that takes text only, such
 *     as {@code "no %s '%s'"}; other languages may name the gaps out of order, as in {@code %2$s}
 * @param arguments what fills the gaps; messages, decimal numbers and months among them are put
 *     into the same language. Without any, the pattern is taken as it is
 */
public record Message(@Sentence String pattern, List<Object> arguments) {

  /** Says nothing; for a part of a message that is left out. */
  public static final Message NONE = new Message("", List.of());

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** The sentence with its gaps filled. */
  public static Message of(@Sentence String pattern, Object... arguments) {
    return new Message(pattern, Arrays.asList(arguments));
  }

  /** A word that the program's other parts know, such as that for an entry of a kind. */
  public static Message word(String word) {
    return new Message(word, List.of());
  }

  /** Several messages with commas between them. */
  public static Message list(List<Message> parts) {
    return parts.stream().reduce((some, next) -> of("%s, %s", some, next)).orElse(NONE);
  }

  /** Words of the content in quotes, with commas between them. */
  public static Message quoted(Collection<String> words) {
    return list(words.stream().map(word -> of("'%s'", word)).toList());
  }

  /** The message in a language whose sentence for the pattern is known. */
  String filled(String sentence, Wording wording) {
    if (arguments.isEmpty()) {
      return sentence;
    }
    return String.format(Locale.ROOT, sentence, arguments.stream().map(wording::filling).toArray());
  }

  /** The message in English. */
  @Override
  public String toString() {
    return Wording.ENGLISH.of(this);
  }
}

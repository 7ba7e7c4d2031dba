package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.Word;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words that pages use in one language: those of {@code <language>.properties} beside this
 * class, or those that stand with the templates.
 *
 * <p>Immutable. A word that is asked for but missing is a bug, since a test holds the files beside
 * this class against one another and against their use, and a build holds all others against them.
 *
 * @param language the language
 * @param texts each word by its key; {@code {0}}, {@code {1}} … stand for what is filled in
 */
public record Words(LanguageTag language, Map<String, String> texts) {

  public Words {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(texts)));
  }

  /** The built-in words of a language, or empty where the generator does not speak it. */
  public static Optional<Words> find(LanguageTag language) {
    try (var file = Words.class.getResourceAsStream(language + ".properties")) {
      if (file == null) {
        return Optional.empty();
      }
      var read = new Properties();
      read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      var texts = new HashMap<String, String>();
      read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
      return Optional.of(new Words(language, texts));
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** The words that tell which keys and gaps there are, and that those of others are held to. */
  public static Words pattern() {
    return of(new LanguageTag("en"));
  }

  /** The words of a language that {@link #find} knows. */
  static Words of(LanguageTag language) {
    return find(language)
        .orElseThrow(() -> new IllegalArgumentException("no words for language " + language));
  }

  /** The locale whose conventions dates, numbers and names follow. */
  public Locale locale() {
    return Locale.forLanguageTag(of("locale"));
  }

  /** The text with this key. */
  public String of(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no word '" + key + "' in " + language);
    }
    return text;
  }

  /** The text with this key, {@code {0}} and so on replaced by these. */
  public String of(String key, Object... fillings) {
    var filled = new StringBuilder();
    String text = of(key);
    int end = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', end)) {
      int close = text.indexOf('}', open);
      int number = Integer.parseInt(text.substring(open + 1, close));
      filled.append(text, end, open).append(fillings[number]);
      end = close + 1;
    }
    return filled.append(text, end, text.length()).toString();
  }

  /** What a constant is called, from the key {@code group.word}. */
  String name(String group, Enum<?> constant) {
    return of(group + '.' + Word.of(constant));
  }
}

package akkord.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language in which messages are put to editors. */
public final class Wording {

  /** The language in which messages are written in the code. */
  public static final Wording ENGLISH = new Wording("en", Map.of());

  /** What is said while reading, of a site as a whole, of findings and of keys, on the console. */
  private static final List<String> FILES =
      List.of("reading", "site", "codes", "fields", "console");

  /** So that years look like years. */
  private static final BigDecimal LONGEST_UNGROUPED = new BigDecimal("9999");

  /** The languages of messages: those that they are translated into, then the original. */
  private static final List<String> LANGUAGES = List.of("de", ENGLISH.language);

  private final String language;
  private final Map<String, String> sentences;

  private Wording(String language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /**
   * The wording in a language.
   *
   * @param language an ISO 639 code
   * @return empty where messages are not translated into it
   */
  public static Optional<Wording> find(String language) {
    if (language.equals(ENGLISH.language)) {
      return Optional.of(ENGLISH);
    }
    return LANGUAGES.contains(language)
        ? Optional.ofNullable(Translated.WORDINGS.get(language))
        : Optional.empty();
  }

  /** The ISO 639 codes of the languages in which editors are spoken to. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /** All languages in which editors are spoken to. */
  public static List<Wording> all() {
    return LANGUAGES.stream().flatMap(language -> find(language).stream()).toList();
  }

  /** The wordings of all languages for a text that is read by many, this one's first. */
  public List<Wording> andOthers() {
    var others = all().stream().filter(other -> !other.language.equals(language));
    return Stream.concat(Stream.of(this), others).toList();
  }

  /** What is read once somebody asks for it. */
  private static final class Translated {
    static final Map<String, Wording> WORDINGS =
        LANGUAGES.stream()
            .filter(language -> !language.equals(ENGLISH.language))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Wording::read));
  }

  private static Wording read(String language) {
    var sentences = new HashMap<String, String>();
    FILES.forEach(file -> sentences.putAll(sentences(file + "." + language + ".xml")));
    return new Wording(language, Map.copyOf(sentences));
  }

  private static Map<String, String> sentences(String name) {
    try (var file = Wording.class.getResourceAsStream(name)) {
      var properties = new Properties();
      if (file != null) {
        properties.loadFromXML(file);
      }
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toMap(key -> key, properties::getProperty));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The ISO 639 code of the language. */
  public String language() {
    return language;
  }

  /** A message in this language; in English where it is not translated. */
  public String of(Message message) {
    return message.filled(of(message.pattern()), this);
  }

  /** What fills a gap, as this language writes it. */
  Object filling(Object argument) {
    return switch (argument) {
      case Message part -> of(part);
      case BigDecimal number -> grouped(number);
      case Month month -> month.getDisplayName(TextStyle.FULL, Locale.of(language));
      default -> argument;
    };
  }

  private String grouped(BigDecimal number) {
    boolean isShort = number.abs().compareTo(LONGEST_UNGROUPED) <= 0;
    String pattern = isShort ? "0.##########" : "#,##0.##########";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.of(language)))
        .format(number);
  }

  /** A sentence without gaps in this language; as it is where it is not translated. */
  public String of(String sentence) {
    return sentences.getOrDefault(sentence, sentence);
  }

  /** The English sentences that have a translation. */
  Set<String> known() {
    return sentences.keySet();
  }
}

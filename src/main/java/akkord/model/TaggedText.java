package akkord.model;

/**
 * A text and the language that it is in.
 *
 * @param language the text's language, for {@code lang}
 * @param text the text, one line
 */
public record TaggedText(LanguageTag language, String text) {}

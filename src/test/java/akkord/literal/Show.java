package akkord.literal;

import akkord.model.LanguageTag;
import java.util.stream.Collectors;

/** Writes what was read in one line. */
final class Show {

  private Show() {}

  static String figures(String language, String text) {
    return LiteralReader.of(new LanguageTag(language)).orElseThrow().read(text).stream()
        .map(literal ->
            text.substring(literal.span().start(), literal.span().end())
                + (literal.isFirm() ? " = " : " ~ ")
                + literal.readings().stream()
                    .map(value -> value.inWords().toString())
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("; "));
  }
}

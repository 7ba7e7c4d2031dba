package akkord.data;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A value for each of the site's languages, by its tag. Where those are not known, any key is
 * taken.
 *
 * @param value each value
 * @param coverage whether languages may be missing
 */
public record LanguageMapType<T>(ValueType<T> value, Coverage coverage)
    implements ValueType<SequencedMap<String, T>> {

  /** Which of the site's languages there must be. */
  public enum Coverage {
    ALL,
    SOME
  }

  @Override
  public Optional<SequencedMap<String, T>> read(Node node, Reading reading) {
    if (!(node instanceof MappingNode mapping)) {
      reading.reportKind(node, wanted());
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, T>();
    boolean known = true;
    for (var member : mapping.members()) {
      known &= isKnown(member.key(), reading);
      if (isKnownLanguage(member.key(), reading)) {
        value.read(member.value(), reading).ifPresent(v -> values.put(member.key().text(), v));
      }
    }
    boolean complete = !known || hasAll(mapping, reading);
    return known && complete && values.size() == mapping.members().size() && !values.isEmpty()
        ? Optional.of(Collections.unmodifiableSequencedMap(values))
        : Optional.empty();
  }

  private static boolean isKnownLanguage(ScalarNode key, Reading reading) {
    var languages = reading.around().languages();
    return languages.isEmpty() || languages.contains(key.text());
  }

  private static boolean isKnown(ScalarNode key, Reading reading) {
    boolean known = isKnownLanguage(key, reading);
    if (!known) {
      var languages = reading.around().languages();
      reading.report(
          DiagnosticCode.UNKNOWN_LANGUAGE,
          key,
          "'%s' is not one of the site's languages %s%s",
          key.text(),
          String.join(", ", languages),
          reading.found().suggestion(key.text(), languages));
    }
    return known;
  }

  private boolean hasAll(MappingNode mapping, Reading reading) {
    List<String> missing =
        reading.around().languages().stream()
            .filter(language -> mapping.find(language).isEmpty())
            .toList();
    boolean isComplete =
        coverage == Coverage.ALL ? missing.isEmpty() : !mapping.members().isEmpty();
    if (!isComplete) {
      reading.reportStart(
          DiagnosticCode.LANGUAGE_MISSING, mapping, "no text in %s", String.join(", ", missing));
    }
    return isComplete;
  }

  @Override
  public Message wanted() {
    return Message.of("a mapping of languages");
  }
}

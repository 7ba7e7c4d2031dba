package akkord.model;

import akkord.location.SourcePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of an entry, one per language that it has.
 *
 * @param byLanguage in the order of the site's languages, at least one
 */
public record Texts(SequencedMap<LanguageTag, Prose> byLanguage) {

  public Texts {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("an entry has at least one text");
    }
    byLanguage = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byLanguage));
  }

  public Texts(Map<LanguageTag, Prose> byLanguage) {
    this(new LinkedHashMap<>(byLanguage));
  }

  /** The text in this very language. */
  public Optional<Prose> in(LanguageTag language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The text for readers of a language: in it, or else the first that there is. */
  public Prose nearest(LanguageTag language) {
    return in(language).orElseGet(() -> byLanguage.firstEntry().getValue());
  }

  /** The files of all texts. */
  public Stream<SourcePath> files() {
    return byLanguage.values().stream().map(Prose::file);
  }

  /** The languages that it has. */
  public Set<LanguageTag> languages() {
    return byLanguage.keySet();
  }
}

package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.SiteSettings;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What pages say in each of a site's languages. Immutable. */
public final class Vocabulary {

  private final SequencedMap<LanguageTag, Words> byLanguage;

  /** The words of several languages, in the site's order. */
  public Vocabulary(Collection<Words> words) {
    var sorted = new LinkedHashMap<LanguageTag, Words>();
    words.forEach(each -> sorted.put(each.language(), each));
    this.byLanguage = Collections.unmodifiableSequencedMap(sorted);
  }

  /**
   * The words that are built in for the languages of a site.
   *
   * @throws IllegalArgumentException if {@link Words#find} knows none for one of them
   */
  public static Vocabulary builtIn(SiteSettings settings) {
    return new Vocabulary(settings.languages().stream().map(Words::of).toList());
  }

  /** The words of all languages, in the site's order. */
  List<Words> all() {
    return List.copyOf(byLanguage.values());
  }

  /** What marks the name of something that is being revised. */
  public LocalizedText revisionMark() {
    return text("revision.mark");
  }

  /** What stands for a source that is being revised. */
  public LocalizedText revisedSource() {
    return text("revision.source");
  }

  /** What stands for the title of an entry that is being revised. */
  public LocalizedText revisedEntry() {
    return text("revision.entry");
  }

  private LocalizedText text(String key) {
    var texts = new LinkedHashMap<LanguageTag, String>();
    byLanguage.forEach((language, words) -> texts.put(language, words.of(key)));
    return LocalizedText.of(texts);
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException if there are none; a build checks that first
   */
  public Words in(LanguageTag language) {
    var words = byLanguage.get(language);
    if (words == null) {
      throw new IllegalArgumentException("no words for language " + language);
    }
    return words;
  }
}

package akkord.view;

import akkord.model.LanguageTag;
import akkord.model.SiteSettings;
import java.util.List;

/** What feeds say in the words of their readers' language. Immutable. */
public final class FeedTexts {

  private final SiteSettings settings;
  private final Words words;

  /** The texts of feeds in one of the site's languages. */
  public FeedTexts(SiteSettings settings, Vocabulary vocabulary, LanguageTag language) {
    this(settings, vocabulary.in(language));
  }

  FeedTexts(SiteSettings settings, Words words) {
    this.settings = settings;
    this.words = words;
  }

  /** What the feed of a domain with this title is called. */
  public String titleOf(String domain) {
    return words.of("page-title", domain, settings.name(words.language()));
  }

  /** Tells what was changed last. */
  public String changed(List<String> notes) {
    return words.of("feed.changed", String.join(" · ", notes));
  }
}

package akkord.markdown;

import akkord.model.LanguageTag;
import java.util.Optional;

/**
 * Where a reference leads.
 *
 * @param href the address of the target's page, relative to the page that is written
 * @param id names the place of the reference on its page
 * @param title what the link shows where the text gives no words for it
 * @param titleLanguage the title's language, where it is not the text's
 * @param targetLanguage the language of the page that it leads to, where it is not the text's
 */
public record EntryLink(
    String href,
    String id,
    String title,
    Optional<LanguageTag> titleLanguage,
    Optional<LanguageTag> targetLanguage) {

  public EntryLink {
    PageAddress.relative(href);
  }
}

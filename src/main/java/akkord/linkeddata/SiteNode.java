package akkord.linkeddata;

import akkord.model.LanguageTag;
import akkord.model.SafeUrl;
import akkord.model.SiteSettings;
import java.util.Map;
import java.util.Optional;

/** Describes the site as a whole. */
record SiteNode(SiteSettings settings, Identifiers names, Wording wording) {

  Node full() {
    return Node.of("WebSite", names.wholeSite())
        .with("url", settings.baseUrl().value())
        .with("name", wording.text(settings.title()))
        .with("description", wording.text(settings.tagline()))
        .with("inLanguage", settings.languages().stream().map(LanguageTag::value).toList())
        .with("license", licence())
        .with(
            "publisher",
            Node.of("Organization").with("name", wording.text(settings.publisher())).json());
  }

  /** As much as a page has to say of it. */
  Map<String, Object> brief() {
    return Node.of("WebSite", names.wholeSite())
        .with("name", wording.text(settings.title()))
        .json();
  }

  /** The address of the content's licence. */
  Optional<String> licence() {
    return SafeUrl.parse("https://spdx.org/licenses/" + settings.licence() + ".html")
        .map(SafeUrl::value);
  }
}

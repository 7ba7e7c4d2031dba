package akkord.route;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.ReadingOrder;
import akkord.model.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds links in texts that name a page of the site in another language by its complete address,
 * where a reference would lead to the page in the language of the text.
 */
public final class OwnAddressCheck {

  private static final Pattern SCHEME = Pattern.compile("^(?i:https?):");
  private static final Pattern REST = Pattern.compile("(index\\.html)?([?#].*)?$");

  /** A page in a language, with the entry that it is about. */
  private record Named(LanguageTag language, Optional<EntryId> entry) {}

  private final SitePlan plan;
  private final String home;
  private final Map<String, Named> pages = new HashMap<>();
  private final Diagnostics found;

  private OwnAddressCheck(SitePlan plan, Diagnostics found) {
    this.plan = plan;
    this.home = secure(plan.base().toString());
    this.found = found;
  }

  /** Checks the texts of all entries. */
  public static void check(Site site, SitePlan plan, Diagnostics found) {
    var check = new OwnAddressCheck(plan, found);
    site.all(ProseEntry.class).forEach(entry -> entry.texts().byLanguage().forEach(check::check));
  }

  private static Optional<Named> named(Target target) {
    return switch (target) {
      case Target.Home(var language) -> Optional.of(new Named(language, Optional.empty()));
      case Target.ListPage(_, var language, _) ->
          Optional.of(new Named(language, Optional.empty()));
      case Target.FilteredList(_, var language, _) ->
          Optional.of(new Named(language, Optional.empty()));
      case Target.OverviewPage(_, var language) ->
          Optional.of(new Named(language, Optional.empty()));
      case Target.ChapterPage(_, var language) ->
          Optional.of(new Named(language, Optional.empty()));
      case Target.EntryPage(var entry, var language) ->
          Optional.of(new Named(language, Optional.of(entry)));
      case Target.SideBySide(var entry, var language, _) ->
          Optional.of(new Named(language, Optional.of(entry)));
      default -> Optional.empty();
    };
  }

  /** The page that has an address; most texts name none of the site, and then none is listed. */
  private Optional<Named> page(String address) {
    var secure = secure(address);
    if (!secure.startsWith(home)) {
      return Optional.empty();
    }
    if (pages.isEmpty()) {
      plan.paths().forEach((target, path) -> named(target).ifPresent(page -> list(path, page)));
    }
    return Optional.ofNullable(pages.get(withoutRest(secure)));
  }

  private void list(SitePath path, Named page) {
    pages.put(withoutRest(secure(plan.base().absolute(path).value())), page);
  }

  private static String secure(String address) {
    return SCHEME.matcher(address).replaceFirst("https:");
  }

  private static String withoutRest(String secure) {
    return REST.matcher(secure).replaceFirst("");
  }

  private void check(LanguageTag language, Prose text) {
    ReadingOrder.inlines(text.body())
        .filter(Inline.AddressLink.class::isInstance)
        .map(Inline.AddressLink.class::cast)
        .forEach(link -> check(link, language));
  }

  private void check(Inline.AddressLink link, LanguageTag language) {
    page(link.address().value())
        .filter(page -> !page.language().equals(language))
        .ifPresent(page -> report(link, page, language));
  }

  private void report(Inline.AddressLink link, Named page, LanguageTag language) {
    var cure =
        page.entry()
            .map(entry ->
                Message.of("write '%s' for it, which leads to the page in '%s'", entry, language))
            .orElseGet(() -> Message.of("link to the page in '%s'", language));
    found.report(
        DiagnosticCode.OTHER_LANGUAGE_LINK,
        link.location(),
        "this is a page of the site in '%s'; %s",
        page.language(),
        cure);
  }
}

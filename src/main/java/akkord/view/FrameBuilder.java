package akkord.view;

import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.Overview;
import akkord.model.SiteSettings.NavigationItem;
import akkord.route.Alternates;
import akkord.route.SitePath;
import akkord.route.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds what stands around the content of a page. */
final class FrameBuilder {

  private static final String ICON = "icon.svg";

  private final PageScope page;
  private final Edition edition;
  private final Optional<Alternates> alternates;

  private FrameBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
    this.alternates = Alternates.of(page.target(), edition.site(), edition.plan());
  }

  /** The frame of a page whose links have all been made. */
  static PageFrame frame(PageScope page, Subject subject) {
    var frame = new FrameBuilder(page);
    var banner = frame.banner();
    var footer = new FooterBuilder(page).footer(subject.entry());
    return new PageFrame(
        page.path(),
        page.origins(subject.entry().map(Entry::file)),
        page.words(),
        frame.head(subject),
        banner,
        subject.trail(),
        frame.here(subject),
        footer);
  }

  private Phrase here(Subject subject) {
    if (page.target() instanceof Target.SideBySide beside) {
      return Phrase.of(edition.beside(beside.other()));
    }
    return subject.entry().map(edition::brief).orElseGet(() -> Phrase.of(subject.name()));
  }

  private PageFrame.Head head(Subject subject) {
    String site = edition.written(edition.settings().title());
    boolean isSite = subject.name().equals(site);
    var structuredData = new PageDescriptions(page, subject).structuredData(here(subject));
    return new PageFrame.Head(
        edition.language().value(),
        ContentPolicy.of(page.target(), structuredData),
        isSite ? site : page.words().of("page-title", subject.name(), brand()),
        subject.name(),
        subject.description(),
        brand(),
        isFound() ? absolute(page.path()) : null,
        isInOwnLanguage() ? alternates.map(this::versions).orElse(List.of()) : List.of(),
        isIndexed() ? null : "noindex",
        subject.ogType(),
        edition.common().locale(edition.language()),
        alternates.map(this::otherOgLocales).orElse(List.of()),
        preview(subject).orElse(null),
        new PageFiles(page).stylesheets(),
        page.find(new Target.Asset(ICON)).orElse(null),
        new MachineVersions(page).all(),
        new PageFiles(page).scripts(),
        structuredData.orElse(null));
  }

  private List<String> otherOgLocales(Alternates all) {
    return all.byLanguage().keySet().stream()
        .filter(language -> !language.equals(edition.language()))
        .map(edition.common()::locale)
        .toList();
  }

  private Optional<Href> preview(Subject subject) {
    return subject
        .entry()
        .flatMap(entry -> edition.plan().find(new Target.Preview(entry.id(), edition.language())))
        .map(this::absolute);
  }

  private String brand() {
    return edition.settings().name(edition.language());
  }

  /** Says nothing that the pages of its two texts don't say. */
  private boolean isSideBySide() {
    return page.target() instanceof Target.SideBySide;
  }

  private boolean isIndexed() {
    return isFound()
        && isInOwnLanguage()
        && !isSideBySide()
        && !(page.target() instanceof Target.InRevision);
  }

  private boolean isFound() {
    return !(page.target() instanceof Target.NotFound);
  }

  private boolean isInOwnLanguage() {
    return !(page.target() instanceof Target.EntryPage entry)
        || Alternates.isInOwnLanguage(entry, edition.site());
  }

  private Href absolute(SitePath path) {
    return new Href.Web(edition.plan().base().absolute(path));
  }

  private List<PageFrame.Alternate> versions(Alternates all) {
    var versions = new ArrayList<PageFrame.Alternate>();
    all.byLanguage()
        .forEach((language, path) ->
            versions.add(new PageFrame.Alternate(language.value(), absolute(path))));
    versions.add(new PageFrame.Alternate("x-default", absolute(all.neutral())));
    return versions;
  }

  private PageFrame.Banner banner() {
    var home = Link.of(page.href(new Target.Home(edition.language())), brand());
    return new PageFrame.Banner(home, navigation(), search().orElse(null), languages());
  }

  /**
   * A page for readers of all languages leads to no search in one of them, unless it failed them.
   */
  private Optional<PageFrame.NavigationLink> search() {
    return page.isShared() && isFound() ? Optional.empty() : overview(Overview.SEARCH);
  }

  private Optional<PageFrame.NavigationLink> overview(Overview overview) {
    var target = new Target.OverviewPage(overview, edition.language());
    return new HeadingBuilder(page)
        .overview(overview)
        .map(link ->
            new PageFrame.NavigationLink(link, page.target().equals(target) ? "page" : null));
  }

  /** A page for readers of all languages has no navigation in one of them. */
  private List<PageFrame.NavigationLink> navigation() {
    if (page.isShared()) {
      return List.of();
    }
    return edition.settings().navigation().stream()
        .map(this::navigationLink)
        .flatMap(Optional::stream)
        .toList();
  }

  /** An item of the navigation; none for an overview that the settings leave out. */
  private Optional<PageFrame.NavigationLink> navigationLink(NavigationItem item) {
    return switch (item) {
      case NavigationItem.ToCollection(var collection) -> {
        var link = new HeadingBuilder(page).list(collection);
        yield Optional.of(new PageFrame.NavigationLink(link, currentList(collection)));
      }
      case NavigationItem.ToOverview(var overview) -> overview(overview);
      case NavigationItem.ToPage(var entry) ->
          Optional.of(
              new PageFrame.NavigationLink(page.briefLink(entry), currentPage(entry.value())));
    };
  }

  private @Nullable String currentList(Collection collection) {
    return switch (page.target()) {
      case Target.ListPage list when list.collection() == collection ->
          list.number() == 1 ? "page" : "true";
      case Target.FilteredList _ when collection == Collection.AGREEMENTS -> "true";
      case Target.EntryPage entry when entry.entry().collection() == collection -> "true";
      default -> null;
    };
  }

  private @Nullable String currentPage(EntryId entry) {
    return page.target().equals(new Target.EntryPage(entry, edition.language())) ? "page" : null;
  }

  private List<PageFrame.LanguageChoice> languages() {
    var choices = new ArrayList<PageFrame.LanguageChoice>();
    for (var language : edition.settings().languages()) {
      if (!page.isShared() && language.equals(edition.language())) {
        choices.add(choice(language, null));
      } else {
        version(language).ifPresent(path -> choices.add(choice(language, page.href(path))));
      }
    }
    return choices;
  }

  private Optional<SitePath> version(LanguageTag language) {
    if (page.target() instanceof Target.SideBySide beside) {
      return version(beside, language);
    }
    if (page.target() instanceof Target.InRevision(var entry, _)) {
      return edition.plan().find(new Target.InRevision(entry, Optional.of(language)));
    }
    return alternates.isPresent()
        ? alternates.map(all -> all.byLanguage().get(language))
        : edition.plan().find(new Target.Home(language));
  }

  /**
   * Two texts beside each other for readers of another language: theirs with the one from which
   * they come, or else what they have of the entry.
   */
  private Optional<SitePath> version(Target.SideBySide beside, LanguageTag language) {
    var entry = beside.entry();
    var plan = edition.plan();
    return plan.find(new Target.SideBySide(entry, language, beside.language()))
        .or(() -> plan.find(new Target.EntryPage(entry, language)));
  }

  private PageFrame.LanguageChoice choice(LanguageTag language, @Nullable Href href) {
    return new PageFrame.LanguageChoice(language.value(), edition.names().own(language), href);
  }
}

package akkord.view;

import static akkord.view.SampleText.at;
import static akkord.view.SampleText.both;
import static akkord.view.SampleText.file;
import static akkord.view.SampleText.id;
import static akkord.view.SampleText.place;
import static akkord.view.SampleText.stale;
import static akkord.view.SampleText.tagged;
import static akkord.view.SampleText.texts;

import akkord.assemble.Assembler;
import akkord.diagnostic.Diagnostics;
import akkord.model.Actor;
import akkord.model.Attribution;
import akkord.model.Briefing;
import akkord.model.Change;
import akkord.model.Collection;
import akkord.model.CountryCode;
import akkord.model.Domain;
import akkord.model.Draft;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LocalizedText;
import akkord.model.Located;
import akkord.model.Page;
import akkord.model.SafeUrl;
import akkord.model.Site;
import akkord.model.SiteSettings;
import akkord.model.Source;
import akkord.model.StaticFile;
import akkord.model.Term;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.SitePath;
import akkord.route.SitePlan;
import akkord.route.Target;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small site with every kind of page and every part that a page can have. */
public final class SampleSite {

  private SampleSite() {}

  /** The site, linked. */
  public static Site site() {
    return site(EnumSet.allOf(SiteSettings.Output.class));
  }

  static Site site(Set<SiteSettings.Output> outputs) {
    var draft = new Draft(settings(outputs), entries(), Set.of(), Set.of());
    return Assembler.assemble(draft, LocalDate.of(2026, 11, 24)).site();
  }

  /** The site as readers of one language get it. */
  static Edition edition(Words words) {
    var site = site();
    return new Edition(site, plan(site), words, Common.of(List.of(words), site));
  }

  /** The addresses of a site with a search index. */
  public static SitePlan plan(Site site) {
    var found = new Diagnostics();
    var assets = Assets.plan(List.of(asset("akkord.css"), asset("icon.svg")), found);
    var plan = Planner.plan(site, assets, found);
    if (found.count() > 0) {
      throw new IllegalStateException(found.sorted().toString());
    }
    return plan.with(new Target.SearchIndex(), new SitePath("search/pagefind.js"));
  }

  private static StaticFile asset(String name) {
    return new StaticFile(name, file(name), name.getBytes(StandardCharsets.UTF_8));
  }

  private static SiteSettings settings(Set<SiteSettings.Output> outputs) {
    return new SiteSettings(
        both("Probe – Abkommen zur Probe", "Sample – Agreements to try"),
        both("Was vereinbart wurde", "What was agreed"),
        new SafeUrl("https://example.org/base/"),
        List.of(SampleText.DE, SampleText.EN),
        Map.of("agreements", both("abkommen", "agreements")),
        List.of(
            new SiteSettings.NavigationItem.ToCollection(Collection.AGREEMENTS),
            new SiteSettings.NavigationItem.ToPage(at(3, id(Collection.PAGES, "method")))),
        Optional.of(new SafeUrl("https://example.org/repository/")),
        Optional.of("main"),
        "CC-BY-4.0",
        both("Redaktion", "Editors"),
        new SafeUrl("mailto:editors@example.org"),
        2,
        SiteSettings.DEFAULT_SIZE_LIMIT,
        outputs,
        SiteSettings.TranslationPolicy.FALLBACK,
        place(1));
  }

  private static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    entries.addAll(SampleAgreements.all());
    entries.addAll(List.of(domain("space", null), domain("moon", "space")));
    entries.add(domain("oceans", null));
    entries.addAll(List.of(actor("states", null), actor("nasa", "states"), actor("mext", null)));
    entries.addAll(List.of(pressRelease(), ministryPage(), unpublished()));
    entries.add(briefing());
    entries.add(term());
    entries.addAll(List.of(page("about"), page("method")));
    return entries;
  }

  private static Domain domain(String name, @Nullable String broader) {
    return new Domain(
        id(Collection.DOMAINS, name),
        file("domains/" + name + "/domain.yaml"),
        Optional.of(1),
        Optional.ofNullable(broader).map(other -> at(4, id(Collection.DOMAINS, other))),
        Set.of(new CountryCode("JP")),
        List.of(new SafeUrl("https://www.wikidata.org/wiki/Q1")),
        texts("domains/" + name, "Thema " + name, "Domain " + name));
  }

  private static Actor actor(String name, @Nullable String parent) {
    return new Actor(
        id(Collection.ACTORS, name),
        file("actors/" + name + ".yaml"),
        both("Akteur " + name, "Actor " + name),
        Optional.of(tagged("ja", "文部科学省")),
        Optional.of(LocalizedText.uniform(name.toUpperCase(Locale.ROOT))),
        Actor.Type.AGENCY,
        new CountryCode(name.equals("mext") ? "JP" : "US"),
        Optional.ofNullable(parent).map(other -> at(4, id(Collection.ACTORS, other))),
        Optional.of(new SafeUrl("https://www.nasa.gov/")),
        List.of(),
        Optional.empty());
  }

  private static Source pressRelease() {
    return source(
        "press-release",
        Optional.of(
            new Source.Address(
                new SafeUrl("https://www.nasa.gov/news?a=1&b=2"), Source.UrlState.INFERRED)),
        Source.Level.PRIMARY);
  }

  private static Source ministryPage() {
    return source(
        "ministry-page",
        Optional.of(
            new Source.Address(
                new SafeUrl("https://www.mext.go.jp/page/"), Source.UrlState.STORED_COPY)),
        Source.Level.OFFICIAL_SECONDARY);
  }

  private static Source unpublished() {
    return source("unpublished", Optional.empty(), Source.Level.MIRROR);
  }

  private static Source source(String name, Optional<Source.Address> address, Source.Level level) {
    return new Source(
        id(Collection.SOURCES, name),
        file("sources/" + name + ".yaml"),
        "webpage",
        tagged("ja", "与圧ローバ " + name),
        Optional.of(both("Rover " + name, "The rover " + name)),
        new Attribution.ToEntry(at(6, id(Collection.ACTORS, "mext"))),
        List.of("A. Author", "B. Author"),
        date("2024-04-10"),
        Optional.of(date("2026-11-03")),
        address,
        Optional.of("No. 7"),
        Optional.of("10.1000/182"),
        List.of(
            new Source.ArchivedCopy(new SafeUrl("https://web.archive.org/x"), date("2024-04-11"))),
        level,
        level == Source.Level.MIRROR
            ? Optional.of(at(9, id(Collection.SOURCES, "press-release")))
            : Optional.empty(),
        LanguageTag.parse("ja").orElseThrow(),
        Optional.of(both("Eine Anmerkung.", "A note.")));
  }

  private static Briefing briefing() {
    return new Briefing(
        id(Collection.BRIEFINGS, "april"),
        file("briefings/april/briefing.yaml"),
        date("2024-04"),
        agreements("rover", "framework"),
        List.of(),
        List.of("C. Author"),
        Optional.of(new Attribution.ToEntry(at(7, id(Collection.SOURCES, "press-release")))),
        Optional.of(date("2026-11-24")),
        List.of(new Change(date("2026-11-24"), both("Erste Fassung", "First version"), false)),
        stale("briefings/april", "Briefing im April", "Briefing of April"));
  }

  private static List<Located<EntryId>> agreements(String... names) {
    return List.of(names).stream().map(name -> at(5, id(Collection.AGREEMENTS, name))).toList();
  }

  private static Term term() {
    return new Term(
        id(Collection.GLOSSARY, "rover"),
        file("glossary/rover.yaml"),
        both("Mondrover", "Lunar rover"),
        both("Ein Fahrzeug auf dem Mond.", "A vehicle on the Moon."),
        List.of(tagged("ja", "与圧ローバ")),
        Map.of(SampleText.EN, List.of("moon rover")),
        Map.of(SampleText.DE, List.of("Druckrover")),
        List.of("Mond", "Rover"),
        List.of(SampleText.evidence(8, "press-release", tagged("en", "A lunar rover."))));
  }

  private static Page page(String name) {
    return new Page(
        id(Collection.PAGES, name),
        file("pages/" + name + "/page.yaml"),
        Optional.of(date("2026-11-24")),
        List.of(),
        texts("pages/" + name, "Seite " + name, "Page " + name));
  }

  static EdtfDate date(String text) {
    return EdtfDate.parse(text).orElseThrow();
  }
}

package akkord.view;

import static akkord.view.SampleText.DE;
import static akkord.view.SampleText.EN;
import static akkord.view.SampleText.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import akkord.model.Checkup;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Site;
import akkord.model.Source;
import akkord.model.Source.ArchivedCopy;
import akkord.model.Source.UrlState;
import akkord.route.Target;
import akkord.view.SourceItem.Address;
import akkord.view.SourceItem.Robust;
import akkord.view.SourceItem.WebLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told of the address of a source. */
class AddressWordsTest {

  private static final EntryId SOURCE = id(Collection.SOURCES, "press-release");
  private static final EntryId AGREEMENT = id(Collection.AGREEMENTS, "rover");
  private static final SafeUrl URL = new SafeUrl("https://www.nasa.gov/news?a=1&b=2");
  private static final ArchivedCopy KNOWN = copy("https://web.archive.org/x", "2024-04-11");
  private static final ArchivedCopy FOUND = copy("https://arquivo.pt/wayback/y", "2024-05-01");

  private static ArchivedCopy copy(String url, String day) {
    return new ArchivedCopy(new SafeUrl(url), SampleSite.date(day));
  }

  /** A check on 3 November, in a state that began on 1 November, of what was well in October. */
  private static Checkup check(LinkState state, String since, ArchivedCopy... copies) {
    return new Checkup(
        state,
        LocalDate.parse(since),
        LocalDate.parse("2026-11-03"),
        Optional.of(LocalDate.parse(state == LinkState.OK ? "2026-11-03" : "2026-10-04")),
        Optional.of(new SafeUrl("https://www.nasa.gov/new/")),
        List.of(copies).stream().findFirst());
  }

  private static Site site(
      UrlState told, @Nullable String accessed, List<ArchivedCopy> archived, Checkup... checks) {
    var site = SampleSite.site();
    var it = (Source) site.find(SOURCE).orElseThrow();
    var entries = new LinkedHashMap<>(site.entries());
    entries.put(
        SOURCE,
        new Source(
            it.id(),
            it.file(),
            it.type(),
            it.title(),
            it.titleTranslated(),
            it.publisher(),
            it.authors(),
            it.issued(),
            Optional.ofNullable(accessed).map(SampleSite::date),
            Optional.of(new Source.Address(URL, told)),
            it.number(),
            Optional.empty(),
            archived,
            it.level(),
            it.mirrorOf(),
            it.language(),
            it.note()));
    var checkups = new LinkedHashMap<EntryId, Checkup>();
    List.of(checks).forEach(check -> checkups.put(SOURCE, check));
    return new Site(
        site.settings(), entries, site.relations(), site.revision(), Map.copyOf(checkups));
  }

  private static Address onItsPage(Site site, LanguageTag language) {
    var page =
        (SourceView)
            Views.of(site, SampleSite.plan(site)).view(new Target.EntryPage(SOURCE, language));
    return Objects.requireNonNull(page.address());
  }

  private static Address onAgreement(Site site) {
    var page =
        (AgreementView)
            Views.of(site, SampleSite.plan(site)).view(new Target.EntryPage(AGREEMENT, EN));
    return page.sources().stream()
        .map(SourceItem::address)
        .filter(Objects::nonNull)
        .filter(address -> address.text().equals(URL.value()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OK         | 2026-10-04 | verified   | address checked on 3 November 2026",
        "MOVED      | 2026-11-03 | moved      | has moved; checked on 3 November 2026",
        "SUSPICIOUS | 2026-11-03 | suspicious | seemed to show something else on 3 November 2026",
        "SUSPICIOUS | 2026-11-01 | suspicious | has seemed to show something else since"
            + " 1 November 2026; last checked on 3 November 2026",
        "BLOCKED    | 2026-11-01 | blocked    | could not be checked on 3 November 2026, as the"
            + " server admits no programs; last opened on 4 October 2026",
        "FAILING    | 2026-11-03 | failing    | did not open on 3 November 2026",
        "FAILING    | 2026-11-01 | failing    | has not opened since 1 November 2026; last tried on"
            + " 3 November 2026",
        "GONE       | 2026-11-01 | gone       | no longer available since 1 November 2026; last"
            + " opened on 4 October 2026"
      })
  void eachStateIsSaidWithItsDays(LinkState state, String since, String key, String words) {
    var address = onItsPage(site(UrlState.VERIFIED, null, List.of(), check(state, since)), EN);
    assertEquals(key, address.key());
    assertEquals(words, address.state().replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OK         | 2026-10-04 | Adresse geprüft am 3. November 2026",
        "MOVED      | 2026-11-03 | umgezogen; geprüft am 3. November 2026",
        "SUSPICIOUS | 2026-11-03 | zeigte am 3. November 2026 anscheinend etwas anderes",
        "SUSPICIOUS | 2026-11-01 | zeigt seit dem 1. November 2026 anscheinend etwas anderes;"
            + " zuletzt geprüft am 3. November 2026",
        "BLOCKED    | 2026-11-01 | am 3. November 2026 nicht zu prüfen, da der Server keine"
            + " Programme einlässt; zuletzt geöffnet am 4. Oktober 2026",
        "FAILING    | 2026-11-03 | öffnete sich am 3. November 2026 nicht",
        "FAILING    | 2026-11-01 | öffnet sich seit dem 1. November 2026 nicht; zuletzt versucht am"
            + " 3. November 2026",
        "GONE       | 2026-11-01 | nicht mehr erreichbar seit dem 1. November 2026; zuletzt"
            + " geöffnet am 4. Oktober 2026"
      })
  void eachStateIsSaidInGerman(LinkState state, String since, String words) {
    var address = onItsPage(site(UrlState.VERIFIED, null, List.of(), check(state, since)), DE);
    assertEquals(words, address.state().replace('\u00a0', ' '));
  }

  /** Content and the link check may know different things; the later and more telling one holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VERIFIED    | 2026-11-04 | GONE | address checked on 4 November 2026",
        "VERIFIED    | 2026-11-03 | GONE | no longer available since 1 November 2026; last opened"
            + " on 3 November 2026",
        "INFERRED    | 2026-11-04 | GONE | address inferred; opened on 4 November 2026",
        "INFERRED    | 2026-10-01 | OK   | address inferred; opened on 3 November 2026",
        "STORED_COPY | 2026-11-04 | OK   | stored copy read; address opened on 3 November 2026",
        "STORED_COPY | 2026-11-04 | GONE | no longer available since 1 November 2026; last opened"
            + " on 4 October 2026",
        "GONE        | 2026-10-01 | OK   | no longer available; last opened on 1 October 2026",
        "GONE        | 2026-10-01 | GONE | no longer available since 1 November 2026; last opened"
            + " on 4 October 2026"
      })
  void theLaterAndMoreTellingWordHolds(
      UrlState told, String accessed, LinkState state, String words) {
    var address = onItsPage(site(told, accessed, List.of(), check(state, "2026-11-01")), EN);
    assertEquals(words, address.state().replace('\u00a0', ' '));
  }

  @Test
  void withoutAnyCheckContentIsAllThatIsKnown() {
    var address = onItsPage(site(UrlState.STORED_COPY, "2026-11-04", List.of(KNOWN)), EN);
    assertEquals("stored copy read on 4 November 2026", address.state().replace('\u00a0', ' '));
    assertEquals(List.of("archived copy of 11 April 2024"), texts(address.copies()));
  }

  private static List<String> texts(List<WebLink> links) {
    return links.stream().map(link -> link.text().replace('\u00a0', ' ')).toList();
  }

  @Test
  void aNewAddressIsOffered() {
    var check = check(LinkState.MOVED, "2026-11-03");
    var address = onItsPage(site(UrlState.VERIFIED, null, List.of(), check), EN);
    assertNotNull(address.link());
    var moved = Objects.requireNonNull(address.moved());
    assertEquals("now at nasa.gov/new", moved.text());
    assertEquals("https://www.nasa.gov/new/", moved.href().value());
  }

  @Test
  void aLinkSaysWhereItsCopyIs() {
    var check = check(LinkState.OK, "2026-11-03", FOUND);
    var address = onItsPage(site(UrlState.VERIFIED, null, List.of(), check), EN);
    assertEquals(
        new Robust(URL.value(), "https://arquivo.pt/wayback/y", "2024-05-01"),
        Objects.requireNonNull(address.link()).robust());
    assertEquals(List.of("archived copy of 1 May 2024"), texts(address.copies()));
  }

  @Test
  void theCopyStandsInThePlaceOfAnAddressThatIsGone() {
    var check = check(LinkState.GONE, "2026-11-01", FOUND);
    var address = onItsPage(site(UrlState.VERIFIED, null, List.of(KNOWN), check), EN);
    assertNull(address.link());
    assertEquals(URL.value(), address.text());
    assertEquals(
        List.of("archived copy of 11 April 2024", "archived copy of 1 May 2024"),
        texts(address.copies()));
    assertEquals(
        new Robust(URL.value(), "https://web.archive.org/x", "2024-04-11"),
        address.copies().getFirst().robust());
  }

  @Test
  void theSameCopyIsOfferedOnce() {
    var check = check(LinkState.GONE, "2026-11-01", KNOWN);
    var address = onItsPage(site(UrlState.VERIFIED, null, List.of(KNOWN), check), EN);
    assertEquals(1, address.copies().size());
  }

  /** The pages of agreements have no room for what nobody needs there. */
  @Test
  void anAgreementOffersTheCopyThatTheLinkCheckFoundOnlyWhereItIsNeeded() {
    var well = check(LinkState.OK, "2026-11-03", FOUND);
    var calm = onAgreement(site(UrlState.VERIFIED, null, List.of(), well));
    assertEquals("address checked", calm.state());
    assertEquals(List.of(), calm.copies());
    assertNull(Objects.requireNonNull(calm.link()).robust());
    var suspicious = check(LinkState.SUSPICIOUS, "2026-11-03", FOUND);
    var doubtful = onAgreement(site(UrlState.VERIFIED, null, List.of(), suspicious));
    assertEquals(List.of("archived copy of 1 May 2024"), texts(doubtful.copies()));
    var check = check(LinkState.GONE, "2026-11-01", FOUND);
    var gone = onAgreement(site(UrlState.VERIFIED, null, List.of(), check));
    assertNull(gone.link());
    assertEquals("no longer available since 1 November 2026", gone.state().replace('\u00a0', ' '));
    assertEquals(List.of("archived copy of 1 May 2024"), texts(gone.copies()));
  }

  @Test
  void whatIsGoneIsCitedAtItsCopy() {
    var check = check(LinkState.GONE, "2026-11-01", FOUND);
    var site = site(UrlState.VERIFIED, null, List.of(), check);
    var page =
        (SourceView) Views.of(site, SampleSite.plan(site)).view(new Target.EntryPage(SOURCE, EN));
    var addresses =
        page.citation().texts().getFirst().runs().stream()
            .map(CitationForms.Piece::href)
            .filter(Objects::nonNull)
            .map(Href::value)
            .toList();
    assertEquals(List.of("https://arquivo.pt/wayback/y"), addresses);
  }
}

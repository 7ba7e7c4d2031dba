package akkord.export;

import static akkord.fixture.Given.DE;
import static akkord.fixture.Given.EN;
import static akkord.fixture.Given.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import akkord.assemble.Assembler;
import akkord.diagnostic.Diagnostics;
import akkord.fixture.TestAgreement;
import akkord.fixture.TestEntries;
import akkord.fixture.TestSite;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.route.Assets;
import akkord.route.Planner;
import akkord.route.Target;
import akkord.route.Target.FeedFormat;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds as others read them: Atom by Rome, JSON Feed by the rules of its specification. */
class FeedTest {

  private static final String BASE = "https://example.org/site/";
  private static final Set<String> FEED_KEYS =
      Set.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "language",
          "authors",
          "items");
  private static final Set<String> ITEM_KEYS =
      Set.of("id", "url", "title", "summary", "content_text", "date_modified", "tags", "language");

  @Test
  void theLatestNoteworthyChangeComesFirst() throws FeedException {
    assertEquals(
        List.of(BASE + "en/agreements/b/", BASE + "en/agreements/c/", BASE + "en/agreements/a/"),
        atom(EN, Optional.empty()).getEntries().stream().map(Entry::getId).toList());
  }

  @Test
  void bothFormatsTellTheSame() throws FeedException {
    var atom = atom(DE, Optional.empty()).getEntries();
    var json = json(DE, Optional.empty()).get("items").values();
    assertEquals(
        atom.stream().map(Entry::getId).toList(),
        json.stream().map(item -> item.get("id").asString()).toList());
    assertEquals(
        atom.stream().map(Entry::getTitle).toList(),
        json.stream().map(item -> item.get("title").asString()).toList());
    assertEquals(
        atom.stream().map(entry -> entry.getUpdated().toInstant()).toList(),
        json.stream().map(item -> Instant.parse(item.get("date_modified").asString())).toList());
  }

  @Test
  void anEntryTellsWhatWasChangedLast() throws FeedException {
    var entry = atom(EN, Optional.empty()).getEntries().getFirst();
    assertEquals(
        List.of(summary(entry) + "\n\nLast change: Signed · Parties added"),
        entry.getContents().stream().map(Content::getValue).toList());
    assertEquals(
        summary(entry) + "\n\nLast change: Signed · Parties added",
        json(EN, Optional.empty()).get("items").get(0).get("content_text").asString());
  }

  private static String summary(Entry entry) {
    return entry.getSummary().getValue();
  }

  @Test
  void aDomainHasAFeedOfItsOwn() throws FeedException {
    var fusion = Optional.of(id("domain:fusion"));
    var feed = atom(DE, fusion);
    assertEquals(BASE + "de/domains/fusion/feed.xml", feed.getId());
    assertEquals(
        List.of(BASE + "de/agreements/c/"), feed.getEntries().stream().map(Entry::getId).toList());
    var json = json(DE, fusion);
    assertEquals(BASE + "de/domains/fusion/", json.get("home_page_url").asString());
    assertEquals(BASE + "de/domains/fusion/feed.json", json.get("feed_url").asString());
    assertEquals(1, json.get("items").size());
  }

  @Test
  void entriesNameTheirDomains() throws FeedException {
    var categories = atom(EN, Optional.empty()).getEntries().getFirst().getCategories();
    assertEquals(List.of("space"), categories.stream().map(Category::getTerm).toList());
    var tags = json(EN, Optional.empty()).get("items").get(0).get("tags").values();
    assertEquals(
        categories.stream().map(Category::getLabel).toList(),
        tags.stream().map(JsonNode::asString).toList());
  }

  /** RFC 4287: ids are unique, the feed names itself, and is no older than its entries. */
  @Test
  void atomKeepsItsRules() throws FeedException {
    var feed = atom(DE, Optional.empty());
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals(feed.getId(), feed.getOtherLinks().getFirst().getHref());
    assertEquals("self", feed.getOtherLinks().getFirst().getRel());
    assertEquals(BASE + "de/", feed.getAlternateLinks().getFirst().getHref());
    var days = feed.getEntries().stream().map(Entry::getUpdated).toList();
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    assertEquals(feed.getUpdated(), days.getFirst());
    assertTrue(
        feed.getEntries().stream().map(Entry::getId).allMatch(new HashSet<String>()::add), "ids");
  }

  @Test
  void jsonFeedKeepsItsRules() {
    var wrong = new ArrayList<String>();
    var feed = json(DE, Optional.empty());
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").asString());
    if (!Set.copyOf(feed.propertyNames()).equals(FEED_KEYS)) {
      wrong.add("keys " + feed.propertyNames());
    }
    var ids = new HashSet<String>();
    for (var item : feed.get("items").values()) {
      if (!ITEM_KEYS.containsAll(item.propertyNames())
          || !ids.add(item.get("id").asString())
          || item.get("content_text").asString().isEmpty()
          || !item.get("url").asString().startsWith(BASE)
          || !item.get("tags").isArray()) {
        wrong.add(item.toString());
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals("de", feed.get("language").asString());
    assertEquals("Herausgeberin", feed.get("authors").get(0).get("name").asString());
  }

  private static Feed atom(LanguageTag language, Optional<EntryId> domain) throws FeedException {
    var text = export(new Target.Feed(FeedFormat.ATOM, language, domain));
    return (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(text));
  }

  private static JsonNode json(LanguageTag language, Optional<EntryId> domain) {
    return JsonMapper.shared()
        .readTree(export(new Target.Feed(FeedFormat.JSON_FEED, language, domain)));
  }

  /** Three agreements: one never changed, one with two changes on a day, one mended since. */
  private static String export(Target feed) {
    var draft =
        new TestSite()
            .draft(
                TestAgreement.named("a").build(),
                TestAgreement.named("b")
                    .changed("2024-06-01", "Signed")
                    .changed("2024-05-20", "First version")
                    .changed("2024-06-01", "Parties added")
                    .build(),
                TestAgreement.named("c")
                    .domain("fusion")
                    .changed("2024-05-20", "First version")
                    .mended("2024-07-01")
                    .build(),
                TestEntries.domain("fusion"),
                TestEntries.domain("space"));
    var site = Assembler.assemble(draft, LocalDate.of(2024, 8, 1)).site();
    var plan = Planner.plan(site, Assets.plan(List.of(), new Diagnostics()), new Diagnostics());
    var bytes = new Exports(site, plan).export(feed).orElseThrow().bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

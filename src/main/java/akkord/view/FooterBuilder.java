package akkord.view;

import akkord.location.SourcePath;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Change;
import akkord.model.Collection;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.Overview;
import akkord.model.Page;
import akkord.model.ProseEntry;
import akkord.model.SafeUrl;
import akkord.model.SiteSettings;
import akkord.route.Target;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Builds what stands at the foot of a page. */
final class FooterBuilder {

  private static final int MOST_PAGES = 8;
  private static final Pattern SCHEME = Pattern.compile("^(mailto:|tel:|https?://)");
  private static final String DEFAULT_BRANCH = "main";

  private final PageScope page;
  private final Edition edition;

  FooterBuilder(PageScope page) {
    this.page = page;
    this.edition = page.edition();
  }

  PageFrame.Footer footer(Optional<Entry> entry) {
    SiteSettings settings = edition.settings();
    return new PageFrame.Footer(
        page.isShared() ? List.of() : entry.map(this::dates).orElse(List.of()),
        page.isShared() ? List.of() : links(entry),
        licence(settings.licence()),
        edition.publisher(),
        contact(settings.contact()));
  }

  private List<Fact> dates(Entry entry) {
    var dates = new ArrayList<Fact>();
    changes(entry).stream()
        .map(Change::on)
        .max(Comparator.naturalOrder())
        .ifPresent(day -> dates.add(date("footer.changed", day)));
    reviewed(entry).ifPresent(day -> dates.add(date("footer.reviewed", day)));
    if (entry instanceof Agreement agreement) {
      agreement
          .maintenance()
          .reviewBy()
          .ifPresent(day -> dates.add(date("footer.review-by", EdtfDate.of(day.value()))));
    }
    return dates;
  }

  private Fact date(String key, EdtfDate date) {
    var value = Fact.Value.of(edition.dates().of(date));
    return new Fact(page.words().of(key), List.of(value));
  }

  private static List<Change> changes(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> agreement.maintenance().changes();
      case Briefing briefing -> briefing.changes();
      case Page free -> free.changes();
      default -> List.of();
    };
  }

  private static Optional<EdtfDate> reviewed(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> Optional.of(agreement.maintenance().reviewed());
      case Briefing briefing -> briefing.reviewed();
      case Page free -> free.reviewed();
      default -> Optional.empty();
    };
  }

  private List<Link> links(Optional<Entry> entry) {
    var links = new ArrayList<Link>();
    edition.site().all(Collection.PAGES).stream()
        .limit(MOST_PAGES)
        .forEach(free -> links.add(page.briefLink(free.id())));
    var headings = new HeadingBuilder(page);
    headings.overview(Overview.TRANSLATIONS).ifPresent(links::add);
    page.find(new Target.Feed(Target.FeedFormat.ATOM, edition.language(), Optional.empty()))
        .ifPresent(href -> links.add(Link.of(href, page.words().of("footer.feed"))));
    headings.overview(Overview.DATA).ifPresent(links::add);
    entry.ifPresent(shown -> {
      edit(shown).ifPresent(links::add);
      report(shown).ifPresent(links::add);
    });
    return links;
  }

  private Optional<Link> edit(Entry entry) {
    String branch = edition.settings().editBranch().orElse(DEFAULT_BRANCH);
    return inRepository("/edit/" + branch + "/" + file(entry))
        .map(url -> Link.of(new Href.Web(url), page.words().of("footer.edit")));
  }

  private Optional<Link> report(Entry entry) {
    String title = URLEncoder.encode(entry.id().toString(), StandardCharsets.UTF_8);
    return inRepository("/issues/new?title=" + title)
        .map(url -> Link.of(new Href.Web(url), page.words().of("footer.report")));
  }

  private Optional<SafeUrl> inRepository(String path) {
    return edition
        .settings()
        .repository()
        .map(url -> withoutSlash(url.value()) + path)
        .flatMap(SafeUrl::parse);
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private SourcePath file(Entry entry) {
    return entry instanceof ProseEntry withTexts ? edition.prose(withTexts).file() : entry.file();
  }

  static Fact.Value licence(String spdx) {
    return SafeUrl.parse("https://spdx.org/licenses/" + spdx + ".html")
        .map(url -> Fact.Value.of(Link.of(new Href.Web(url), spdx)))
        .orElseGet(() -> Fact.Value.of(Phrase.of(spdx)));
  }

  private static Link contact(SafeUrl contact) {
    return Link.of(new Href.Web(contact), SCHEME.matcher(contact.value()).replaceFirst(""));
  }
}

package akkord.content;

import akkord.data.Reading;
import akkord.data.ScalarForm;
import akkord.data.ScalarNode;
import akkord.data.ScalarType;
import akkord.data.ValueType;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.Overview;
import akkord.model.SiteSettings.NavigationItem;
import akkord.model.SiteSettings.NavigationItem.ToCollection;
import akkord.model.SiteSettings.NavigationItem.ToOverview;
import akkord.model.SiteSettings.NavigationItem.ToPage;
import akkord.model.Slug;
import akkord.model.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the main navigation may name: a collection's folder, an overview, {@code page:ID}, or a
 * page's id.
 */
final class NavigationItems {

  private static final String PAGE_SCHEME = "page:";
  private static final Map<String, Overview> OVERVIEWS = Word.all(Overview.class);

  static final ValueType<NavigationItem> ITEM =
      new ScalarType<>(
          Message.of("a collection, an overview or a page"),
          new ScalarForm.AnyOf(
              List.of(
                  new ScalarForm.OneOf(
                      "collection",
                      Arrays.stream(Collection.values()).map(Collection::folder).toList()),
                  new ScalarForm.OneOf("overview", List.copyOf(OVERVIEWS.keySet())),
                  new ScalarForm.EntryName("", Collection.PAGES.entryWord()),
                  new ScalarForm.EntryName(PAGE_SCHEME, Collection.PAGES.entryWord()))),
          NavigationItems::item);

  private NavigationItems() {}

  private static Optional<NavigationItem> item(ScalarNode node, Reading reading) {
    var text = node.text();
    var collection = Collection.ofFolder(text);
    if (collection.isPresent()) {
      return collection.map(ToCollection::new);
    }
    var overview = OVERVIEWS.get(text);
    if (overview != null) {
      return Optional.of(new ToOverview(overview));
    }
    var pages = reading.around().names(Collection.PAGES.entryWord());
    boolean isPage = text.startsWith(PAGE_SCHEME) || pages.contains(text);
    var name = Slug.parse(isPage ? withoutScheme(text) : "");
    if (name.isEmpty()) {
      reading.report(
          DiagnosticCode.UNKNOWN_REFERENCE,
          node,
          "no collection, overview or page '%s'%s",
          text,
          reading.found().suggestion(text, known(reading)));
    }
    return name.map(slug -> new EntryId(Collection.PAGES, slug))
        .map(id -> new ToPage(new Located<>(id, reading.location(node))));
  }

  private static String withoutScheme(String text) {
    return text.startsWith(PAGE_SCHEME) ? text.substring(PAGE_SCHEME.length()) : text;
  }

  private static List<String> known(Reading reading) {
    var known = new ArrayList<>(reading.around().names(Collection.PAGES.entryWord()));
    Arrays.stream(Collection.values()).map(Collection::folder).forEach(known::add);
    known.addAll(OVERVIEWS.keySet());
    return known;
  }
}

package akkord.view;

import akkord.model.Briefing;
import akkord.model.Collection;
import akkord.model.Domain;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.Source;
import akkord.route.SitePlan;
import akkord.trace.Trace;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;

/** The order in which lists show the entries of a collection to readers of a language. */
public final class EntryOrder {

  private static final Comparator<Source> LATEST_SOURCE = Comparator.comparing(Source::issued);
  private static final Comparator<Briefing> LATEST_BRIEFING = Comparator.comparing(Briefing::on);
  private static final Comparator<Domain> BY_ORDER =
      Comparator.comparing((Domain domain) -> domain.order().orElse(Integer.MAX_VALUE))
          .thenComparing(Domain::id);

  private EntryOrder() {}

  /** Gives the entries of a collection in their order for readers of a language. */
  @FunctionalInterface
  public interface Ordering {
    List<Entry> of(Collection collection, LanguageTag language);
  }

  /** The order of a site's entries, for readers who get these words. */
  public static Ordering in(Site site, SitePlan plan, Vocabulary vocabulary) {
    var common = Common.of(vocabulary.all(), site);
    var editions =
        new OnceEach<>(
            (LanguageTag language) -> new Edition(site, plan, vocabulary.in(language), common));
    return (collection, language) -> editions.of(language).ordered(collection);
  }

  /**
   * What is asked for with an order: which entries there are, one after the other. Of each that is
   * taken, the entry is asked for as well.
   */
  public record Asked(Collection collection, LanguageTag language) {}

  /** All entries of a collection in their order. */
  static List<Entry> of(Collection collection, Edition edition) {
    var ordered = Trace.aside(() -> ordered(collection, edition));
    return new AbstractList<>() {
      @Override
      public Entry get(int index) {
        var entry = ordered.get(index);
        Trace.note(entry.id());
        return entry;
      }

      @Override
      public int size() {
        return ordered.size();
      }
    };
  }

  private static List<Entry> ordered(Collection collection, Edition edition) {
    var site = edition.site();
    Comparator<Entry> byTitle =
        edition
            .names()
            .<Entry>alphabetical(entry -> edition.writtenTitle(entry))
            .thenComparing(Entry::id);
    return switch (collection) {
      case AGREEMENTS -> site.relations().chronology().stream().map(edition::entry).toList();
      case BRIEFINGS -> sorted(site.all(Briefing.class).toList(), LATEST_BRIEFING.reversed());
      case SOURCES ->
          sorted(site.all(Source.class).toList(), LATEST_SOURCE.reversed().thenComparing(byTitle));
      case DOMAINS -> sorted(site.all(Domain.class).toList(), BY_ORDER);
      case ACTORS, GLOSSARY, PAGES -> sorted(site.all(collection), byTitle);
    };
  }

  private static <E extends Entry> List<Entry> sorted(
      List<E> entries, Comparator<? super E> order) {
    return entries.stream().sorted(order).map(Entry.class::cast).toList();
  }
}

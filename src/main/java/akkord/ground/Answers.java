package akkord.ground;

import akkord.export.Inputs;
import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Ground;
import akkord.model.Site;
import akkord.route.FileSum;
import akkord.route.Filter;
import akkord.route.Filters;
import akkord.route.SitePlan;
import akkord.route.Target;
import akkord.route.Whole;
import akkord.view.EntryOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a site answers to the questions that are noted while its files are made. Safe for use by
 * several threads.
 */
public final class Answers {

  private final Site site;
  private final SitePlan plan;
  private final EntryOrder.Ordering order;
  private final Filters filters;
  private final EntryAnswers entries;
  private final RelationAnswers relations;
  private final Supplier<Map<Target, FileSum>> downloads;

  /**
   * The answers of a site.
   *
   * @param order the order of its entries in lists
   * @param inputs the files that it was read from
   * @param downloads the sums of the files that are made first, once they are
   */
  public Answers(
      Site site,
      SitePlan plan,
      EntryOrder.Ordering order,
      Inputs inputs,
      Supplier<Map<Target, FileSum>> downloads) {
    this.site = site;
    this.plan = plan;
    this.order = order;
    this.filters = Filters.of(site);
    this.entries = new EntryAnswers(inputs.checksums());
    this.relations = new RelationAnswers(site);
    this.downloads = downloads;
  }

  /** The answer to a question; empty where there is nothing. */
  byte[] of(Object question) {
    return switch (question) {
      case EntryId id -> site.find(id).map(entries::head).orElseGet(Answers::nothing);
      case SourcePath file -> entries.file(file);
      case Collection collection -> heads(site.all(collection));
      case Ground.Of(var ground, var entry) -> relations.of(ground, entry);
      case Ground ground when ground == Ground.ENTRIES -> heads(site.entries().values());
      case Ground ground -> relations.of(ground);
      case Target target -> plan.find(target).map(Answers::path).orElseGet(Answers::nothing);
      case Filter filter ->
          new Answer().ids(filters.agreements().getOrDefault(filter, List.of())).toBytes();
      case EntryOrder.Asked(var collection, var language) ->
          new Answer()
              .ids(order.of(collection, language).stream().map(Entry::id).toList())
              .toBytes();
      case Whole whole -> of(whole);
      default -> throw new IllegalArgumentException("nobody can answer " + question);
    };
  }

  private byte[] heads(java.util.Collection<Entry> all) {
    var answer = new Answer();
    all.forEach(entry -> answer.bytes(entries.head(entry)));
    return answer.toBytes();
  }

  private byte[] of(Whole whole) {
    var answer = new Answer();
    switch (whole) {
      case PLAN -> plan.paths().forEach((target, path) -> answer.text(target).text(path));
      case FILTERS ->
          filters
              .agreements()
              .forEach((filter, ids) -> answer.text(filter.facet()).text(filter.value()).ids(ids));
      case DOWNLOADS -> {
        var sums = new TreeMap<String, FileSum>();
        downloads.get().forEach((target, sum) -> sums.put(target.toString(), sum));
        sums.forEach((target, sum) -> answer.text(target).text(sum.checksum()));
      }
    }
    return answer.toBytes();
  }

  private static byte[] path(akkord.route.SitePath path) {
    return new Answer().text(path).toBytes();
  }

  private static byte[] nothing() {
    return new byte[0];
  }
}

package akkord.scaffold;

import akkord.content.Catalogue;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Slug;
import akkord.scaffold.Duplicate.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for entries that may be what a new one is about. */
final class DuplicateSearch {

  private final Catalogue catalogue;
  private final Collection collection;
  private final Answers answers;

  DuplicateSearch(Catalogue catalogue, Collection collection, Answers answers) {
    this.catalogue = catalogue;
    this.collection = collection;
    this.answers = answers;
  }

  /** The entries, the most alike first. */
  List<Duplicate> find(Optional<Slug> id) {
    var sameId =
        id.flatMap(name -> catalogue.find(new EntryId(collection, name))).stream()
            .map(item -> new Duplicate(Likeness.ID, item));
    return Stream.of(sameId, sameAddress(), sameTitle())
        .flatMap(found -> found)
        .sorted(Duplicate.ORDER)
        .toList();
  }

  private Stream<Duplicate> sameAddress() {
    var address = answers.one("url").map(SameAddress::key);
    return collection == Collection.SOURCES && address.isPresent()
        ? catalogue
            .of(collection)
            .filter(item -> item.value("url").map(SameAddress::key).equals(address))
            .map(item -> new Duplicate(Likeness.ADDRESS, item))
        : Stream.empty();
  }

  private Stream<Duplicate> sameTitle() {
    Set<String> titles = keys(Titles.of(answers, collection, catalogue.languages()));
    return catalogue
        .of(collection)
        .filter(this::isOfSameDate)
        .filter(item ->
            keys(Titles.of(item, catalogue.languages())).stream().anyMatch(titles::contains))
        .map(item -> new Duplicate(Likeness.TITLE, item));
  }

  private static Set<String> keys(List<String> titles) {
    return titles.stream()
        .map(Titles::key)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Titles such as “Joint statement” are given to many sources, but not twice on one day. */
  private boolean isOfSameDate(Catalogue.Item item) {
    return collection != Collection.SOURCES || item.value("issued").equals(answers.one("issued"));
  }
}

package akkord.site;

import akkord.location.Location;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.site.Mutation.Kind;
import akkord.site.Mutation.Place;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes of citations and references, each in all its places.
 *
 * <p>They are compared as a multiset: where a section names the same entry more than once, each of
 * these places may be the one without a counterpart.
 */
final class NameMutations {

  private final MutatedText text;
  private final MutatedText other;
  private final List<EntryId> entries;
  private final RandomGenerator random;

  NameMutations(
      MutatedText text, MutatedText other, List<EntryId> entries, RandomGenerator random) {
    this.text = text;
    this.other = other;
    this.entries = entries;
    this.random = random;
  }

  Stream<Mutation> all() {
    return Stream.concat(
        text.inlines(Inline.Citations.class).stream().flatMap(this::ofGroup),
        text.inlines(Inline.Reference.class).stream()
            .filter(reference -> !reference.content().isEmpty())
            .flatMap(this::ofReference));
  }

  private Stream<Mutation> ofGroup(Inline.Citations group) {
    return IntStream.range(0, group.citations().size())
        .boxed()
        .flatMap(i -> Stream.of(deletion(group, i), exchange(group, i), addition(group, i)));
  }

  private Mutation deletion(Inline.Citations group, int i) {
    var cited = group.citations().get(i).source().value();
    var rest =
        IntStream.range(0, group.citations().size())
            .filter(n -> n != i)
            .mapToObj(n -> written(group.citations().get(n)))
            .toList();
    String replacement = rest.isEmpty() ? "" : bracketed(rest);
    var missed = other.citations(section(group)).filter(each -> cites(each, cited));
    return new Mutation(
        Kind.CITATION_DELETED,
        text,
        group.at(),
        text.with(group.location(), replacement),
        PartMutations.places(other, missed.map(Inline.Citations::location)));
  }

  private Mutation exchange(Inline.Citations group, int i) {
    var source = another(Collection.SOURCES);
    var changed =
        IntStream.range(0, group.citations().size())
            .mapToObj(n -> n == i ? "@" + source.name() : written(group.citations().get(n)))
            .toList();
    return here(Kind.CITATION_EXCHANGED, group.location(), bracketed(changed));
  }

  private Mutation addition(Inline.Citations group, int i) {
    var source = another(Collection.SOURCES);
    var changed =
        IntStream.range(0, group.citations().size())
            .boxed()
            .flatMap(n ->
                n == i
                    ? Stream.of("@" + source.name(), written(group.citations().get(n)))
                    : Stream.of(written(group.citations().get(n))))
            .toList();
    return here(Kind.CITATION_ADDED, group.location(), bracketed(changed));
  }

  private Stream<Mutation> ofReference(Inline.Reference reference) {
    String written = text.written(reference.location());
    String target = "](" + reference.target();
    var another = another(Collection.ACTORS);
    String words = written.substring(1, written.lastIndexOf(target));
    var missed =
        other
            .references(text.section(reference.at()))
            .filter(each -> each.target().equals(reference.target()))
            .map(Inline.Reference::location);
    var deleted =
        new Mutation(
            Kind.REFERENCE_DELETED,
            text,
            reference.at(),
            text.with(reference.location(), words),
            PartMutations.places(other, missed));
    String exchanged = "[" + words + "](" + another + ")";
    return Stream.of(deleted, here(Kind.REFERENCE_EXCHANGED, reference.location(), exchanged));
  }

  /** An entry that the text does not name yet. */
  private EntryId another(Collection collection) {
    var unnamed =
        entries.stream()
            .filter(id -> id.collection() == collection)
            .filter(id -> !text.text().contains(id.name().value()))
            .toList();
    return unnamed.get(random.nextInt(unnamed.size()));
  }

  private long section(Inline.Citations group) {
    return text.section(group.at());
  }

  private static boolean cites(Inline.Citations group, EntryId source) {
    return group.citations().stream().anyMatch(each -> each.source().value().equals(source));
  }

  private static String written(Inline.Citation citation) {
    return "@" + citation.source().value().name() + citation.locator().map(", "::concat).orElse("");
  }

  private static String bracketed(List<String> citations) {
    return "[" + String.join("; ", citations) + "]";
  }

  private Mutation here(Kind kind, Location location, String replacement) {
    var place = new Place(text, location.start());
    String changed = text.with(location, replacement);
    return new Mutation(kind, text, location.start(), changed, List.of(place));
  }
}

package akkord.links;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.location.Location;
import akkord.location.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All places of one mistake. Only the first ones are shown, and lines and columns are looked up in
 * their files alone; in all other files each link is a place of its own.
 */
final class Sightings {

  private static final int PLACES_SHOWN = 5;

  /** A finding with its place in the content, where that is known. */
  private record Sighting(Finding finding, SourcePath inSite, Optional<Location> inContent) {

    SourcePath path() {
      return inContent.map(Location::path).orElse(inSite);
    }
  }

  /** A finding with the place where it has to be mended. */
  private record Placed(Location location, Location inSite, Finding finding) {
    boolean isInContent() {
      return !location.equals(inSite);
    }
  }

  private static final Comparator<Sighting> BY_FILE =
      Comparator.comparing(Sighting::path)
          .thenComparing(sighting -> sighting.inContent().orElse(Location.startOf(sighting.path())))
          .thenComparing(Sighting::inSite)
          .thenComparingInt(sighting -> sighting.finding().place());
  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::location).thenComparing(Placed::inSite);

  private final LinkedSite site;
  private final List<Sighting> all;
  private final Set<FilePath> files;

  private Sightings(LinkedSite site, List<Sighting> all) {
    this.site = site;
    this.all = all;
    this.files = firstFiles(all);
  }

  /** The places of findings that are one mistake. */
  static Sightings of(Collection<Finding> findings, LinkedSite site) {
    return new Sightings(
        site,
        findings.stream()
            .distinct()
            .map(finding -> sighting(finding, site))
            .sorted(BY_FILE)
            .toList());
  }

  private static Sighting sighting(Finding finding, LinkedSite site) {
    var links = site.origins(finding.file()).links();
    return new Sighting(
        finding, site.shown(finding.file()), Optional.ofNullable(links.get(finding.written())));
  }

  /** The files that hold the first places: enough of them, as each holds one at least. */
  private static Set<FilePath> firstFiles(List<Sighting> all) {
    var files = new HashSet<>(Set.of(all.getFirst().finding().file()));
    var places = new HashSet<>();
    for (var sighting : all) {
      if (places.size() >= PLACES_SHOWN) {
        break;
      }
      sighting
          .inContent()
          .ifPresentOrElse(
              places::add,
              () -> {
                places.add(sighting.inSite());
                files.add(sighting.finding().file());
              });
    }
    return files;
  }

  /** The findings of which a line and column may be shown. */
  Stream<Finding> shown() {
    return all.stream().filter(this::isShown).map(Sighting::finding);
  }

  private boolean isShown(Sighting sighting) {
    return files.contains(sighting.finding().file());
  }

  /** The mistake, with its first places. */
  Diagnostic diagnostic(Positions positions) {
    List<Placed> placed =
        all.stream()
            .filter(this::isShown)
            .map(sighting -> placed(sighting, positions))
            .sorted(ORDER)
            .distinct()
            .toList();
    var first = placed.getFirst();
    long count = placed.size() + all.stream().filter(sighting -> !isShown(sighting)).count();
    var diagnostic =
        explained(
            new Diagnostic(
                first.finding().code(), first.location(), message(first.finding(), count)),
            first);
    for (var other : others(placed)) {
      diagnostic = diagnostic.withNote(other, "also here");
    }
    return diagnostic;
  }

  private static Message message(Finding finding, long count) {
    return count > 1 ? Message.of("%s (%s places)", finding.message(), count) : finding.message();
  }

  private List<Location> others(List<Placed> placed) {
    return Stream.concat(
            placed.stream().map(Placed::location),
            all.stream().flatMap(sighting -> sighting.inContent().stream()))
        .sorted()
        .distinct()
        .skip(1)
        .limit(PLACES_SHOWN - 1)
        .toList();
  }

  private static Placed placed(Sighting sighting, Positions positions) {
    // The place in a file is as in its text; the finding's own number of it no longer matters.
    var finding = sighting.finding();
    var inSite = Location.at(sighting.inSite(), positions.of(finding.spot()));
    var placeless =
        new Finding(finding.code(), finding.message(), finding.file(), finding.written(), 0);
    return new Placed(sighting.inContent().orElse(inSite), inSite, placeless);
  }

  private Diagnostic explained(Diagnostic diagnostic, Placed first) {
    if (first.isInContent()) {
      return diagnostic.withNote(
          first.inSite(), "the page has it as '%s'", first.finding().written());
    }
    return site.origins(first.finding().file())
        .source()
        .map(source -> diagnostic.withNote(Location.startOf(source), "the page is made from this"))
        .orElse(diagnostic);
  }
}

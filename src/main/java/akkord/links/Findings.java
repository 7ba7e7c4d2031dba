package akkord.links;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.location.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns findings in files of the site into diagnostics: each mistake once, at the place of the
 * content that made it, where that is known.
 */
final class Findings {

  private static final int PLACES_SHOWN = 5;

  private record Mistake(DiagnosticCode code, Message message) {}

  /** A finding with the place where it has to be mended. */
  private record Placed(Location location, Location inSite, Finding finding) {
    boolean isInContent() {
      return !location.equals(inSite);
    }
  }

  private static final Comparator<Placed> ORDER =
      Comparator.comparing(Placed::location).thenComparing(Placed::inSite);

  private final LinkedSite site;
  private final Map<Mistake, List<Placed>> places = new HashMap<>();

  Findings(LinkedSite site) {
    this.site = site;
  }

  void add(Finding finding) {
    places
        .computeIfAbsent(new Mistake(finding.code(), finding.message()), _ -> new ArrayList<>())
        .add(placed(finding));
  }

  private Placed placed(Finding finding) {
    var inSite = Location.at(site.shown(finding.file()), finding.at());
    var links = site.origins(finding.file()).links();
    return new Placed(links.getOrDefault(finding.written(), inSite), inSite, finding);
  }

  /** One diagnostic for each mistake, in their order. */
  List<Diagnostic> diagnostics() {
    return places.entrySet().stream()
        .map(mistake -> diagnostic(mistake.getKey(), mistake.getValue()))
        .sorted()
        .toList();
  }

  private Diagnostic diagnostic(Mistake mistake, List<Placed> all) {
    List<Placed> sorted = all.stream().sorted(ORDER).distinct().toList();
    var first = sorted.getFirst();
    var message =
        sorted.size() > 1
            ? Message.of("%s (%s places)", mistake.message(), sorted.size())
            : mistake.message();
    var diagnostic = explained(new Diagnostic(mistake.code(), first.location(), message), first);
    List<Location> others =
        sorted.stream().map(Placed::location).distinct().skip(1).limit(PLACES_SHOWN - 1).toList();
    for (var other : others) {
      diagnostic = diagnostic.withNote(other, "also here");
    }
    return diagnostic;
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

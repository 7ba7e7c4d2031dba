package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks that pages that name one another as language versions do so mutually and completely.
 *
 * <p>The page that is out of step with the others is reported, not those that should agree with it:
 * each page that is named by others is held against what most of them say. Pages whose alternates
 * are faulty by themselves, or that want to be known by another address, have no say; those that
 * redirect need not answer.
 */
final class ReciprocityCheck {

  private final Map<FilePath, Outline> outlines;
  private final VersionSets versions;
  private final Consumer<Finding> found;
  private final Map<FilePath, List<FilePath>> namers = new TreeMap<>();
  private final Set<FilePath> outOfStep = new HashSet<>();

  ReciprocityCheck(Map<FilePath, Outline> outlines, VersionSets versions, Consumer<Finding> found) {
    this.outlines = outlines;
    this.versions = versions;
    this.found = found;
  }

  void check(Set<FilePath> faulty) {
    for (Outline page : outlines.values()) {
      if (versions.isCanonical(page) && !faulty.contains(page.file())) {
        named(page).forEach(other -> namersOf(other).add(page.file()));
      }
    }
    namers.keySet().stream()
        .filter(page -> !faulty.contains(page))
        .filter(page -> outline(page).conduct().redirect().isEmpty())
        .forEach(this::check);
  }

  /** The pages that were reported. */
  Set<FilePath> outOfStep() {
    return Set.copyOf(outOfStep);
  }

  private Set<FilePath> named(Outline page) {
    var named = new LinkedHashSet<>(versions.of(page.file()).pages().values());
    named.remove(page.file());
    return named;
  }

  private List<FilePath> namersOf(FilePath page) {
    return namers.computeIfAbsent(page, _ -> new ArrayList<>());
  }

  private void check(FilePath page) {
    FilePath rival = spokesman(page);
    if (isOutOfStep(page, rival)) {
      report(page, rival);
      return;
    }
    namersOf(page).stream()
        .filter(namer -> !namers.containsKey(namer) && !versions.of(page).names(namer))
        .filter(namer -> !outOfStep.contains(namer))
        .forEach(namer -> reportUnanswered(page, namer));
  }

  /**
   * Of the pages that name a page, the first of those that say what most of them say; of equally
   * many, what the page itself says.
   */
  private FilePath spokesman(FilePath page) {
    var votes = new HashMap<VersionSet, Integer>();
    namersOf(page).forEach(namer -> votes.merge(versions.of(namer), 1, Integer::sum));
    Comparator<FilePath> byVotes =
        Comparator.comparingInt(namer -> votes.getOrDefault(versions.of(namer), 0));
    Comparator<FilePath> byAgreement =
        Comparator.comparing(namer -> versions.of(namer).equals(versions.of(page)));
    return namersOf(page).stream()
        .max(byVotes.thenComparing(byAgreement).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private boolean isOutOfStep(FilePath page, FilePath rival) {
    var own = versions.of(page);
    var other = versions.of(rival);
    if (own.equals(other)) {
      return false;
    }
    if (!own.names(rival)) {
      return true;
    }
    long same = namersOf(page).stream().filter(n -> versions.of(n).equals(own)).count() + 1;
    long against = namersOf(page).stream().filter(n -> versions.of(n).equals(other)).count();
    if (same != against) {
      return against > same;
    }
    int more = other.pages().size() - own.pages().size();
    return more != 0 ? more > 0 : rival.compareTo(page) < 0;
  }

  private void report(FilePath page, FilePath rival) {
    var differences = versions.of(page).differencesTo(versions.of(rival));
    Outline own = outline(page);
    link(own, differences)
        .ifPresentOrElse(
            link ->
                report(
                    own,
                    link,
                    "'%s' names other alternates than '%s' for %s",
                    page,
                    rival,
                    String.join(", ", differences)),
            () -> reportUnanswered(page, rival));
  }

  private void reportUnanswered(FilePath page, FilePath namer) {
    outOfStep.add(page);
    report(
        outline(namer),
        linkTo(outline(namer), page),
        "'%s' does not name '%s' as an alternate in return",
        page,
        namer);
  }

  private void report(Outline from, Link link, @Sentence String pattern, Object... arguments) {
    var message = Message.of(pattern, arguments);
    outOfStep.add(from.file());
    found.accept(Finding.of(DiagnosticCode.BROKEN_ALTERNATE, message, from, link));
  }

  private Outline outline(FilePath page) {
    return Objects.requireNonNull(outlines.get(page));
  }

  /** The alternate that differs, or the first one. */
  private static Optional<Link> link(Outline page, List<String> differences) {
    var alternates = page.versions().alternates();
    return alternates.stream()
        .filter(alternate -> differences.contains(alternate.language()))
        .findFirst()
        .or(() -> alternates.stream().findFirst())
        .map(Alternate::link);
  }

  private Link linkTo(Outline from, FilePath page) {
    return from.versions().alternates().stream()
        .filter(
            alternate -> page.equals(versions.of(from.file()).pages().get(alternate.language())))
        .map(Alternate::link)
        .findFirst()
        .orElseThrow();
  }
}

package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.links.Onward.Fitness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that pages offer readers, by visible links, the same language versions that their heads
 * name for machines.
 *
 * <p>Some sites have no such links and leave the choice to browsers or scripts; so a page is
 * reported only where most pages with versions have them.
 */
final class SwitchCheck {

  private record Lack(Outline page, Alternate version) {}

  private final Map<FilePath, Outline> outlines;
  private final VersionSets versions;
  private final Consumer<Finding> found;
  private final Map<FilePath, Verdict> verdicts;

  SwitchCheck(
      Map<FilePath, Outline> outlines,
      VersionSets versions,
      Map<FilePath, Verdict> verdicts,
      Consumer<Finding> found) {
    this.outlines = outlines;
    this.verdicts = verdicts;
    this.versions = versions;
    this.found = found;
  }

  /**
   * Reports the pages.
   *
   * @param faulty pages whose language versions are faulty in themselves
   */
  void check(Set<FilePath> faulty) {
    var lacks = new ArrayList<Lack>();
    int pages = 0;
    for (Outline page : outlines.values()) {
      if (!faulty.contains(page.file()) && hasOthers(page)) {
        pages++;
        lacking(page).stream().findFirst().ifPresent(lack -> lacks.add(lack));
      }
    }
    if (lacks.size() * 2 < pages) {
      lacks.stream().filter(lack -> !isExcused(lack.page())).forEach(this::report);
    }
  }

  private Onward onward(Outline page) {
    return Optional.ofNullable(verdicts.get(page.file()))
        .map(Verdict::onward)
        .orElse(Onward.NOWHERE);
  }

  /**
   * A page with a link to a wrong version, which is a finding of its own, is not reported twice.
   */
  private boolean isExcused(Outline page) {
    return onward(page).fitness() == Fitness.FAULTY;
  }

  private boolean hasOthers(Outline page) {
    return page.versions().alternates().stream().anyMatch(version -> isOther(version, page));
  }

  private List<Lack> lacking(Outline page) {
    var links = onward(page).offered();
    return page.versions().alternates().stream()
        .filter(version -> isOther(version, page))
        .filter(version ->
            versions.of(page.file()).in(version.language()).filter(links::contains).isEmpty())
        .map(version -> new Lack(page, version))
        .toList();
  }

  /** Whether a version is there, in another language, and not the one for all others. */
  private boolean isOther(Alternate version, Outline page) {
    return !version.language().equals(Alternate.NEUTRAL)
        && versions.of(page.file()).in(version.language()).stream()
            .anyMatch(other -> !other.equals(page.file()));
  }

  private void report(Lack lack) {
    var message =
        Message.of(
            "'%s' names a version in '%s', but offers readers no link to it",
            lack.page().file(), lack.version().language());
    found.accept(
        Finding.of(DiagnosticCode.BROKEN_ALTERNATE, message, lack.page(), lack.version().link()));
  }
}

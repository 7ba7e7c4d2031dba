package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.location.SourcePath;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Revision;
import akkord.model.Site;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A site without what is broken, and without what can't stand without that. No entry of it names
 * one that is left out: words stand where texts and names did, and its {@link Revision} tells of
 * which facts some were dropped.
 *
 * <p>It is made of what editors have written, and so are the states of its texts: that a reference
 * is left out makes no translation stale.
 *
 * @param site the site
 * @param broken the entries that have errors
 * @param dependent the entries that can't stand without those
 */
public record Quarantine(Site site, SortedSet<EntryId> broken, SortedSet<EntryId> dependent) {

  public Quarantine {
    broken = Collections.unmodifiableSortedSet(new TreeSet<>(broken));
    dependent = Collections.unmodifiableSortedSet(new TreeSet<>(dependent));
  }

  /**
   * Leaves out of a draft the entries that could not be read and those in whose files there is an
   * error, and what depends on them. Errors of the whole site are not looked at.
   *
   * @param draft the draft, which has to have been assembled and checked as a whole
   * @param findings what was found wrong with it
   * @param content the content folder, as findings name it
   * @param words what stands in place of what is left out
   */
  public static Quarantine of(
      Draft draft, Collection<Diagnostic> findings, SourcePath content, RevisionWords words) {
    var blame = new Blame(content);
    var broken = new TreeSet<>(draft.unreadable());
    findings.stream()
        .filter(Diagnostic::isError)
        .flatMap(finding -> blame.entry(finding).stream())
        .forEach(broken::add);
    var held = new TreeSet<>(broken);
    boolean hasFallen = true;
    while (hasFallen) {
      hasFallen = held.addAll(fallen(draft.entries(), held));
    }
    var dependent = new TreeSet<>(held);
    dependent.removeAll(broken);
    return new Quarantine(new Remainder(draft, held, words).site(), broken, dependent);
  }

  private static List<EntryId> fallen(List<Entry> entries, Set<EntryId> held) {
    var dependence = new Dependence(held);
    return entries.stream()
        .filter(entry -> !held.contains(entry.id()) && dependence.fells(entry))
        .map(Entry::id)
        .toList();
  }

  /**
   * Whether there is an error that is none of an entry: in the settings, the words, a static file
   * or a template. Nothing can be left out to be rid of it.
   */
  public static boolean isHopeless(Collection<Diagnostic> findings, SourcePath content) {
    var blame = new Blame(content);
    return findings.stream().anyMatch(each -> each.isError() && !blame.isOfOneEntry(each));
  }

  /** Everything that is left out. */
  public SortedSet<EntryId> held() {
    var held = new TreeSet<>(broken);
    held.addAll(dependent);
    return held;
  }
}

package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Slug;
import java.util.Optional;

/**
 * Tells which entry has to be mended.
 *
 * @param content the content folder, as findings name it
 */
public record Blame(SourcePath content) {

  private static final String SEPARATOR = "/";

  /** The entry to which the file of a finding belongs; empty where its name is no entry's. */
  public Optional<EntryId> entry(Diagnostic finding) {
    var steps = steps(finding);
    return steps.length < 2
        ? Optional.empty()
        : Collection.ofFolder(steps[0])
            .flatMap(
                collection -> Slug.parse(stem(steps)).map(name -> new EntryId(collection, name)));
  }

  /** Whether a finding concerns what lies in the folder of a collection, and not more. */
  boolean isOfOneEntry(Diagnostic finding) {
    return isInCollection(steps(finding));
  }

  /**
   * Where a finding has to be mended: a note tells from which file a page is made that has a broken
   * link.
   */
  private String[] steps(Diagnostic finding) {
    var own = steps(finding.location().path());
    return own.length > 0
        ? own
        : finding.notes().stream()
            .map(note -> steps(note.location().path()))
            .filter(Blame::isInCollection)
            .findFirst()
            .orElse(own);
  }

  private static boolean isInCollection(String[] steps) {
    return steps.length >= 2 && Collection.ofFolder(steps[0]).isPresent();
  }

  /** The path below the content folder; nothing for a file outside of it. */
  private String[] steps(SourcePath file) {
    String folder = content.value().equals(".") ? "" : content.value() + SEPARATOR;
    return file.value().startsWith(folder)
        ? file.value().substring(folder.length()).split(SEPARATOR, -1)
        : new String[0];
  }

  /** The name of an entry's folder, or that of its file without what follows the dot. */
  private static String stem(String[] steps) {
    int dot = steps[1].lastIndexOf('.');
    return steps.length == 2 && dot > 0 ? steps[1].substring(0, dot) : steps[1];
  }
}

package akkord.content;

import akkord.content.Outcome.Read;
import akkord.content.Outcome.Unreadable;
import akkord.content.Outcome.Withheld;
import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostics;
import akkord.markdown.MarkdownReader;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.SiteSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a content folder.
 *
 * <p>Each mistake is a finding, and reading goes on: an entry with an error is named as unreadable,
 * so that references to it are not mistakes as well. What is read does not depend on the number of
 * jobs nor on the order of files on disk.
 */
public final class ContentReader {

  private final ContentRequest request;
  private final BodyReader bodies;
  private final Checksums sums = new Checksums();
  private final Diagnostics found = new Diagnostics();

  private ContentReader(ContentRequest request, BodyReader bodies) {
    this.request = request;
    this.bodies = bodies;
  }

  /**
   * Reads all content.
   *
   * @throws IOException if the machine fails; a file that vanishes or may not be read is a finding
   */
  public static Loaded read(ContentRequest request) throws IOException, InterruptedException {
    return read(request, MarkdownReader::read);
  }

  static Loaded read(ContentRequest request, BodyReader bodies)
      throws IOException, InterruptedException {
    return new ContentReader(request, bodies).read();
  }

  private Loaded read() throws IOException, InterruptedException {
    var top = FolderListing.list(request.content(), request.shownAs(), found);
    if (found.hasErrors() && top.isEmpty()) {
      return new Loaded(Optional.empty(), found.sorted(), sums.byFile());
    }
    var site = SiteReader.open(top, request.shownAs(), sums, found);
    var draft = site.isEmpty() ? Optional.<Draft>empty() : read(site.get(), top);
    return new Loaded(draft, Overlaps.without(found.sorted()), sums.byFile());
  }

  private Optional<Draft> read(SiteReader site, List<FoundFile> top)
      throws IOException, InterruptedException {
    var others = top.stream().filter(file -> !SiteReader.isSettings(file)).toList();
    var languages = site.languages();
    if (languages.isEmpty()) {
      site.settings(Map.of(), found);
      return Optional.empty();
    }
    var inventory = Inventory.of(others, languages, found);
    var names = inventory.names();
    var settings = site.settings(names, found);
    var outcomes = outcomes(inventory.entries(), site.surroundings(names));
    outcomes.forEach(outcome -> found.addAll(outcome.found().sorted()));
    return settings.map(s -> draft(s, outcomes, inventory.misnamed()));
  }

  private List<Outcome> outcomes(List<EntryFiles> entries, Surroundings around)
      throws IOException, InterruptedException {
    var publishing = new Publishing(request.today(), request.drafts());
    return ParallelReading.all(
        entries,
        request.jobs(),
        files -> new EntryReader(files, around, bodies, publishing).read());
  }

  private Draft draft(SiteSettings settings, List<Outcome> outcomes, Set<EntryId> misnamed) {
    var entries = new ArrayList<Entry>();
    var unreadable = new HashSet<EntryId>(misnamed);
    var withheld = new HashSet<EntryId>();
    for (var outcome : outcomes) {
      switch (outcome) {
        case Read read -> {
          entries.add(read.entry());
          sums.addAll(read.sums());
        }
        case Unreadable bad -> unreadable.add(bad.id());
        case Withheld later -> withheld.add(later.id());
      }
    }
    return new Draft(settings, entries, unreadable, withheld);
  }
}

package akkord.content;

import akkord.data.Surroundings;
import akkord.diagnostic.Diagnostics;
import akkord.ledger.Ledger;
import akkord.markdown.MarkdownReader;
import java.io.IOException;
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
  private final EntryStep step;
  private final Checksums sums = new Checksums();
  private final Diagnostics found = new Diagnostics();

  private ContentReader(ContentRequest request, EntryStep step) {
    this.request = request;
    this.step = step;
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
    return read(request, EntryStep.reading(bodies, request)).loaded();
  }

  /** Reads all content, each entry by a step of the caller's. */
  static ReadContent read(ContentRequest request, EntryStep step)
      throws IOException, InterruptedException {
    return new ContentReader(request, step).read();
  }

  private ReadContent read() throws IOException, InterruptedException {
    var top = FolderListing.list(request.content(), request.shownAs(), found);
    var site =
        found.hasErrors() && top.isEmpty()
            ? Optional.<SiteReader>empty()
            : SiteReader.open(top, request.shownAs(), sums, found);
    return site.isEmpty() ? nothing() : read(site.get(), top);
  }

  private ReadContent nothing() {
    return new ReadContent(
        Optional.empty(),
        new Surroundings(List.of(), Map.of()),
        List.of(),
        Set.of(),
        Ledger.EMPTY,
        found.sorted(),
        sums);
  }

  private ReadContent read(SiteReader site, List<FoundFile> top)
      throws IOException, InterruptedException {
    var others = top.stream().filter(file -> !SiteReader.isSettings(file)).toList();
    var languages = site.languages();
    if (languages.isEmpty()) {
      site.settings(Map.of(), found);
      return nothing();
    }
    var inventory = Inventory.of(others, languages, found);
    var names = inventory.names();
    var settings = site.settings(names, found);
    var ledger = LedgerFile.read(request, sums, found);
    var around = site.surroundings(names);
    var entries =
        ParallelReading.all(
            inventory.places(),
            request.jobs(),
            place -> {
              var files = place.files();
              return new ReadEntry(files, step.read(files, around));
            });
    return new ReadContent(
        settings, around, entries, inventory.misnamed(), ledger, found.sorted(), sums);
  }
}

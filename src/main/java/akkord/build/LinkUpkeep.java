package akkord.build;

import akkord.build.Preparation.Prepared;
import akkord.build.UpdatedSource.Proposal;
import akkord.content.SourceUpdate;
import akkord.content.SourceUpdate.Change;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.diagnostic.Message;
import akkord.ledger.LinkRecord;
import akkord.location.Location;
import akkord.location.WrittenText;
import akkord.model.Checksum;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source;
import akkord.model.Source.Address;
import akkord.output.EditedFile;
import akkord.output.OutputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes into the files of sources what the link check has learnt of their addresses. */
public final class LinkUpkeep {

  private final Prepared prepared;
  private final Folders folders;

  /**
   * How reading went.
   *
   * @param diagnostics what was found in the content
   * @param upkeep the sources; none where not even the settings could be read
   */
  public record Opened(List<Diagnostic> diagnostics, Optional<LinkUpkeep> upkeep) {
    public Opened {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private LinkUpkeep(Prepared prepared, Folders folders) {
    this.prepared = prepared;
    this.folders = folders;
  }

  /** Reads and checks the content; writes nothing. */
  public static Opened open(BuildRequest request) throws IOException, InterruptedException {
    var found = new Diagnostics();
    var prepared = Preparation.prepare(request, found);
    return new Opened(
        found.sorted(), prepared.map(site -> new LinkUpkeep(site, request.folders())));
  }

  /**
   * Updates the sources whose addresses are known, each file in one step. A second time, nothing is
   * different.
   *
   * @param known what is known of an address
   * @param found where it is reported what can't be written
   * @return the sources in which something was written or is left to a person, in order of file
   * @throws IOException if the machine fails; the file at hand is then as it was
   */
  public List<UpdatedSource> update(
      Function<SafeUrl, Optional<LinkRecord>> known, Diagnostics found) throws IOException {
    var updated = new ArrayList<UpdatedSource>();
    for (var source : sources()) {
      var record = source.address().map(Address::url).flatMap(known);
      if (record.isPresent()) {
        var result = update(source, record.get(), found);
        if (!result.changes().isEmpty() || result.proposal().isPresent()) {
          updated.add(result);
        }
      }
    }
    return updated;
  }

  private List<Source> sources() {
    return prepared.site().entries().values().stream()
        .filter(Source.class::isInstance)
        .map(Source.class::cast)
        .sorted(Comparator.comparing(Source::file))
        .toList();
  }

  private UpdatedSource update(Source source, LinkRecord record, Diagnostics found)
      throws IOException {
    try {
      var file = EditedFile.open(folders.working().resolve(source.file().value()));
      if (!Checksum.of(file.bytes()).equals(prepared.inputs().checksums().get(source.file()))) {
        return refused(
            source, Message.of("somebody else has just changed it; check it again"), found);
      }
      var result = SourceUpdate.of(source, record, new WrittenText(file.text()));
      result.refused().forEach(value -> report(value.at(), value.reason(), found));
      if (!result.changes().isEmpty()) {
        file.replace(result.text().text());
      }
      return updated(source, result.changes(), proposal(record, result.address()));
    } catch (OutputException refused) {
      return refused(source, refused.reason(), found);
    }
  }

  private static Optional<Proposal> proposal(LinkRecord record, Optional<Location> address) {
    return record
        .target()
        .filter(_ -> record.state() == LinkState.MOVED)
        .flatMap(to -> address.map(at -> new Proposal(at, record.address(), to)));
  }

  private static UpdatedSource updated(
      Source source, List<Change> changes, Optional<Proposal> proposal) {
    return new UpdatedSource(source.file(), changes, proposal);
  }

  private static UpdatedSource refused(Source source, Message reason, Diagnostics found) {
    report(Location.startOf(source.file()), reason, found);
    return updated(source, List.of(), Optional.empty());
  }

  private static void report(Location at, Message reason, Diagnostics found) {
    found.report(DiagnosticCode.NOT_UPDATED, at, "not updated after the link check: %s", reason);
  }
}

package akkord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.build.BuildRequest;
import akkord.build.BuildRequest.Earlier;
import akkord.build.BuildRequest.Gate;
import akkord.build.LinkUpkeep;
import akkord.build.UpdatedSource;
import akkord.build.UpdatedSource.Proposal;
import akkord.content.Drafts;
import akkord.content.SourceUpdate.Change;
import akkord.diagnostic.Diagnostics;
import akkord.ledger.LinkRecord;
import akkord.ledger.Observation;
import akkord.ledger.Observation.Look;
import akkord.model.EdtfDate;
import akkord.model.LinkState;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import akkord.search.SearchTool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the link check has learnt of sources is written into them, and nothing else is touched. */
class LinkUpkeepTest {

  private static final String FILE = "content/sources/release.yaml";
  private static final String ADDRESS = "https://nasa.example/rover";
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static final String SOURCE =
      """
      # Rover
      type: webpage
      title: {lang: en, text: Rover announced}
      publisher: 'nasa'
      issued: 2024-04-09   # the day

      url: https://nasa.example/rover
      url_state: "inferred"  # cited elsewhere
      accessed: 2025-11
      level: primary
      language: en
      # end
      """;

  @TempDir private Path folder;
  private Workspace workspace = new Workspace(Path.of("."));

  @BeforeEach
  void unpack() throws IOException {
    workspace = SiteCase.shared(folder).write(FILE, SOURCE);
  }

  private static LinkRecord known(LinkState state, String reason, Optional<String> target) {
    return LinkRecord.first(ADDRESS, seen(state, reason, target), DAY);
  }

  private static Observation seen(LinkState state, String reason, Optional<String> target) {
    var look = new Look("NASA: Rover announced", 300, "0123456789abcdef");
    return new Observation(state, reason, target, new TreeSet<>(), Optional.of(look));
  }

  private static LinkRecord well() {
    return known(LinkState.OK, "", Optional.empty());
  }

  private static LinkRecord gone() {
    var again = seen(LinkState.FAILING, "410", Optional.empty());
    return known(LinkState.FAILING, "410", Optional.empty()).after(again, DAY.plusDays(3));
  }

  private static LinkRecord withCopy(LinkRecord record) {
    return record.withCopy(
        new ArchivedCopy(
            new SafeUrl("https://w.example/2024/https://nasa.example/rover"),
            EdtfDate.of(LocalDate.of(2024, 5, 1))));
  }

  private List<UpdatedSource> update(LinkRecord record, Diagnostics found)
      throws IOException, InterruptedException {
    var folders = new Workspace(folder).folders("site-out");
    var request =
        new BuildRequest(
            folders,
            Optional.empty(),
            Drafts.INCLUDED,
            DAY,
            Gate.ERRORS,
            new SearchTool.Unwanted(),
            Earlier.IGNORED,
            Instant.EPOCH,
            1);
    return LinkUpkeep.open(request)
        .upkeep()
        .orElseThrow()
        .update(url -> Optional.of(record).filter(r -> r.address().equals(url.value())), found);
  }

  /** Updates the source, where nothing stands in the way. */
  private List<UpdatedSource> update(LinkRecord record) throws IOException, InterruptedException {
    var found = new Diagnostics();
    var updated = update(record, found);
    assertEquals(List.of(), found.sorted());
    return updated;
  }

  private static List<String> changes(List<UpdatedSource> updated) {
    return updated.stream()
        .flatMap(source -> source.changes().stream())
        .map(LinkUpkeepTest::shown)
        .toList();
  }

  private static String shown(Change change) {
    return change.at() + " " + change.key() + " " + change.value();
  }

  @Test
  void onlyTheThreeKeysAreTouched() throws IOException, InterruptedException {
    assertEquals(
        List.of(
            FILE + ":8:12 url_state verified",
            FILE + ":9:11 accessed 2025-12-01",
            FILE + ":13:5 archived https://w.example/2024/https://nasa.example/rover"),
        changes(update(withCopy(well()))));
    assertEquals(
        SOURCE
            .replace("\"inferred\"", "\"verified\"")
            .replace("2025-11\n", "2025-12-01\n")
            .replace(
                "language: en\n",
                """
                language: en
                archived:
                  - url: https://w.example/2024/https://nasa.example/rover
                    on: 2024-05-01
                """),
        workspace.read(FILE));
    assertEquals(List.of(), update(withCopy(well())));
  }

  @Test
  void lineEndsAndAByteOrderMarkStay() throws IOException, InterruptedException {
    workspace.write(FILE, "\uFEFF" + SOURCE.replace("\n", "\r\n"));
    update(well());
    var expected = SOURCE.replace("inferred", "verified").replace("2025-11\n", "2025-12-01\n");
    assertEquals("\uFEFF" + expected.replace("\n", "\r\n"), workspace.read(FILE));
  }

  @ParameterizedTest
  @CsvSource({
    "inferred, OK, verified",
    "gone, OK, verified",
    "stored-copy, OK, stored-copy",
    "inferred, MOVED, verified",
    "inferred, SUSPICIOUS, inferred",
    "inferred, BLOCKED, inferred",
    "verified, FAILING, verified",
  })
  void whatIsKnownOfTheAddress(String before, LinkState state, String after)
      throws IOException, InterruptedException {
    workspace.write(FILE, SOURCE.replace("inferred", before));
    update(known(state, "x", Optional.empty()));
    var accessed = before.equals(after) ? "2025-11\n" : "2025-12-01\n";
    assertEquals(
        SOURCE.replace("inferred", after).replace("2025-11\n", accessed), workspace.read(FILE));
  }

  @Test
  void aPageWithAnotherTitleDoesNotShowTheSource() throws IOException, InterruptedException {
    workspace.write(FILE, SOURCE.replace("Rover announced", "Budget of the ministry for 2024"));
    assertEquals(List.of(), update(well()));
  }

  @Test
  void theDayOfAVerifiedAddressIsRenewedAfterThreeMonths()
      throws IOException, InterruptedException {
    var verified = SOURCE.replace("inferred", "verified");
    workspace.write(FILE, verified.replace("2025-11\n", "2025-09-01\n"));
    assertEquals(List.of(), update(well()));
    workspace.write(FILE, verified.replace("2025-11\n", "2025-08-31\n"));
    assertEquals(List.of(FILE + ":9:11 accessed 2025-12-01"), changes(update(well())));
  }

  @Test
  void aGonePageWasNotOpened() throws IOException, InterruptedException {
    assertEquals(List.of(FILE + ":8:12 url_state gone"), changes(update(gone())));
    assertEquals(SOURCE.replace("inferred", "gone"), workspace.read(FILE));
    assertEquals(List.of(), update(gone()));
  }

  @Test
  void aLaterDayInTheFileStays() throws IOException, InterruptedException {
    workspace.write(FILE, SOURCE.replace("2025-11\n", "2025-12\n"));
    assertEquals(List.of(FILE + ":8:12 url_state verified"), changes(update(well())));
  }

  @Test
  void aMovedAddressIsProposedAndNotWritten() throws IOException, InterruptedException {
    var moved = known(LinkState.MOVED, "301", Optional.of("https://nasa.example/new"));
    assertEquals(
        List.of(FILE + ":7:6 " + ADDRESS + " https://nasa.example/new"),
        update(moved).stream()
            .flatMap(source -> source.proposal().stream())
            .map(LinkUpkeepTest::shown)
            .toList());
    assertEquals(1, update(moved).size());
  }

  private static String shown(Proposal proposal) {
    return proposal.at() + " " + proposal.from() + " " + proposal.to();
  }

  @Test
  void whatCanNotBeWrittenIsReportedAndTheRestIsDone() throws IOException, InterruptedException {
    var odd = SOURCE + "archived: [{url: https://w.example/1, on: 2024}]\n";
    workspace.write(FILE, odd);
    var found = new Diagnostics();
    assertEquals(2, changes(update(withCopy(well()), found)).size());
    assertEquals(
        List.of(
            FILE
                + ":13:1 not updated after the link check: no item can be added to the list"
                + " 'archived' here; write it by hand"),
        found.sorted().stream().map(f -> f.location() + " " + f.message()).toList());
    assertEquals(
        odd.replace("inferred", "verified").replace("2025-11\n", "2025-12-01\n"),
        workspace.read(FILE));
  }

  @Test
  void aCopyThatIsListedIsNotListedTwice() throws IOException, InterruptedException {
    update(withCopy(well()));
    var once = workspace.read(FILE);
    assertEquals(List.of(), changes(update(withCopy(well()))));
    assertEquals(once, workspace.read(FILE));
  }
}

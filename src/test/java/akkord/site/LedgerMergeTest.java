package akkord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import akkord.diagnostic.Diagnostics;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.ledger.Observation;
import akkord.location.SourceFile;
import akkord.location.SourcePath;
import akkord.model.LinkState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of ledgers that two branches changed, with the attributes of this repository. */
class LedgerMergeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private GitRepository repository;

  @BeforeEach
  void createRepository() throws IOException, InterruptedException {
    repository = GitRepository.in(folder);
    Files.createDirectory(folder.resolve(".links"));
    var home = Path.of(System.getProperty("akkord.home", "."));
    Files.copy(home.resolve(".gitattributes"), folder.resolve(".gitattributes"));
  }

  private static LinkRecord record(String name, int day, LinkState state) {
    var seen = new Observation(state, "", Optional.empty(), new TreeSet<>(), Optional.empty());
    return LinkRecord.first("https://" + name + ".example/", seen, DAY.plusDays(day));
  }

  private static Ledger ledger(LinkRecord... records) {
    var byAddress = new TreeMap<String, LinkRecord>();
    for (var record : records) {
      byAddress.put(record.address(), record);
    }
    return new Ledger(byAddress);
  }

  private void commit(Ledger ledger) throws IOException, InterruptedException {
    Files.write(folder.resolve(".links/ledger.jsonl"), ledger.write());
    repository.commit();
  }

  /** The ledger after both branches, which start from the same one, are merged. */
  private Ledger merged(Ledger base, Ledger ours, Ledger theirs)
      throws IOException, InterruptedException {
    commit(base);
    repository.git("checkout", "--quiet", "-b", "theirs");
    commit(theirs);
    repository.git("checkout", "--quiet", "main");
    commit(ours);
    repository.git("merge", "--quiet", "--no-edit", "theirs");
    var found = new Diagnostics();
    var text = Files.readString(folder.resolve(".links/ledger.jsonl"), UTF_8);
    var ledger = Ledger.read(new SourceFile(new SourcePath("ledger.jsonl"), text), found);
    assertEquals(List.of(), found.sorted());
    return ledger;
  }

  @Test
  void newAddressesOfBothBranchesAreKept() throws IOException, InterruptedException {
    var a = record("a", 0, LinkState.OK);
    var b = record("b", 1, LinkState.OK);
    var c = record("c", 1, LinkState.BLOCKED);
    assertEquals(ledger(a, b, c), merged(ledger(a), ledger(a, b), ledger(a, c)));
  }

  @Test
  void ofLinesThatBothChangedTheLaterCheckHolds() throws IOException, InterruptedException {
    var base = record("a", 0, LinkState.OK);
    var other = record("b", 0, LinkState.OK);
    var ours = base.after(seen(LinkState.BLOCKED), DAY.plusDays(5));
    var theirs = base.after(seen(LinkState.FAILING), DAY.plusDays(7));
    var neighbour = other.after(seen(LinkState.OK), DAY.plusDays(5));
    assertEquals(
        ledger(theirs, neighbour),
        merged(ledger(base, other), ledger(ours, neighbour), ledger(theirs, other)));
  }

  private static Observation seen(LinkState state) {
    return new Observation(state, "", Optional.empty(), new TreeSet<>(), Optional.empty());
  }

  @Test
  void anOldLineOfOneBranchDoesNotComeBackAsKnowledge() throws IOException, InterruptedException {
    var records = new TreeMap<String, LinkRecord>();
    var later = new TreeMap<String, LinkRecord>();
    for (char name = 'a'; name <= 'm'; name++) {
      var record = record(String.valueOf(name), 0, LinkState.OK);
      records.put(record.address(), record);
      later.put(record.address(), record.after(seen(LinkState.OK), DAY.plusDays(14)));
    }
    var base = new Ledger(records);
    var half =
        new TreeMap<>(
            later.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo("https://g") < 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertEquals(new Ledger(later), merged(base, base.with(half), base.with(later)));
  }
}

package akkord.build;

import akkord.http.WebAddress;
import akkord.ledger.Ledger;
import akkord.ledger.LinkRecord;
import akkord.model.Checkup;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.SafeUrl;
import akkord.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what the ledger knows of the addresses of sources. */
final class Checkups {

  private Checkups() {}

  /** What readers may know of the checks of each source that has an address. */
  static Map<EntryId, Checkup> of(List<Entry> entries, Ledger ledger) {
    var checkups = new HashMap<EntryId, Checkup>();
    if (ledger.records().isEmpty()) {
      return checkups;
    }
    for (var entry : entries) {
      if (entry instanceof Source source) {
        source
            .address()
            .flatMap(address -> WebAddress.parse(address.url().value()))
            .flatMap(address -> ledger.find(address.value()))
            .ifPresent(record -> checkups.put(source.id(), checkup(record)));
      }
    }
    return checkups;
  }

  private static Checkup checkup(LinkRecord record) {
    return new Checkup(
        record.state(),
        record.since(),
        record.checked(),
        record.lastOk(),
        record.target().flatMap(SafeUrl::parse),
        record.copy());
  }
}

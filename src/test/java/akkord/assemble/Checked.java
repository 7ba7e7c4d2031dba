package akkord.assemble;

import akkord.fixture.TestSite;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Site.Relations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Assembles small sites on a fixed day. */
final class Checked {

  static final LocalDate TODAY = LocalDate.of(2024, 6, 15);

  private Checked() {}

  static Assembled assembled(Entry... entries) {
    return assembled(new TestSite(), entries);
  }

  static Assembled assembled(TestSite site, Entry... entries) {
    return Assembler.assemble(site.draft(entries), TODAY);
  }

  static Relations relations(Entry... entries) {
    return assembled(entries).site().relations();
  }

  /** The names in a list of an index; none where the key is missing. */
  static List<String> names(Map<EntryId, List<EntryId>> index, EntryId key) {
    return names(index.getOrDefault(key, List.of()));
  }

  static List<String> names(List<EntryId> ids) {
    return ids.stream().map(id -> id.name().value()).toList();
  }
}

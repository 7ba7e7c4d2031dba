package akkord.linkeddata;

import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Change;
import akkord.model.EdtfDate;
import akkord.model.Entry;
import akkord.model.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When entries were looked after. */
final class Upkeep {

  private Upkeep() {}

  /** The day of the last change. */
  static Optional<EdtfDate> changed(Entry entry) {
    return changes(entry).stream().map(Change::on).max(Comparator.naturalOrder());
  }

  private static List<Change> changes(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> agreement.maintenance().changes();
      case Briefing briefing -> briefing.changes();
      case Page free -> free.changes();
      default -> List.of();
    };
  }

  /** The day of the last review. */
  static Optional<EdtfDate> reviewed(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> Optional.of(agreement.maintenance().reviewed());
      case Briefing briefing -> briefing.reviewed();
      case Page free -> free.reviewed();
      default -> Optional.empty();
    };
  }
}

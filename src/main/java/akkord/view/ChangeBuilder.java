package akkord.view;

import akkord.model.Change;
import java.util.Comparator;
import java.util.List;

/** Builds the history of an entry, the latest change first. */
record ChangeBuilder(Edition edition) {

  List<ChangeItem> changes(List<Change> changes) {
    return changes.stream()
        .sorted(Comparator.comparing(Change::on).reversed())
        .map(change ->
            new ChangeItem(edition.dates().of(change.on()), edition.phrase(change.note())))
        .toList();
  }
}

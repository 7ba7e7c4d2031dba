package akkord.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A site that was published before, kept to be brought up to date: for a large site of which little
 * has changed this takes a small part of the time that making all folders and links anew takes, and
 * nothing has to be deleted. It may be deleted at any time.
 *
 * @param folder where it stands
 * @param folders those in it, each before those within
 * @param record how it was left, which is how it stands
 */
record Spare(Path folder, List<String> folders, TreeRecord record) {

  /** A site of fewer files is made anew as fast, and not kept. */
  static final int WORTHWHILE = 500;

  /** The spare that an earlier build has left, if it is exactly as it was left. */
  static Optional<Spare> find(Surroundings surroundings, TreeRecords records) throws IOException {
    for (Path folder : surroundings.spares()) {
      var tree = Tree.of(folder);
      var record = records.of(tree).filter(known -> known.isExactly(tree));
      if (record.isPresent()) {
        return Optional.of(new Spare(folder, tree.folders(), record.get()));
      }
    }
    return Optional.empty();
  }

  /** The same under another name. */
  Spare at(Path place) {
    return new Spare(place, folders, record);
  }
}

package akkord.build;

import akkord.location.SourcePath;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Slug;
import java.util.Optional;

/** Tells which entry a file of the content belongs to, by where it lies. */
final class Owner {

  private Owner() {}

  /**
   * The entry of a file.
   *
   * @param file a file
   * @param content the content folder
   * @return empty where it belongs to no single entry
   */
  static Optional<EntryId> of(SourcePath file, SourcePath content) {
    String start = content.value().equals(".") ? "" : content.value() + "/";
    if (!file.value().startsWith(start)) {
      return Optional.empty();
    }
    var way = file.value().substring(start.length()).split("/", 3);
    if (way.length < 2) {
      return Optional.empty();
    }
    int dot = way[1].lastIndexOf('.');
    String name = way.length == 2 && dot > 0 ? way[1].substring(0, dot) : way[1];
    return Collection.ofFolder(way[0])
        .flatMap(collection -> Slug.parse(name).map(slug -> new EntryId(collection, slug)));
  }
}

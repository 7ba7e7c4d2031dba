package akkord.links;

import akkord.location.SourcePath;
import akkord.model.Checksum;
import akkord.route.Origins;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site that knows its check sums, and which of its files are read. */
record WatchedSite(MemorySite site, List<FilePath> read) implements LinkedSite {

  WatchedSite(MemorySite site) {
    this(site, new CopyOnWriteArrayList<>());
  }

  @Override
  public SortedSet<FilePath> files() {
    return site.files();
  }

  @Override
  public byte[] read(FilePath file) throws IOException {
    read.add(file);
    return site.read(file);
  }

  @Override
  public Optional<Checksum> checksum(FilePath file) {
    return Optional.ofNullable(site.bytes().get(file.value())).map(Checksum::of);
  }

  @Override
  public SourcePath shown(FilePath file) {
    return site.shown(file);
  }

  @Override
  public Origins origins(FilePath file) {
    return site.origins(file);
  }
}

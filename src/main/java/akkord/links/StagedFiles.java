package akkord.links;

import akkord.location.SourcePath;
import akkord.model.Checksum;
import akkord.output.StagedFile;
import akkord.output.StagedSite;
import akkord.route.Origins;
import java.io.IOException;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** A site of ours that is staged and not yet published. */
public final class StagedFiles implements LinkedSite {

  private final SourcePath shown;
  private final NavigableMap<FilePath, StagedFile> files = new TreeMap<>();

  /** Takes all files of a staged site. */
  public StagedFiles(StagedSite site) {
    this.shown = site.shown();
    site.files().forEach((path, file) -> files.put(new FilePath(path.value()), file));
  }

  @Override
  public SortedSet<FilePath> files() {
    return Collections.unmodifiableSortedSet(files.navigableKeySet());
  }

  @Override
  public byte[] read(FilePath file) throws IOException {
    return Objects.requireNonNull(files.get(file)).read();
  }

  @Override
  public Optional<Checksum> checksum(FilePath file) {
    return Optional.ofNullable(files.get(file)).map(staged -> staged.sum().checksum());
  }

  @Override
  public SourcePath shown(FilePath file) {
    return shown.resolve(file.value());
  }

  @Override
  public Origins origins(FilePath file) {
    var staged = files.get(file);
    return staged == null ? Origins.NONE : staged.origins();
  }
}

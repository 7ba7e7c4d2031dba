package akkord.links;

import akkord.location.SourcePath;
import akkord.output.StagedSite;
import akkord.route.Origins;
import akkord.route.SitePath;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A site of ours that is staged and not yet published.
 *
 * @param site the staged site
 * @param files the files in it
 */
public record StagedFiles(StagedSite site, SortedSet<FilePath> files) implements LinkedSite {

  public StagedFiles {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
  }

  public StagedFiles(StagedSite site) {
    this(
        site,
        site.origins().keySet().stream()
            .map(path -> new FilePath(path.value()))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Override
  public byte[] read(FilePath file) throws IOException {
    return site.read(new SitePath(file.value()));
  }

  @Override
  public SourcePath shown(FilePath file) {
    return site.shown().resolve(file.value());
  }

  @Override
  public Origins origins(FilePath file) {
    return site.origins().getOrDefault(new SitePath(file.value()), Origins.NONE);
  }
}

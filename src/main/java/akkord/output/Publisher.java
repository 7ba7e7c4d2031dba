package akkord.output;

import akkord.output.StagedFile.Kind;
import akkord.route.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Puts a staged site in the place of the published one. */
final class Publisher {

  private final Surroundings surroundings;
  private final Disk disk;
  private final int worthwhile;

  /**
   * Publishes with a disk.
   *
   * @param worthwhile from how many files on a site is kept as a spare, and a spare is used
   */
  Publisher(Surroundings surroundings, Disk disk, int worthwhile) {
    this.surroundings = surroundings;
    this.disk = disk;
    this.worthwhile = worthwhile;
  }

  /** Leaves something for the next build; a kill leaves what was there. */
  void remember(Keepsake keepsake, byte[] bytes) throws IOException {
    Path draft = surroundings.draftOf(keepsake);
    disk.write(draft, bytes);
    disk.rename(draft, surroundings.of(keepsake));
  }

  /**
   * Makes the folder of a new site complete, and publishes it.
   *
   * @param staged where those of its files stand that the published one has not
   */
  void publish(
      Path staged, SortedMap<SitePath, StagedFile> files, Published before, TreeRecords records)
      throws IOException {
    long kept = files.values().stream().filter(file -> file.kind() == Kind.KEPT).count();
    var spare = kept >= worthwhile ? Spare.find(surroundings, records) : Optional.<Spare>empty();
    if (spare.isPresent()) {
      publishIn(spare.get(), files, before);
      clear(staged);
    } else {
      var record = Assembly.inStaging(staged, files, disk);
      publish(staged, record, before);
    }
  }

  /** From its first change on the spare is a folder in which a site is staged, like any other. */
  private void publishIn(Spare spare, SortedMap<SitePath, StagedFile> files, Published before)
      throws IOException {
    Path folder = surroundings.freshStaging();
    disk.rename(spare.folder(), folder);
    boolean isPublished = false;
    try {
      disk.write(folder.resolve(Marker.NAME), new byte[0]);
      var record = Assembly.inSpare(spare.at(folder), files, disk);
      publish(folder, record, before);
      isPublished = true;
    } finally {
      if (!isPublished) {
        clear(folder);
      }
    }
  }

  /** Publishes a complete site in one step where the platform can, else in two. */
  private void publish(Path complete, TreeRecord record, Published before) throws IOException {
    Path folder = surroundings.folder();
    var records = Stream.concat(Stream.of(record), before.record().stream()).toList();
    remember(Keepsake.FILES, new TreeRecords(records).bytes());
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      disk.rename(complete, folder);
      disk.sync(surroundings.parent());
    } else if (disk.exchange(complete, folder)) {
      disk.sync(surroundings.parent());
      retire(complete, before);
    } else {
      Path retired = surroundings.retired(complete);
      replace(complete, retired);
      disk.sync(surroundings.parent());
      clear(retired);
    }
  }

  private void replace(Path staged, Path retired) throws IOException {
    Path folder = surroundings.folder();
    disk.rename(folder, retired);
    try {
      disk.rename(staged, folder);
    } catch (IOException failed) {
      disk.rename(retired, folder);
      throw failed;
    }
  }

  /** Keeps the last site as a spare where that pays, else removes it. */
  private void retire(Path old, Published before) {
    boolean isWorthwhile =
        before.record().filter(known -> known.files().size() >= worthwhile).isPresent();
    try {
      discardSpares();
      if (isWorthwhile) {
        disk.rename(old, surroundings.spare(old));
      } else {
        clear(old);
      }
    } catch (IOException leftToTheNextBuild) {
      // The next build removes what was staged.
    }
  }

  /** Removes the spares of earlier builds, but for one that somebody has put files into. */
  void discardSpares() throws IOException {
    var recovery = new Recovery(surroundings, disk);
    for (Path spare : surroundings.spares()) {
      if (!(Occupant.of(spare) instanceof Occupant.MixedSite)) {
        recovery.discardIfOwn(spare);
      }
    }
  }

  /**
   * Records how the published site stands, which is the new one; only where nobody knows. Of what
   * was recorded, the first was this site, the other is the spare.
   */
  void record(Published published, SortedMap<SitePath, StagedFile> files, TreeRecords records)
      throws IOException {
    if (published.record().isEmpty()) {
      var all = Stream.concat(Stream.of(published.recordAs(files)), records.all().stream().skip(1));
      remember(Keepsake.FILES, new TreeRecords(all.toList()).bytes());
    }
  }

  /** Removes a folder of ours; where that fails, the next build does it. */
  void clear(Path folder) {
    try {
      new Recovery(surroundings, disk).discard(folder);
    } catch (IOException leftToTheNextBuild) {
      // What is left carries a marker that says whose it is.
    }
  }
}

package akkord.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;

/** Looks at everything in some folders on several threads, and keeps nothing of it but sums. */
public final class TreeWalk {

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  /** Folders lie at most so deep in one another; deeper ones are counted, and not looked into. */
  private static final int DEEPEST = 100;

  private static final TreeStamp LINK = new TreeStamp(1, 0, 0, Long.MIN_VALUE, 1);

  private TreeWalk() {}

  /**
   * The stamp of all that lies in some folders. Links are not followed, but for the folders
   * themselves, of which such a link counts as one of {@link TreeStamp#others}; one that is not
   * there holds nothing.
   *
   * @param jobs how many threads, at least 1
   * @throws IOException if a folder may not be listed
   */
  public static TreeStamp of(List<Path> folders, int jobs) throws IOException {
    var pool = new ForkJoinPool(jobs);
    try {
      var all = TreeStamp.NOTHING;
      for (int i = 0; i < folders.size(); i++) {
        all = all.and(pool.invoke(new Folder(folders.get(i), mixed(FIRST + i), 0)));
        all = Files.isSymbolicLink(folders.get(i)) ? all.and(LINK) : all;
      }
      return all;
    } catch (UncheckedIOException failed) {
      throw Objects.requireNonNullElse(failed.getCause(), new IOException(failed));
    } finally {
      pool.shutdown();
    }
  }

  /** The work of one folder; those in it are looked at by whichever thread is free. */
  private static final class Folder extends RecursiveTask<TreeStamp> {

    private static final long serialVersionUID = 1L;

    private final transient Path path;
    private final long name;
    private final int depth;
    private final transient List<Folder> inner = new ArrayList<>();
    private long count;
    private long sum;
    private long blend;
    private long latest = Long.MIN_VALUE;
    private long others;

    Folder(Path path, long name, int depth) {
      this.path = path;
      this.name = name;
      this.depth = depth;
    }

    @Override
    protected TreeStamp compute() {
      try (var files = Files.newDirectoryStream(path)) {
        for (var file : files) {
          add(file);
        }
      } catch (NoSuchFileException | NotDirectoryException gone) {
        // what lies there no more is no part of the sums
      } catch (DirectoryIteratorException failed) {
        throw new UncheckedIOException(failed.getCause());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      var all = new TreeStamp(count, sum, blend, latest, others);
      for (var folder : inner.reversed()) {
        all = all.and(folder.join());
      }
      return all;
    }

    private void add(Path file) throws IOException {
      var stamp = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      long own = mixed(name + hash(file.getFileName().toString()));
      count++;
      if (stamp.isDirectory()) {
        note(own, FIRST);
        enter(file, own);
        return;
      }
      long written = stamp.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      long which = Objects.hashCode(stamp.fileKey());
      note(own, mixed(stamp.size() * SECOND + written) + which);
      latest = Math.max(latest, written);
      others += stamp.isRegularFile() ? 0 : 1;
    }

    private void enter(Path folder, long own) {
      if (depth == DEEPEST) {
        others++; // no folder of ours is as deep, and waiting for the inner ones takes stack
        return;
      }
      var within = new Folder(folder, own, depth + 1);
      inner.add(within);
      within.fork();
    }

    private void note(long own, long stamp) {
      sum += mixed(own ^ mixed(stamp));
      blend += mixed(own * SECOND + mixed(stamp ^ SECOND));
    }
  }

  private static long hash(String name) {
    long hash = SECOND;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L; // as FNV-1a does
    }
    return hash;
  }

  /** Spreads each bit over all (the finalizer of SplitMix64). */
  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}

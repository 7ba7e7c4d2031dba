package akkord.serve;

import akkord.serve.FolderWatch.Ear;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notices changes by looking at all files again and again. */
final class ScanningEar implements Ear {

  private static final int PAUSE_MILLIS = 250;

  private final List<Path> folders;
  private Map<Path, State> known = Map.of();

  /** How a file was when it was last looked at. */
  private record State(long size, FileTime written) {}

  private ScanningEar(List<Path> folders) {
    this.folders = folders;
  }

  /** Remembers how all files are now. */
  static ScanningEar open(List<Path> folders) {
    var ear = new ScanningEar(folders);
    ear.look();
    return ear;
  }

  @Override
  public Set<Path> take() throws InterruptedException {
    var changed = look();
    while (changed.isEmpty()) {
      Thread.sleep(PAUSE_MILLIS);
      changed = look();
    }
    return changed;
  }

  @Override
  public Set<Path> poll(int millis) throws InterruptedException {
    Thread.sleep(millis);
    return look();
  }

  private Set<Path> look() {
    var now = new HashMap<Path, State>();
    for (var folder : folders) {
      if (Files.isDirectory(folder)) {
        walk(folder, new Census(now));
      }
    }
    var changed = new LinkedHashSet<Path>();
    now.forEach((file, state) -> {
      if (!state.equals(known.get(file))) {
        changed.add(file);
      }
    });
    known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    known = now;
    return changed;
  }

  private static void walk(Path folder, Census census) {
    try {
      Files.walkFileTree(folder, census);
    } catch (IOException impossible) {
      throw new IllegalStateException("a census never fails", impossible);
    }
  }

  @Override
  public void close() {}

  /** Notes how each file is; one that goes meanwhile is none. */
  private static final class Census extends SimpleFileVisitor<Path> {

    private final Map<Path, State> files;

    Census(Map<Path, State> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) {
      return FileVisitResult.CONTINUE;
    }
  }
}

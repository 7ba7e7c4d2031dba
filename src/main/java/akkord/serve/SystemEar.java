package akkord.serve;

import akkord.serve.FolderWatch.Ear;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hears of changes from the operating system. */
final class SystemEar implements Ear {

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private SystemEar(WatchService service) {
    this.service = service;
  }

  /** Empty where the system tells of changes only after seconds, or of too few folders. */
  static Optional<SystemEar> open(List<Path> folders) throws IOException {
    var service = FileSystems.getDefault().newWatchService();
    var ear = new SystemEar(service);
    if (service.getClass().getSimpleName().startsWith("Polling")) { // as on macOS
      service.close();
      return Optional.empty();
    }
    try {
      for (var folder : folders) {
        if (Files.isDirectory(folder)) {
          ear.register(folder, new LinkedHashSet<>());
        }
      }
      return Optional.of(ear);
    } catch (IOException tooMany) {
      service.close();
      return Optional.empty();
    }
  }

  @Override
  public Set<Path> take() throws IOException, InterruptedException {
    var changed = new LinkedHashSet<Path>();
    while (changed.isEmpty()) {
      try {
        add(service.take(), changed);
      } catch (ClosedWatchServiceException closed) {
        throw new InterruptedException();
      }
    }
    return changed;
  }

  @Override
  public Set<Path> poll(int millis) throws IOException, InterruptedException {
    var changed = new LinkedHashSet<Path>();
    try {
      @Nullable WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
      while (key != null) {
        add(key, changed);
        key = service.poll();
      }
    } catch (ClosedWatchServiceException closed) {
      throw new InterruptedException();
    }
    return changed;
  }

  private void add(WatchKey key, Set<Path> changed) throws IOException {
    var folder = folders.get(key);
    for (var event : key.pollEvents()) {
      if (folder == null) {
        continue;
      }
      if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
        changed.add(folder);
        continue;
      }
      var file = folder.resolve((Path) event.context());
      changed.add(file);
      boolean isNewFolder =
          event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
              && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
      if (isNewFolder) {
        register(file, changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  /** Listens to a folder and those below it; what lies there already counts as written. */
  private void register(Path root, Set<Path> found) throws IOException {
    try {
      Files.walkFileTree(root, new Registration(found));
    } catch (NoSuchFileException gone) {
      found.add(root);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /** Registers each folder before it looks into it, so that no file comes unnoticed. */
  private final class Registration extends SimpleFileVisitor<Path> {

    private final Set<Path> found;

    Registration(Set<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      var key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
      if (failed instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failed;
    }
  }
}

package akkord.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine's own disk. */
final class LocalDisk implements Disk {

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, WRITE, CREATE, TRUNCATE_EXISTING, NOFOLLOW_LINKS);
  }

  @Override
  public void sync(Path path) throws IOException {
    if (Files.isDirectory(path, NOFOLLOW_LINKS)) {
      syncFolder(path);
      return;
    }
    try (var channel = FileChannel.open(path, WRITE, NOFOLLOW_LINKS)) {
      channel.force(true);
    }
  }

  private static void syncFolder(Path folder) {
    try (var channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException notOnThisPlatform) {
      // Windows opens no folders; its file system keeps names in a journal of its own.
    }
  }

  @Override
  public boolean syncAll(Path folder) {
    return WholeSync.of(folder);
  }

  @Override
  public void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | FileSystemException notOnThisFileSystem) {
      Files.copy(file, name, NOFOLLOW_LINKS);
    }
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE);
  }

  @Override
  public boolean exchange(Path one, Path other) {
    return FolderExchange.exchange(one, other);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(path);
  }
}

package akkord.links;

import akkord.codec.BinaryReader;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something about each of some files, in their order. What an earlier check has left of it is read
 * where it is asked for, and no sooner. To ask is for several threads, to change for one.
 *
 * @param <T> what is known of a file
 */
final class Recalled<T> extends AbstractMap<FilePath, T> {

  /** Reads what an earlier check has left of a file. */
  interface Source<T> {
    T read(FilePath file, BinaryReader kept) throws IOException;
  }

  /** What is known of one file, or where that stands. */
  private static final class Cell<T> {

    private final @Nullable KeptPart kept;
    private volatile @Nullable T value;

    Cell(@Nullable KeptPart kept, @Nullable T value) {
      this.kept = kept;
      this.value = value;
    }
  }

  private final TreeSet<FilePath> files = new TreeSet<>();
  private final Map<FilePath, Cell<T>> cells = new HashMap<>();
  private final Source<T> source;

  /** Nothing is known. */
  Recalled() {
    this((file, _) -> {
      throw new IllegalStateException("nothing was left of " + file);
    });
  }

  /** Nothing is known but what will be told to be left by an earlier check. */
  Recalled(Source<T> source) {
    this.source = source;
  }

  /** The same; what was left and not asked for will be read in another way. */
  Recalled<T> readBy(Source<T> other) {
    var same = new Recalled<T>(other);
    same.files.addAll(files);
    cells.forEach((file, cell) -> same.cells.put(file, new Cell<>(cell.kept, cell.value)));
    return same;
  }

  /** Notes where something stands that an earlier check has left of a file. */
  void left(FilePath file, KeptPart kept) {
    cells.put(file, new Cell<>(kept, null));
    files.add(file);
  }

  /** Where it stands what is known of a file, if an earlier check has left it. */
  Optional<KeptPart> kept(FilePath file) {
    return Optional.ofNullable(cells.get(file)).map(cell -> cell.kept);
  }

  @Override
  public @Nullable T get(@Nullable Object file) {
    return file instanceof FilePath path ? value(path, cells.get(path)) : null;
  }

  private @Nullable T value(FilePath file, @Nullable Cell<T> cell) {
    if (cell == null) {
      return null;
    }
    var known = cell.value;
    if (known == null && cell.kept != null) {
      try {
        known = source.read(file, cell.kept.reader());
      } catch (IOException | RuntimeException damaged) {
        throw new DamagedMemoryException(damaged);
      }
      cell.value = known;
    }
    return known;
  }

  @Override
  public boolean containsKey(@Nullable Object file) {
    return file instanceof FilePath path && cells.containsKey(path);
  }

  /** Notes what is known of a file now, and gives what was. */
  @Override
  public @Nullable T put(FilePath file, T value) {
    var before = value(file, cells.put(file, new Cell<>(null, value)));
    files.add(file);
    return before;
  }

  @Override
  public @Nullable T remove(@Nullable Object file) {
    if (!(file instanceof FilePath path) || !files.remove(path)) {
      return null;
    }
    return value(path, cells.remove(path));
  }

  @Override
  public int size() {
    return files.size();
  }

  @Override
  public Set<FilePath> keySet() {
    return Collections.unmodifiableSortedSet(files);
  }

  @Override
  public Set<Map.Entry<FilePath, T>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<FilePath, T>> iterator() {
        var next = files.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return next.hasNext();
          }

          @Override
          public Map.Entry<FilePath, T> next() {
            var file = next.next();
            return Map.entry(file, Objects.requireNonNull(get(file)));
          }
        };
      }

      @Override
      public int size() {
        return files.size();
      }
    };
  }
}

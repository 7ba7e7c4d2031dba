package akkord.output;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Exchanges two folders by Linux's {@code renameat2}, which Java's library does not offer.
 *
 * <p>Any failure, from a platform without the function to a file system that can't, counts as "not
 * possible here"; nothing has been changed then.
 */
final class FolderExchange {

  private static final FunctionDescriptor RENAMEAT2 =
      FunctionDescriptor.of(
          ValueLayout.JAVA_INT,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT,
          ValueLayout.ADDRESS,
          ValueLayout.JAVA_INT);

  /** Stands for the working folder; absolute paths leave it aside. */
  private static final int AT_FDCWD = -100;

  private static final int RENAME_EXCHANGE = 2;

  private FolderExchange() {}

  /** Exchanges two folders given by absolute paths; false where that is not possible. */
  static boolean exchange(Path one, Path other) {
    return renameat2().map(function -> call(function, one, other)).orElse(false);
  }

  private static Optional<MemorySegment> renameat2() {
    try {
      return Linker.nativeLinker().defaultLookup().find("renameat2");
    } catch (UnsupportedOperationException notOnThisPlatform) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("restricted") // the jar's manifest enables native access for this one call
  private static boolean call(MemorySegment function, Path one, Path other) {
    try (var arena = Arena.ofConfined()) {
      var handle = Linker.nativeLinker().downcallHandle(function, RENAMEAT2);
      return (int)
              handle.invokeExact(
                  AT_FDCWD, name(arena, one), AT_FDCWD, name(arena, other), RENAME_EXCHANGE)
          == 0;
    } catch (IllegalCallerException nativeAccessForbidden) {
      return false;
    } catch (Throwable impossible) { // the signature of invokeExact; C functions throw nothing
      throw new IllegalStateException(impossible);
    }
  }

  private static MemorySegment name(Arena arena, Path path) {
    return arena.allocateFrom(path.toString(), StandardCharsets.UTF_8);
  }
}

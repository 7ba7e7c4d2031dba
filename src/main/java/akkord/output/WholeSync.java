package akkord.output;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes a whole file system safe against a loss of power by Linux's {@code syncfs}, which Java's
 * library does not offer. For thousands of files it takes a part of the time that asking for one
 * after the other takes. Since Linux 5.8 it tells of bytes that could not be written.
 *
 * <p>Any failure counts as "not possible here": whoever asks one by one will be told of it.
 */
final class WholeSync {

  private static final FunctionDescriptor OPEN =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
  private static final FunctionDescriptor BY_NUMBER =
      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
  private static final int O_RDONLY = 0;

  private WholeSync() {}

  /** Syncs the file system of a folder; false where that is not possible. */
  static boolean of(Path folder) {
    try {
      var names = Linker.nativeLinker().defaultLookup();
      var open = names.find("open");
      var syncfs = names.find("syncfs");
      var close = names.find("close");
      return open.isPresent()
          && syncfs.isPresent()
          && close.isPresent()
          && call(folder, open.get(), syncfs.get(), close.get());
    } catch (UnsupportedOperationException notOnThisPlatform) {
      return false;
    }
  }

  @SuppressWarnings("restricted") // the jar's manifest enables native access for these calls
  private static boolean call(
      Path folder, MemorySegment open, MemorySegment syncfs, MemorySegment close) {
    var linker = Linker.nativeLinker();
    try (var arena = Arena.ofConfined()) {
      var opening = linker.downcallHandle(open, OPEN, Linker.Option.firstVariadicArg(2));
      var name = arena.allocateFrom(folder.toString(), StandardCharsets.UTF_8);
      int number = (int) opening.invokeExact(name, O_RDONLY);
      if (number < 0) {
        return false;
      }
      MethodHandle syncing = linker.downcallHandle(syncfs, BY_NUMBER);
      int result = (int) syncing.invokeExact(number);
      return (int) linker.downcallHandle(close, BY_NUMBER).invokeExact(number) == 0 && result == 0;
    } catch (IllegalCallerException nativeAccessForbidden) {
      return false;
    } catch (Throwable impossible) { // the signature of invokeExact; C functions throw nothing
      throw new IllegalStateException(impossible);
    }
  }
}

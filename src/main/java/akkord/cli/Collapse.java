package akkord.cli;

import akkord.diagnostic.Message;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import java.util.stream.Stream;

/** What the machine could not give, where a command was given up for something else than a bug. */
final class Collapse {

  private static final int MOST_CAUSES = 20;

  private static final Message NO_MEMORY =
      Message.of("out of memory; give it more, for example AKKORD_JAVA_OPTS=-Xmx4g");

  /** What Java says in place of the cause, where a class could not be made ready before. */
  private static final String LOST_CAUSE = "java.lang.OutOfMemoryError";

  private Collapse() {}

  /** Why a command was given up; empty where that is a bug. */
  static Optional<Message> reason(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(MOST_CAUSES)
        .flatMap(cause -> of(cause).stream())
        .findFirst();
  }

  private static Optional<Message> of(Throwable cause) {
    return switch (cause) {
      case OutOfMemoryError noThread
          when String.valueOf(noThread.getMessage()).contains("native thread") ->
          Optional.of(
              Message.of(
                  "no further thread can be started; end other programs, or allow more"
                      + " processes (ulimit -u)"));
      case OutOfMemoryError _ -> Optional.of(NO_MEMORY);
      case BootstrapMethodError _ -> Optional.of(NO_MEMORY); // which Java leaves out as its cause
      case LinkageError part when String.valueOf(part.getMessage()).contains(LOST_CAUSE) ->
          Optional.of(NO_MEMORY);
      case NoClassDefFoundError part when part.getCause() instanceof ClassNotFoundException ->
          Optional.of(
              Message.of(
                  "a part of the program can't be read: %s; it was built anew meanwhile, or"
                      + " too many files are open (ulimit -n); start it again",
                  String.valueOf(part.getMessage())));
      case InterruptedException _, ClosedByInterruptException _ ->
          Optional.of(Message.of("interrupted"));
      default -> Optional.empty();
    };
  }
}

package akkord.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * Says why a site could not be staged or published. Its message is meant for people: one line,
 * without a full stop. Whatever the kind, the last published site stands.
 */
public final class OutputException extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  OutputException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  private OutputException(String message, IOException cause) {
    super(message, cause);
    this.kind = Kind.MACHINE;
  }

  /** What sort of obstacle it is, and so what has to be done about it. */
  public enum Kind {
    /** The folder can't be the output: a choice that the user has to correct. */
    REFUSED,
    /** Another build works on the same output. */
    BUSY,
    /** The machine failed: no space, no right, a broken disk. */
    MACHINE
  }

  static OutputException refused(String message) {
    return new OutputException(Kind.REFUSED, message);
  }

  /** The machine's failure while doing something, such as {@code "write site-out"}. */
  static OutputException machine(String attempt, IOException cause) {
    return new OutputException("cannot " + attempt + ": " + reason(cause), cause);
  }

  public Kind kind() {
    return kind;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException denied -> "no right to change " + denied.getFile();
      case NoSuchFileException missing -> missing.getFile() + " is missing";
      case FileAlreadyExistsException there -> there.getFile() + " is in the way";
      case FileSystemException failed ->
          Objects.requireNonNullElse(failed.getReason(), failed.toString());
      default -> Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    };
  }
}

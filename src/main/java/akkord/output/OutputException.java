package akkord.output;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
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

  private final transient Message reason;

  OutputException(Kind kind, @Sentence String pattern, Object... arguments) {
    this(kind, Message.of(pattern, arguments));
  }

  private OutputException(Kind kind, Message reason) {
    super(reason.toString());
    this.kind = kind;
    this.reason = reason;
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

  static OutputException refused(@Sentence String pattern, Object... arguments) {
    return new OutputException(Kind.REFUSED, pattern, arguments);
  }

  /**
   * The machine's failure while doing something.
   *
   * @param pattern such as {@code "cannot write %s: %s"}; the second gap is for the cause
   */
  static OutputException machine(@Sentence String pattern, Object subject, IOException cause) {
    var failure = new OutputException(Kind.MACHINE, Message.of(pattern, subject, reason(cause)));
    failure.initCause(cause);
    return failure;
  }

  public Kind kind() {
    return kind;
  }

  /** What stands in the way. */
  public Message reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  private static Message reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException denied -> Message.of("no right to change %s", denied.getFile());
      case NoSuchFileException missing -> Message.of("%s is missing", missing.getFile());
      case FileAlreadyExistsException there -> Message.of("%s is in the way", there.getFile());
      case FileSystemException failed ->
          Message.of("%s", Objects.requireNonNullElse(failed.getReason(), failed.toString()));
      default -> Message.of("%s", Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    };
  }
}

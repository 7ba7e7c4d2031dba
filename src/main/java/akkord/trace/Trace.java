package akkord.trace;

import java.lang.ScopedValue.CallableOp;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gathers what is asked while something is made, by the thread that makes it. */
public final class Trace {

  private static final ScopedValue<Consumer<Object>> LISTENER = ScopedValue.newInstance();

  private Trace() {}

  private static void forget(Object question) {}

  /** Tells whoever listens that something was asked. */
  public static void note(Object question) {
    LISTENER.orElse(Trace::forget).accept(question);
  }

  /**
   * Makes something, and gathers all that is asked meanwhile.
   *
   * @param <X> how the making can fail
   */
  public static <T, X extends Throwable> Traced<T> of(CallableOp<? extends T, X> maker) throws X {
    var questions = new HashSet<>();
    T made = ScopedValue.where(LISTENER, questions::add).call(maker);
    return new Traced<>(made, questions);
  }

  /** Makes something that is no part of what is being made, such as a table for many files. */
  public static <T> T aside(Supplier<? extends T> maker) {
    return ScopedValue.where(LISTENER, Trace::forget).call(maker::get);
  }
}

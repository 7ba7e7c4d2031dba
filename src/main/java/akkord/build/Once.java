package akkord.build;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, and only then. Safe for use by several
 * threads.
 *
 * @param <T> what it is
 */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}

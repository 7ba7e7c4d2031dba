package akkord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk on which one step goes wrong. */
final class FaultyDisk implements Disk {

  enum Fault {
    /** One step fails, all others succeed. */
    HICCUP,
    /** From that step on every step fails. */
    BROKEN,
    /** The process ends in the middle of that step. */
    KILL
  }

  enum Exchange {
    POSSIBLE,
    IMPOSSIBLE
  }

  /** What a killed process would have done; nothing of it reaches the disk. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private interface Step {
    void run() throws IOException;
  }

  private final Disk disk = new LocalDisk();
  private final AtomicInteger steps = new AtomicInteger();
  private final Fault fault;
  private final Exchange exchange;
  private final int faultyStep;

  FaultyDisk(Fault fault, Exchange exchange, int faultyStep) {
    this.fault = fault;
    this.exchange = exchange;
    this.faultyStep = faultyStep;
  }

  /** A disk on which all goes well. */
  static FaultyDisk sound() {
    return new FaultyDisk(Fault.HICCUP, Exchange.POSSIBLE, Integer.MAX_VALUE);
  }

  /** Whether the faulty step has been reached. */
  boolean hasFailed() {
    return steps.get() >= faultyStep;
  }

  private void step(Step whole, Step half) throws IOException {
    int number = steps.incrementAndGet();
    boolean dead = fault != Fault.HICCUP && number > faultyStep;
    if (number != faultyStep && !dead) {
      whole.run();
      return;
    }
    if (!dead) {
      half.run();
    }
    if (fault == Fault.KILL) {
      throw new Killed();
    }
    throw new IOException("No space left on device");
  }

  private void step(Step whole) throws IOException {
    step(whole, () -> {});
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step(() -> disk.createFolder(folder));
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    step(() -> writeLongAgo(file, bytes), () -> writeLongAgo(file, half));
  }

  /** As if much time had passed before the marker was written: its draft alone is of now. */
  private void writeLongAgo(Path file, byte[] bytes) throws IOException {
    disk.write(file, bytes);
    if (!file.getFileName().toString().startsWith(Marker.NAME)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    }
  }

  @Override
  public void sync(Path path) throws IOException {
    step(() -> {}); // the tests pull no plug, and syncing takes most of their time
  }

  @Override
  public boolean syncAll(Path folder) throws IOException {
    step(() -> {});
    return exchange == Exchange.POSSIBLE;
  }

  @Override
  public void link(Path file, Path name) throws IOException {
    step(() -> disk.link(file, name));
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step(() -> disk.rename(from, to));
  }

  @Override
  public boolean exchange(Path one, Path other) throws IOException {
    if (exchange == Exchange.IMPOSSIBLE) {
      return false;
    }
    boolean[] exchanged = {false};
    step(() -> exchanged[0] = disk.exchange(one, other));
    return exchanged[0];
  }

  @Override
  public void delete(Path path) throws IOException {
    step(() -> disk.delete(path));
  }
}

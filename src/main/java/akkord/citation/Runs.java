package akkord.citation;

import java.util.ArrayList;
import java.util.List;

/** A citation in the making, in which no full stop follows another mark that ends a sentence. */
final class Runs {

  private static final String ENDS = ".!?";

  private final List<Run> runs = new ArrayList<>();

  /** Adds a run; plain text next to plain text becomes one run. */
  Runs add(Run run) {
    boolean joins = run instanceof Run.Plain && !runs.isEmpty();
    if (joins && runs.getLast() instanceof Run.Plain(String before)) {
      runs.set(runs.size() - 1, new Run.Plain(before + run.text()));
    } else if (!run.text().isEmpty()) {
      runs.add(run);
    }
    return this;
  }

  Runs add(String text) {
    return add(new Run.Plain(text));
  }

  /** Adds a part of the citation and ends it with a full stop. */
  Runs sentence(List<Run> part) {
    if (!part.isEmpty()) {
      space();
      part.forEach(this::add);
      stop();
    }
    return this;
  }

  /** Adds a part that nothing ends, such as an address, which a full stop would lengthen. */
  Runs open(List<Run> part) {
    if (!part.isEmpty()) {
      space();
      part.forEach(this::add);
    }
    return this;
  }

  private void space() {
    if (!runs.isEmpty()) {
      add(" ");
    }
  }

  private void stop() {
    String last = runs.getLast().text();
    if (ENDS.indexOf(last.charAt(last.length() - 1)) < 0) {
      add(".");
    }
  }

  List<Run> list() {
    return List.copyOf(runs);
  }
}

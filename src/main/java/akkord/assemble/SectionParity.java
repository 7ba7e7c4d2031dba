package akkord.assemble;

import akkord.assemble.Part.Kind;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.location.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a section of a translation with that of its original.
 *
 * <p>One difference gives one finding: what stands in a part that has no counterpart is not held
 * against the text a second time.
 */
final class SectionParity {

  private final Section original;
  private final Section translation;
  private final Set<Part> withoutCounterpart = new HashSet<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private SectionParity(Section original, Section translation) {
    this.original = original;
    this.translation = translation;
  }

  /**
   * What the comparison gave.
   *
   * @param findings as errors
   * @param unequal the kinds of parts of which one text has more
   */
  record Outcome(List<Diagnostic> findings, Set<Kind> unequal) {}

  static Outcome compare(Section original, Section translation) {
    var parity = new SectionParity(original, translation);
    var unequal = parity.compare();
    return new Outcome(List.copyOf(parity.found), unequal);
  }

  private Set<Kind> compare() {
    var unequal = EnumSet.noneOf(Kind.class);
    for (var kind : Kind.values()) {
      var surplus = surplus(kind);
      if (surplus.isEmpty() || kind.holder().filter(unequal::contains).isPresent()) {
        continue;
      }
      if (kind.namesEntry()) {
        reportNames(surplus);
      } else {
        unequal.add(kind);
        reportCount(kind, surplus);
        withoutCounterpart.addAll(surplus.original());
        withoutCounterpart.addAll(surplus.translation());
      }
    }
    return unequal;
  }

  /**
   * What the sections differ in, with or without what stands in parts that have no counterpart: an
   * inserted list brings its citations along, a divided one does not.
   */
  private Surplus<Part> surplus(Kind kind) {
    var all = surplus(kind, Set.of());
    var rest = surplus(kind, withoutCounterpart);
    return rest.size() < all.size() ? rest : all;
  }

  private Surplus<Part> surplus(Kind kind, Set<Part> leftOut) {
    var ours = original.all(kind, leftOut);
    var theirs = translation.all(kind, leftOut);
    return kind.namesEntry()
        ? Surplus.inAnyOrder(ours, theirs, Part::shape)
        : Surplus.inOrder(ours, theirs, Part::gist);
  }

  private void reportCount(Kind kind, Surplus<Part> surplus) {
    int here = translation.all(kind, Set.of()).size();
    int there = original.all(kind, Set.of()).size();
    String message =
        translation.name() + " has " + kind.counted(here) + ", but " + there + " in the original";
    if (surplus.translation().isEmpty()) {
      var missing = surplus.original().getFirst();
      String note = "the " + kind.word() + " without a counterpart";
      report(translation.at(), message, missing.at(), note);
    } else {
      var extra = surplus.translation().getFirst();
      report(extra.at(), message, original.at(), "the original of this section");
    }
  }

  /** A name that was exchanged for another one is one difference. */
  private void reportNames(Surplus<Part> surplus) {
    var extra = surplus.translation();
    var missing = surplus.original();
    int exchanged = Math.min(extra.size(), missing.size());
    for (int i = 0; i < exchanged; i++) {
      reportExchange(extra.get(i), missing.get(i));
    }
    extra.stream().skip(exchanged).forEach(this::reportExtra);
    missing.stream().skip(exchanged).forEach(this::reportMissing);
  }

  private void reportExchange(Part extra, Part missing) {
    String message =
        translation.name() + " has " + named(extra) + ", the original has " + named(missing);
    report(extra.at(), message, missing.at(), "where the original has its own");
  }

  private void reportExtra(Part extra) {
    String message = translation.name() + " has " + named(extra) + " that the original lacks";
    report(extra.at(), message, original.at(), "the original of this section");
  }

  private void reportMissing(Part missing) {
    String message = translation.name() + " lacks " + named(missing) + " that the original has";
    report(translation.at(), message, missing.at(), "where the original has it");
  }

  private static String named(Part part) {
    String name = part.names().map(id -> " '" + id + "'").orElse("");
    return "the " + part.kind().word() + name;
  }

  private void report(Location at, String message, Location other, String note) {
    found.add(new Diagnostic(DiagnosticCode.PARITY, at, message).withNote(other, note));
  }
}

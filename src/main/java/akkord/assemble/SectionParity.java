package akkord.assemble;

import akkord.assemble.Part.Kind;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Note;
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
    if (original.shapes().equals(translation.shapes())) {
      return unequal;
    }
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
    if (withoutCounterpart.isEmpty()) {
      return all;
    }
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
    var message =
        Message.of(
            "%s has %s, but %s in the original", translation.name(), kind.counted(here), there);
    if (surplus.translation().isEmpty()) {
      var missing = surplus.original().getFirst();
      var note = Message.of("the %s without a counterpart", kind.word());
      report(translation.at(), message, missing.at(), note);
    } else {
      var extra = surplus.translation().getFirst();
      report(extra.at(), message, original.at(), Message.of("the original of this section"));
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
    var message =
        Message.of(
            "%s has %s, the original has %s", translation.name(), named(extra), named(missing));
    report(extra.at(), message, missing.at(), Message.of("where the original has its own"));
  }

  private void reportExtra(Part extra) {
    var message = Message.of("%s has %s that the original lacks", translation.name(), named(extra));
    report(extra.at(), message, original.at(), Message.of("the original of this section"));
  }

  private void reportMissing(Part missing) {
    var message =
        Message.of("%s lacks %s that the original has", translation.name(), named(missing));
    report(translation.at(), message, missing.at(), Message.of("where the original has it"));
  }

  private static Message named(Part part) {
    boolean cites = part.kind() == Kind.CITATION;
    var id = part.names().orElseThrow();
    return Message.of(cites ? "the citation '%s'" : "the reference '%s'", id);
  }

  private void report(Location at, Message message, Location other, Message note) {
    found.add(new Diagnostic(DiagnosticCode.PARITY, at, message).withNote(new Note(other, note)));
  }
}

package akkord.assemble;

import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Evidence;
import akkord.model.Evidence.Stance;
import akkord.model.Located;
import akkord.model.Source;
import akkord.model.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which entries can't stand without others: those of which something that has to be there
 * would be missing, or that would say something for which nothing vouches any more.
 *
 * @param held the entries that are left out
 */
record Dependence(Set<EntryId> held) {

  /** Whether an entry can't stand without those that are left out. */
  boolean fells(Entry entry) {
    return switch (entry) {
      case Agreement agreement -> fellsAgreement(agreement);
      case Briefing briefing -> losesAll(briefing.agreements());
      case Source source ->
          source.mirrorOf().map(Located::value).filter(held::contains).isPresent();
      case Term term -> losesGround(term.evidence());
      default -> false;
    };
  }

  private boolean fellsAgreement(Agreement agreement) {
    return agreement.parties().stream().anyMatch(party -> isHeld(party.actor()))
        || losesAll(agreement.domains())
        || evidence(agreement).anyMatch(this::losesGround)
        || agreement.discrepancies().stream()
            .flatMap(discrepancy -> discrepancy.positions().stream())
            .anyMatch(position -> isHeld(position.source()));
  }

  private boolean isHeld(Located<EntryId> id) {
    return held.contains(id.value());
  }

  /** At least one is needed. */
  private boolean losesAll(List<Located<EntryId>> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(this::isHeld);
  }

  /** What each fact of an agreement rests on. */
  private static Stream<List<Evidence>> evidence(Agreement agreement) {
    return Stream.of(
            Stream.of(agreement.evidence()),
            agreement.dates().stream().map(date -> date.evidence()),
            agreement.parties().stream().map(party -> party.evidence()),
            agreement.funding().stream().map(funding -> funding.evidence()),
            agreement.commitments().stream().map(commitment -> commitment.evidence()),
            agreement.commitments().stream()
                .flatMap(commitment -> commitment.history().stream())
                .map(step -> step.evidence()))
        .flatMap(all -> all);
  }

  /**
   * Whether a fact loses the last source that bears it out, or one that contradicts it, which
   * nobody may hide.
   */
  private boolean losesGround(List<Evidence> evidence) {
    return losesAll(evidence.stream().map(Evidence::source).toList())
        || losesAll(sources(evidence, Stance.SUPPORTS))
        || sources(evidence, Stance.CONTRADICTS).stream().anyMatch(this::isHeld);
  }

  private static List<Located<EntryId>> sources(List<Evidence> evidence, Stance stance) {
    return evidence.stream().filter(item -> item.stance() == stance).map(Evidence::source).toList();
  }
}

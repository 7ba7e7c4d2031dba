package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.model.Agreement;
import akkord.model.Briefing;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.EntryId;
import akkord.model.Located;
import akkord.model.ProseEntry;
import akkord.model.Site;
import akkord.model.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links the entries of a draft and checks what only shows when they are seen together. */
public final class Assembler {

  private final Draft draft;
  private final Diagnostics found = new Diagnostics();

  private Assembler(Draft draft) {
    this.draft = draft;
  }

  /**
   * Assembles a site.
   *
   * @param today the day against which {@code review_by} is held
   */
  public static Assembled assemble(Draft draft, LocalDate today) {
    return new Assembler(draft).assemble(today);
  }

  private Assembled assemble(LocalDate today) {
    Map<EntryId, List<Mention>> mentions =
        draft.entries().stream()
            .collect(
                Collectors.toMap(
                    Entry::id, Mentions::of, (first, second) -> first, LinkedHashMap::new));
    ReferenceCheck.check(draft, mentions, found);
    CycleCheck.check(draft.entries(), found);
    var terms =
        draft.entries().stream().filter(Term.class::isInstance).map(Term.class::cast).toList();
    var termCheck = new TermCheck(terms, draft.settings(), found);
    var factCheck = new FactCheck(draft.entries(), found);
    var mistaken = mistakenFiles();
    for (var entry : draft.entries()) {
      if (entry instanceof ProseEntry withTexts) {
        TranslationCheck.check(withTexts, draft.settings(), found);
        if (withTexts.texts().files().noneMatch(mistaken::contains)) {
          ParityCheck.check(withTexts, draft.settings(), found);
          StampCheck.check(withTexts, found);
          termCheck.checkCounterparts(withTexts);
        }
        termCheck.checkWords(withTexts);
      }
      if (entry instanceof Agreement agreement) {
        checkReview(agreement, today);
        factCheck.check(agreement);
      }
    }
    return new Assembled(site(mentions), found.sorted());
  }

  /** The files with a mistake so far; comparing their texts would only echo it. */
  private Set<SourcePath> mistakenFiles() {
    return found.sorted().stream()
        .filter(Diagnostic::isError)
        .map(finding -> finding.location().path())
        .collect(Collectors.toSet());
  }

  private void checkReview(Agreement agreement, LocalDate today) {
    agreement
        .maintenance()
        .reviewBy()
        .filter(day -> day.value().isBefore(today))
        .ifPresent(day ->
            found.report(
                DiagnosticCode.REVIEW_OVERDUE,
                day.at(),
                "the review was due on "
                    + day.value()
                    + "; review the entry and set a new review_by"));
  }

  private Site site(Map<EntryId, List<Mention>> mentions) {
    var byId =
        draft.entries().stream()
            .collect(
                Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    byId.replaceAll(
        (id, entry) -> entry instanceof Briefing briefing ? withDomains(briefing, byId) : entry);
    return new Site(draft.settings(), byId, RelationIndex.of(draft.settings(), byId, mentions));
  }

  /** A briefing without domains has those of its agreements, in their order. */
  private static Briefing withDomains(Briefing briefing, Map<EntryId, Entry> byId) {
    if (!briefing.domains().isEmpty()) {
      return briefing;
    }
    var domains =
        briefing.agreements().stream()
            .map(Located::value)
            .map(byId::get)
            .filter(Agreement.class::isInstance)
            .flatMap(agreement -> ((Agreement) agreement).domains().stream())
            .collect(
                Collectors.toMap(
                    Located::value, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return briefing.withDomains(List.copyOf(domains.values()));
  }
}

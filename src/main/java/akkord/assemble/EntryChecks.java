package akkord.assemble;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.location.SourcePath;
import akkord.model.Agreement;
import akkord.model.Draft;
import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Located;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import akkord.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks each entry by itself in the light of the whole: the second half of assembling. It
 * remembers what it found, so that checking again after a change takes little.
 */
public final class EntryChecks {

  private final LocalDate today;
  private final Recall<Entry, List<Diagnostic>> sound = new Recall<>();
  private final Recall<Entry, List<Diagnostic>> mistaken = new Recall<>();
  private Optional<Light> light = Optional.empty();

  /**
   * Remembers nothing yet.
   *
   * @param today the day against which {@code review_by} is held
   */
  public EntryChecks(LocalDate today) {
    this.today = today;
  }

  /**
   * What of the whole the findings about an entry depend on.
   *
   * @param settings the site's settings
   * @param terms the glossary
   * @param days the days that facts vouch for
   */
  public record Light(SiteSettings settings, List<Term> terms, Set<LocalDate> days) {

    public Light {
      terms = List.copyOf(terms);
      days = Set.copyOf(days);
    }

    /** The light in which the entries of a draft are checked. */
    public static Light of(Draft draft) {
      var terms =
          draft.entries().stream().filter(Term.class::isInstance).map(Term.class::cast).toList();
      return new Light(draft.settings(), terms, KnownFacts.days(draft.entries()));
    }
  }

  /** The checking of single entries, which may go on in several threads at the same time. */
  @FunctionalInterface
  public interface Checking {
    /** What is wrong with an entry, in order of file and place. */
    List<Diagnostic> of(Entry entry);
  }

  /**
   * Begins to check the entries of a draft. Before this, the checking of an earlier draft has to
   * have come to its end.
   *
   * @param wrong files with a mistake; comparing their texts would only echo it
   */
  public Checking begin(Draft draft, Set<SourcePath> wrong) {
    var now = Light.of(draft);
    var known = light.filter(now::equals).isPresent() ? draft.entries() : List.<Entry>of();
    sound.keep(known);
    mistaken.keep(known);
    light = Optional.of(now);
    var lexicons = TermCheck.lexicons(now.terms(), now.settings());
    return entry ->
        isMistaken(entry, wrong)
            ? mistaken.of(entry, () -> new Checks(now, lexicons, today).ofMistaken(entry))
            : sound.of(entry, () -> new Checks(now, lexicons, today).of(entry));
  }

  /** Whether comparing an entry's texts would only echo a mistake in one of these files. */
  static boolean isMistaken(Entry entry, Set<SourcePath> wrong) {
    return entry instanceof ProseEntry withTexts
        && withTexts.texts().files().anyMatch(wrong::contains);
  }

  /** Whether an entry's review is overdue: all that findings about it depend on the day for. */
  static boolean isOverdue(Entry entry, LocalDate today) {
    return entry instanceof Agreement agreement && overdue(agreement, today).isPresent();
  }

  private static Optional<Located<LocalDate>> overdue(Agreement agreement, LocalDate today) {
    return agreement.maintenance().reviewBy().filter(day -> day.value().isBefore(today));
  }

  /** The checks of one entry in one light. */
  private static final class Checks {

    private final Diagnostics found = new Diagnostics();
    private final ReadTexts texts = new ReadTexts();
    private final SiteSettings settings;
    private final TermCheck terms;
    private final FactCheck facts;
    private final LocalDate today;

    Checks(Light light, Map<LanguageTag, Lexicon> lexicons, LocalDate today) {
      this.settings = light.settings();
      this.terms = new TermCheck(lexicons, settings, texts, found);
      this.facts = new FactCheck(light.days(), texts, found);
      this.today = today;
    }

    List<Diagnostic> of(Entry entry) {
      if (entry instanceof ProseEntry withTexts) {
        ParityCheck.check(withTexts, settings, texts, found);
        StampCheck.check(withTexts, texts, found);
        terms.checkCounterparts(withTexts);
      }
      return ofMistaken(entry);
    }

    List<Diagnostic> ofMistaken(Entry entry) {
      if (entry instanceof ProseEntry withTexts) {
        TranslationCheck.check(withTexts, settings, found);
        terms.checkWords(withTexts);
      }
      if (entry instanceof Agreement agreement) {
        checkReview(agreement);
        facts.check(agreement);
      }
      return found.sorted();
    }

    private void checkReview(Agreement agreement) {
      overdue(agreement, today)
          .ifPresent(day ->
              found.report(
                  DiagnosticCode.REVIEW_OVERDUE,
                  day.at(),
                  "the review was due on %s; review the entry and set a new review_by",
                  day.value()));
    }
  }
}

package akkord.model;

import akkord.location.SourcePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An international agreement of whatever form.
 *
 * @param file its facts' file
 * @param type its form
 * @param binding how far it binds its parties
 * @param evidence what its form and its binding force rest on
 * @param status what became of it
 * @param officialTitles in their own languages
 * @param dates at least one, in the order of {@link AgreementDate.Kind}
 * @param parties who takes part
 * @param domains at least one domain
 * @param lineage the agreements that it stands in line with
 * @param funding the money named
 * @param commitments what was promised
 * @param discrepancies where sources differ
 * @param furtherReading sources worth reading beyond the evidence
 * @param maintenance when it was and will be reviewed, and what changed
 * @param sameAs its records elsewhere
 * @param publication whether and from when it is published
 * @param texts its texts
 */
public record Agreement(
    EntryId id,
    SourcePath file,
    AgreementType type,
    Located<Binding> binding,
    List<Evidence> evidence,
    AgreementStatus status,
    List<TaggedText> officialTitles,
    List<AgreementDate> dates,
    List<Party> parties,
    List<Located<EntryId>> domains,
    Lineage lineage,
    List<Funding> funding,
    List<Commitment> commitments,
    List<Discrepancy> discrepancies,
    List<Located<EntryId>> furtherReading,
    Maintenance maintenance,
    List<SafeUrl> sameAs,
    Publication publication,
    Texts texts)
    implements ProseEntry {

  public Agreement {
    if (dates.isEmpty() || domains.isEmpty()) {
      throw new IllegalArgumentException("an agreement has a date and a domain: " + id);
    }
    evidence = List.copyOf(evidence);
    officialTitles = List.copyOf(officialTitles);
    dates = List.copyOf(dates);
    parties = List.copyOf(parties);
    domains = List.copyOf(domains);
    funding = List.copyOf(funding);
    commitments = List.copyOf(commitments);
    discrepancies = List.copyOf(discrepancies);
    furtherReading = List.copyOf(furtherReading);
    sameAs = List.copyOf(sameAs);
  }

  /**
   * The agreements that an agreement names as standing in line with it.
   *
   * @param partOf the framework or project that it belongs to
   * @param supersedes the agreement that it replaces
   * @param amends the agreement that it changes
   * @param related agreements that are worth seeing beside it
   */
  public record Lineage(
      Optional<Located<EntryId>> partOf,
      Optional<Located<EntryId>> supersedes,
      Optional<Located<EntryId>> amends,
      List<Located<EntryId>> related) {
    public Lineage {
      related = List.copyOf(related);
    }
  }

  /**
   * When an entry was looked after.
   *
   * @param reviewed the last review
   * @param reviewBy the day by which it should be reviewed again
   * @param changes what changed, in the order written
   */
  public record Maintenance(
      EdtfDate reviewed, Optional<Located<LocalDate>> reviewBy, List<Change> changes) {
    public Maintenance {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Whether an entry is published.
   *
   * @param draft left out of a normal build
   * @param publishOn left out of builds before that day
   */
  public record Publication(boolean draft, Optional<Located<LocalDate>> publishOn) {}

  /** The date that it is filed under: the earliest of its dates. */
  public EdtfDate date() {
    var earliest = dates.getFirst().on();
    for (var date : dates) {
      if (date.on().compareTo(earliest) < 0) {
        earliest = date.on();
      }
    }
    return earliest;
  }
}

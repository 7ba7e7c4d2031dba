package akkord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an agreement.
 *
 * @param force how far it binds
 * @param facts its key facts
 * @param text its text
 * @param commitments what was promised
 * @param parties who takes part
 * @param discrepancies where sources differ
 * @param evidence what the facts rest on
 * @param sources all sources that the page names
 * @param family the agreements and briefings that it is tied to
 * @param citation how to cite the page
 * @param changes its history on this site
 * @param tree the agreements that it stands in line with as a picture, where they are several
 */
public record AgreementView(
    PageFrame frame,
    Heading heading,
    Force force,
    List<Fact> facts,
    BodyText text,
    List<CommitmentItem> commitments,
    List<PartyItem> parties,
    List<DiscrepancyItem> discrepancies,
    List<EvidenceItem> evidence,
    List<SourceItem> sources,
    List<LinkGroup> family,
    CitationForms citation,
    List<ChangeItem> changes,
    @Nullable FamilyPicture tree)
    implements PageView {

  public AgreementView {
    facts = List.copyOf(facts);
    commitments = List.copyOf(commitments);
    parties = List.copyOf(parties);
    discrepancies = List.copyOf(discrepancies);
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
    family = List.copyOf(family);
    changes = List.copyOf(changes);
  }

  /**
   * How far an agreement binds.
   *
   * @param id its anchor
   * @param word the answer in a word or two
   * @param key the same as a word for the design
   * @param degrees all answers that there are, the weakest first
   * @param sentence what that means
   * @param marks what it rests on
   */
  public record Force(
      String id, String word, String key, List<Degree> degrees, String sentence, List<Mark> marks) {
    public Force {
      degrees = List.copyOf(degrees);
      marks = List.copyOf(marks);
    }
  }

  /**
   * An answer to the question how far an agreement binds.
   *
   * @param current {@code true} where it is the agreement's
   */
  public record Degree(String word, @Nullable String current) {}

  /**
   * Something that was promised.
   *
   * @param id its anchor
   * @param text what was promised
   * @param actor by whom
   * @param due until when
   * @param status how far it has come
   * @param key the status as a word for the design
   * @param rungs the ladder from announced to delivered
   * @param marks what it rests on
   */
  public record CommitmentItem(
      String id,
      Phrase text,
      @Nullable Link actor,
      @Nullable DateText due,
      String status,
      String key,
      List<Rung> rungs,
      List<Mark> marks) {
    public CommitmentItem {
      rungs = List.copyOf(rungs);
      marks = List.copyOf(marks);
    }
  }

  /**
   * A rung of the ladder.
   *
   * @param name what is reached there
   * @param key the kind of rung as a word for the design
   * @param note what the kind of rung means, unless its date tells
   * @param steps when it was reached
   * @param current the value of {@code aria-current} where the commitment stands now
   */
  public record Rung(
      String name, String key, @Nullable String note, List<Step> steps, @Nullable String current) {
    public Rung {
      steps = List.copyOf(steps);
    }
  }

  /** When a rung was reached. */
  public record Step(DateText on, List<Mark> marks) {
    public Step {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One who takes part.
   *
   * @param id the anchor
   * @param actor who
   * @param acronym the actor's short name, or nothing
   * @param country where the actor is at home
   * @param role in which role
   * @param signedBy who signed
   * @param marks what it rests on
   */
  public record PartyItem(
      String id,
      Link actor,
      String acronym,
      String country,
      String role,
      String signedBy,
      List<Mark> marks) {
    public PartyItem {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A point on which sources differ.
   *
   * @param id its anchor
   * @param topic the point
   * @param stands what each source says
   * @param resolution what the page says, and why
   */
  public record DiscrepancyItem(
      String id, Phrase topic, List<Stand> stands, @Nullable Phrase resolution) {
    public DiscrepancyItem {
      stands = List.copyOf(stands);
    }
  }

  /** What one source says. */
  public record Stand(Mark mark, Link source, Phrase says, @Nullable Quotation quotation) {}
}

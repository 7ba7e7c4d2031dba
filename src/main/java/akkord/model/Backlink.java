package akkord.model;

import java.util.Optional;

/**
 * A place in an entry that refers to another one.
 *
 * @param from the entry that refers
 * @param place what in that entry refers
 * @param language the language of the text that refers; empty where a fact does
 * @param quote what the source is quoted with there
 */
public record Backlink(
    EntryId from, Place place, Optional<LanguageTag> language, Optional<TaggedText> quote) {

  /** What in an entry refers to another one. */
  public sealed interface Place {

    /** A citation in the text; {@code number} from 1, over all citations in reading order. */
    record InCitation(int number) implements Place {}

    /** A link in the text; {@code number} from 1, over all references in reading order. */
    record InReference(int number) implements Place {}

    /** The agreement's binding force. */
    record OfBinding() implements Place {}

    /** One of its dates. */
    record OfDate(AgreementDate.Kind kind) implements Place {}

    /** A party. */
    record OfParty(EntryId actor) implements Place {}

    /** Money that it names; {@code number} from 1. */
    record OfFunding(int number) implements Place {}

    /** A commitment. */
    record OfCommitment(Slug name) implements Place {}

    /** A discrepancy. */
    record OfDiscrepancy(Slug name) implements Place {}

    /** Its further reading. */
    record OfFurtherReading() implements Place {}

    /** A source as the publisher, the mirror's original, a rate's source and the like. */
    record OfDescription() implements Place {}
  }
}

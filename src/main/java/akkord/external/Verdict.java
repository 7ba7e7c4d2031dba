package akkord.external;

import akkord.diagnostic.Message;
import akkord.ledger.Observation;

/** What an errand has come to. */
sealed interface Verdict {

  /** The address was asked for. */
  record Seen(Observation observation) implements Verdict {}

  /** It is not one that may be asked for. */
  record Refused(Message reason) implements Verdict {}

  /** There was no time, or the server wants to be asked later. */
  record PutOff() implements Verdict {}
}

package akkord.report;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An address outside the site, as reports tell of it.
 *
 * @param address the address, without a fragment
 * @param host its host; empty where it has none
 * @param standing how it stands
 * @param freshness where that is known from
 * @param reason why it stands so, a word such as {@code 404}; empty where all is well
 * @param since the first day on which it stood so
 * @param sources the sources whose address it is, by id
 * @param finding what somebody has to look at
 */
public record OutsideLink(
    String address,
    String host,
    Standing standing,
    Freshness freshness,
    String reason,
    Optional<LocalDate> since,
    List<String> sources,
    Optional<Diagnostic> finding) {

  public OutsideLink {
    sources = List.copyOf(sources);
  }

  /** How an address stands, the most urgent first. */
  public enum Standing {
    GONE("gone"),
    SUSPICIOUS("suspicious"),
    FAILING("failing"),
    MOVED("moved"),
    /** It is none that may be asked for. */
    REFUSED("not to be asked"),
    BLOCKED("blocked"),
    /** Nobody has asked for it yet. */
    UNKNOWN("not asked yet"),
    /** It is as bad as it is, by an exception that somebody has given a reason for. */
    EXCEPTED("excepted"),
    OK("ok");

    @Sentence private final String words;

    Standing(@Sentence String words) {
      this.words = words;
    }

    /** What people call it. */
    Message inWords() {
      return Message.of(words);
    }
  }

  /** Where the knowledge of an address comes from. */
  public enum Freshness {
    ASKED,
    REMEMBERED,
    /** It was to be asked for and was not: there was no time left, or the server wants to wait. */
    DEFERRED,
    /** It can't be asked for. */
    NEVER
  }

  /** How it stands and why, such as {@code gone (404)}. */
  Message standingInWords() {
    return reason.isEmpty()
        ? standing.inWords()
        : Message.of("%s (%s)", standing.inWords(), reason);
  }
}

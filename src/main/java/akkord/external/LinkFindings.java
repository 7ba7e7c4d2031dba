package akkord.external;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Note;
import akkord.diagnostic.Severity;
import akkord.ledger.LinkRecord;
import akkord.location.Location;
import akkord.model.LinkState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes findings of what is known of addresses, whether it was found now or earlier. */
final class LinkFindings {

  private static final int MOST_NOTES = 4;

  /** What can't be an accident. */
  private static final Set<String> DEFINITE = Set.of("404", "410", Reason.NAME_UNKNOWN.word());

  private LinkFindings() {}

  /**
   * What there is to say of an address.
   *
   * @param record what is known of it
   * @param refusal why it was not asked for, where that is for what it is
   */
  static Optional<Diagnostic> of(
      OutwardLink link, Optional<LinkRecord> record, Optional<Message> refusal) {
    return refusal
        .map(reason -> finding(link, DiagnosticCode.UNSAFE_LINK, unsafe(link, reason)))
        .or(() -> record.flatMap(known -> of(link, known)));
  }

  private static Optional<Diagnostic> of(OutwardLink link, LinkRecord record) {
    return switch (record.state()) {
      case OK, BLOCKED -> Optional.empty();
      case MOVED -> Optional.of(finding(link, DiagnosticCode.MOVED_LINK, moved(link, record)));
      case SUSPICIOUS -> suspicion(link, record);
      case FAILING -> Optional.of(failure(link, record));
      case GONE -> Optional.of(finding(link, DiagnosticCode.GONE_LINK, gone(link, record)));
    };
  }

  private static Optional<Diagnostic> suspicion(OutwardLink link, LinkRecord record) {
    if (!record.reason().equals(Reason.FRAGMENT_MISSING.word())) {
      return Optional.of(finding(link, DiagnosticCode.SUSPICIOUS_LINK, suspicious(link, record)));
    }
    var missing = new TreeSet<>(record.missing());
    missing.retainAll(link.fragments());
    var named = Message.quoted(missing.stream().map(fragment -> "#" + fragment).toList());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(link, DiagnosticCode.SUSPICIOUS_LINK, misplaced(link, named)));
  }

  /** Whoever has just written an address that was never well is there to correct it. */
  private static Diagnostic failure(OutwardLink link, LinkRecord record) {
    boolean isNew = record.lastOk().isEmpty();
    var severity = isNew && DEFINITE.contains(record.reason()) ? Severity.ERROR : Severity.WARNING;
    var message = isNew ? failingAtOnce(link, record) : failing(link, record);
    return finding(link, DiagnosticCode.FAILING_LINK, message).withSeverity(severity);
  }

  private static Message unsafe(OutwardLink link, Message reason) {
    return Message.of(
        "'%s' was not asked for: %s; link to an address of the public web", link.address(), reason);
  }

  private static Message moved(OutwardLink link, LinkRecord record) {
    return Message.of(
        "'%s' has moved for good to '%s'; look whether it shows the same, and write that address",
        link.address(), newAddress(link, record));
  }

  /** With the fragment of the link, where there is one and the new address brings none. */
  private static String newAddress(OutwardLink link, LinkRecord record) {
    String target = record.target().orElse(record.address());
    return link.fragments().size() == 1 && !target.contains("#")
        ? target + "#" + link.fragments().first()
        : target;
  }

  private static Message suspicious(OutwardLink link, LinkRecord record) {
    return Message.of(
        "'%s' answers, but %s%s, %s; open it, and link to where the page is now or to a copy",
        link.address(), Reason.says(record.reason()), by(record), since(record));
  }

  private static Message misplaced(OutwardLink link, Message fragments) {
    return Message.of(
        "'%s' has no place that is called %s; correct the fragment, or link to the page as a whole",
        link.address(), fragments);
  }

  private static Message failingAtOnce(OutwardLink link, LinkRecord record) {
    return Message.of(
        "'%s' fails: %s%s; correct the address, or link to where the page is now",
        link.address(), Reason.says(record.reason()), by(record));
  }

  private static Message failing(OutwardLink link, LinkRecord record) {
    return Message.of(
        "'%s' fails: %s%s, %s; after failures on several days it counts as gone",
        link.address(), Reason.says(record.reason()), by(record), since(record));
  }

  private static Message gone(OutwardLink link, LinkRecord record) {
    return Message.of(
        "'%s' is gone: %s%s, %s; link to where the page is now, or to %s",
        link.address(),
        Reason.says(record.reason()),
        by(record),
        since(record),
        record
            .copy()
            .map(copy -> Message.of("the copy '%s'", copy.url()))
            .orElse(Message.word("a copy")));
  }

  private static Message by(LinkRecord record) {
    return record
        .target()
        .filter(target -> record.state() != LinkState.MOVED)
        .map(target -> Message.of(" by way of '%s'", target))
        .orElse(Message.NONE);
  }

  private static Message since(LinkRecord record) {
    boolean answers = record.state() == LinkState.SUSPICIOUS || record.failures().isEmpty();
    var first = answers ? record.since() : record.failures().getFirst().on();
    return record
        .lastOk()
        .map(day -> Message.of("since %s, last well on %s", first, day))
        .orElseGet(() -> Message.of("since %s", first));
  }

  private static Diagnostic finding(OutwardLink link, DiagnosticCode code, Message message) {
    var first = link.places().getFirst();
    return new Diagnostic(code, code.severity(), first, message, notes(link.places()));
  }

  private static List<Note> notes(List<Location> places) {
    return places.stream()
        .skip(1)
        .limit(MOST_NOTES)
        .map(place -> new Note(place, Message.word("here as well")))
        .toList();
  }
}

package akkord.model;

import akkord.model.Source.ArchivedCopy;
import akkord.model.Source.UrlState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the address of a source, from content and from checks together, so that no two
 * places of a site contradict each other.
 *
 * <p>The later and more telling word counts. A check from before the day on which somebody really
 * opened the address is of no account; when a stored copy was read says nothing of the address.
 * That somebody found the source gone stands even if its server answers again, since a program
 * can't tell whether what it gives is the source.
 *
 * @param url the address
 * @param told what content says of it
 * @param opened the last day on which it was really opened, by a person or a check
 * @param checkup what the last check has shown, where that counts
 * @param copies archived copies, those that content names first
 */
public record Access(
    SafeUrl url,
    UrlState told,
    Optional<EdtfDate> opened,
    Optional<Checkup> checkup,
    List<ArchivedCopy> copies) {

  public Access {
    copies = List.copyOf(copies);
  }

  static Optional<Access> of(Source source, Optional<Checkup> checkup) {
    return source
        .address()
        .map(address -> {
          var counted = checkup.filter(check -> counts(check, source, address.state()));
          return new Access(
              address.url(),
              address.state(),
              opened(source, address.state(), counted),
              counted,
              copies(source, checkup));
        });
  }

  private static boolean counts(Checkup check, Source source, UrlState told) {
    return switch (told) {
      case GONE -> check.state() == LinkState.GONE;
      case STORED_COPY -> true;
      case VERIFIED, INFERRED ->
          source.accessed().filter(day -> check.checked().isBefore(day.first())).isEmpty();
    };
  }

  private static Optional<EdtfDate> opened(
      Source source, UrlState told, Optional<Checkup> checkup) {
    var byPerson = source.accessed().filter(_ -> told != UrlState.STORED_COPY);
    var byCheck = checkup.flatMap(Checkup::lastOk).map(EdtfDate::of);
    return Stream.concat(byPerson.stream(), byCheck.stream()).max(Comparator.naturalOrder());
  }

  private static List<ArchivedCopy> copies(Source source, Optional<Checkup> checkup) {
    var copies = new ArrayList<>(source.archived());
    checkup
        .flatMap(Checkup::copy)
        .filter(found -> copies.stream().noneMatch(copy -> copy.url().equals(found.url())))
        .ifPresent(copies::add);
    return copies;
  }

  /** Whether it no longer shows the source. */
  public boolean isGone() {
    return told == UrlState.GONE || is(LinkState.GONE);
  }

  /** Whether readers had better look at a copy. */
  public boolean isDoubtful() {
    return isGone() || is(LinkState.SUSPICIOUS);
  }

  private boolean is(LinkState state) {
    return checkup.filter(check -> check.state() == state).isPresent();
  }

  /** Where the source can be read now: at its address, or in a copy once that is gone. */
  public SafeUrl readable() {
    return isGone() && !copies.isEmpty() ? copies.getFirst().url() : url;
  }
}

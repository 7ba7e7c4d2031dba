package akkord.archive;

import akkord.archive.ArchiveReport.Outcome;
import akkord.archive.ArchiveReport.Searched;
import akkord.archive.HostRule.Move;
import akkord.http.Answer.Extent;
import akkord.http.Answer.Reply;
import akkord.http.Headers;
import akkord.http.Headers.Field;
import akkord.http.Question;
import akkord.http.Question.Limits;
import akkord.http.Question.Method;
import akkord.http.WebAddress;
import akkord.model.EdtfDate;
import akkord.model.SafeUrl;
import akkord.model.Source.ArchivedCopy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for a copy of one page: first where its host has moved all pages to, then in the archives,
 * until one shows it. Of an archive's copies the first after the date of issue are looked at, and
 * then the one that is nearest to the day on which somebody opened the page.
 */
final class CopySearch {

  /** So many copies of one archive are looked at; the first may be a redirect of the first days. */
  private static final int MOST_LOOKS = 3;

  private static final Duration TIME = Duration.ofSeconds(30);
  private static final Limits LIST = new Limits(TIME, 1 << 20);
  private static final Limits PAGE = new Limits(TIME, 1 << 18);

  /** RFC 1123 as HTTP wants it: with two digits for the day. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Wanted wanted;
  private final Turns turns;
  private final String agent;
  private boolean isDeferred;
  private boolean isUnlike;

  CopySearch(Wanted wanted, Turns turns, String agent) {
    this.wanted = wanted;
    this.turns = turns;
    this.agent = agent;
  }

  Searched search() throws InterruptedException {
    for (var move : HostRule.of(wanted.address(), wanted.issued())) {
      var copy = moved(move);
      if (copy.isPresent()) {
        return new Searched(wanted, Outcome.FOUND, copy);
      }
    }
    for (var archive : WebArchive.values()) {
      var copy = archived(archive);
      if (copy.isPresent()) {
        return new Searched(wanted, Outcome.FOUND, copy);
      }
    }
    var outcome = isDeferred ? Outcome.DEFERRED : isUnlike ? Outcome.UNLIKE : Outcome.NONE;
    return new Searched(wanted, outcome, Optional.empty());
  }

  private Optional<ArchivedCopy> moved(Move move) throws InterruptedException {
    var reply = ask(move.address(), PAGE, Headers.NONE);
    if (reply.isEmpty() || reply.get().status() != 200) {
      return Optional.empty();
    }
    var day = move.frozen().or(() -> day(reply.get(), "Last-Modified"));
    boolean isIt = ShownPage.of(reply.get()).shows(wanted.titles());
    isUnlike |= !isIt;
    return day.filter(_ -> isIt).flatMap(on -> copy(move.address(), on));
  }

  private Optional<ArchivedCopy> archived(WebArchive archive) throws InterruptedException {
    for (var capture : candidates(archive)) {
      var copy = look(archive, capture);
      if (copy.isPresent()) {
        return copy;
      }
    }
    return Optional.empty();
  }

  /** The copies that are worth looking at, in that order. */
  private List<Capture> candidates(WebArchive archive) throws InterruptedException {
    var address = archive.timeMap(wanted.address());
    var reply = address.isEmpty() ? noAnswer() : ask(address.get(), LIST, Headers.NONE);
    if (reply.isEmpty() || reply.get().status() != 200) {
      return List.of();
    }
    var later =
        TimeMap.captures(reply.get().body()).stream()
            .filter(capture -> archive.holds(capture.address()))
            .filter(capture -> !capture.day().isBefore(wanted.issued()))
            .toList();
    if (later.isEmpty()) {
      return reply.get().extent() == Extent.CUT ? nearest(archive) : List.of();
    }
    var chosen = new ArrayList<>(later.subList(0, Math.min(MOST_LOOKS, later.size())));
    wanted
        .accessed()
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .flatMap(day -> later.stream().min(Comparator.comparing(c -> distance(c, day))))
        .filter(capture -> !chosen.contains(capture))
        .ifPresent(chosen::add);
    return chosen;
  }

  private static Duration distance(Capture capture, Instant moment) {
    return Duration.between(capture.at(), moment).abs();
  }

  /** A list that is too long to be read whole may have later copies at its end. */
  private List<Capture> nearest(WebArchive archive) throws InterruptedException {
    var gate = archive.timeGate(wanted.address());
    if (gate.isEmpty()) {
      return List.of();
    }
    String date = HTTP_DATE.format(wanted.issued().atStartOfDay(ZoneOffset.UTC));
    var reply = ask(gate.get(), PAGE, new Headers(List.of(new Field("Accept-Datetime", date))));
    var place =
        reply
            .filter(answer -> answer.status() / 100 == 3)
            .flatMap(answer -> answer.headers().first("Location"))
            .flatMap(gate.get()::resolve)
            .filter(archive::holds);
    // When that copy was taken, only its answer tells; until then it counts as too early.
    return place.map(found -> List.of(new Capture(found, Instant.EPOCH))).orElse(List.of());
  }

  /** Looks at a copy; an archive may lead from the address in its list to that of the copy once. */
  private Optional<ArchivedCopy> look(WebArchive archive, Capture capture)
      throws InterruptedException {
    var place = capture.address();
    var reply = ask(place, PAGE, Headers.NONE);
    if (reply.isPresent() && reply.get().status() / 100 == 3) {
      var next =
          reply
              .get()
              .headers()
              .first("Location")
              .flatMap(place::resolve)
              .filter(to -> archive.holds(to) && isOfThisPage(to));
      isUnlike |= next.isEmpty();
      place = next.orElse(place);
      reply = next.isEmpty() ? noAnswer() : ask(next.get(), PAGE, Headers.NONE);
    }
    return reply.isEmpty() ? Optional.empty() : judged(place, reply.get(), capture);
  }

  private Optional<ArchivedCopy> judged(WebAddress place, Reply reply, Capture capture) {
    var day = day(reply, "Memento-Datetime").orElseGet(capture::day);
    boolean isIt =
        reply.status() == 200
            && !day.isBefore(wanted.issued())
            && ShownPage.of(reply).shows(wanted.titles());
    isUnlike |= !isIt;
    return isIt ? copy(place, day) : Optional.empty();
  }

  /** Archives put the address of the page at the end of that of the copy. */
  private boolean isOfThisPage(WebAddress copy) {
    return bare(copy.target())
        .endsWith("/" + bare("https://" + wanted.address().host() + wanted.address().target()));
  }

  /** Without what may differ between two addresses of one page. */
  private static String bare(String address) {
    return address
        .replaceFirst("https?://(www\\.)?([^/:]*)(:80|:443)?", "$2")
        .replaceFirst("/$", "");
  }

  private Optional<Reply> ask(WebAddress address, Limits limits, Headers headers)
      throws InterruptedException {
    var fields = new ArrayList<>(headers.fields());
    fields.add(new Field("User-Agent", agent));
    var reply = turns.ask(new Question(address, Method.GET, new Headers(fields), limits));
    isDeferred |= reply.isEmpty();
    return reply;
  }

  private static Optional<Reply> noAnswer() {
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Reply reply, String field) {
    return reply
        .headers()
        .first(field)
        .flatMap(TimeMap::date)
        .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<ArchivedCopy> copy(WebAddress address, LocalDate on) {
    return SafeUrl.parse(address.value()).map(url -> new ArchivedCopy(url, EdtfDate.of(on)));
  }
}

package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks pages that send readers on to another one, and links to such pages.
 *
 * <p>A home page may send its readers on, since it is where all begins; so may a page that is named
 * for readers of all other languages. What the pages that redirect say themselves is left alone but
 * for where they lead.
 */
final class RedirectCheck {

  private static final FilePath HOME = new FilePath("index.html");

  /** Where browsers give up following, with room to spare. */
  private static final int LONGEST_WAY = 50;

  private final Map<FilePath, Outline> outlines;
  private final Follower follower;
  private final Consumer<Finding> found;
  private final Map<FilePath, Trail> redirects = new TreeMap<>();

  RedirectCheck(Map<FilePath, Outline> outlines, Follower follower, Consumer<Finding> found) {
    this.outlines = outlines;
    this.follower = follower;
    this.found = found;
    for (Outline page : outlines.values()) {
      page.conduct()
          .redirect()
          .ifPresent(link -> redirects.put(page.file(), follower.follow(link, page)));
    }
  }

  /** Whether a link between two files of the site is one to a page that sends readers on. */
  static boolean concerns(Link link, Outline from, Outline to) {
    return to.conduct().redirect().isPresent()
        && from.conduct().redirect().isEmpty()
        && !to.file().equals(HOME)
        && !isNeutral(link, from);
  }

  /** Checks that each page redirects to the final one, and reports links to such pages. */
  void check(Map<FilePath, Verdict> verdicts) {
    verdicts.forEach(
        (file, verdict) -> verdict.onward().sentOn().forEach(sentOn -> report(file, sentOn)));
    for (FilePath page : redirects.keySet()) {
      next(page).flatMap(next -> mistake(page, next)).ifPresent(message -> report(page, message));
    }
  }

  private void report(FilePath from, Onward.SentOn sentOn) {
    var to = Objects.requireNonNull(outlines.get(sentOn.to()));
    destination(to)
        .map(end -> Message.of("'%s' redirects to '%s'", to.file(), end))
        .ifPresent(message ->
            found.accept(
                Finding.of(
                    DiagnosticCode.REDIRECTING_LINK,
                    message,
                    Objects.requireNonNull(outlines.get(from)),
                    sentOn.link())));
  }

  private static boolean isNeutral(Link link, Outline from) {
    return from.versions().alternates().stream()
        .anyMatch(
            version -> version.language().equals(Alternate.NEUTRAL) && version.link().equals(link));
  }

  /** The address at which readers of a page end; empty where they end nowhere. */
  private Optional<String> destination(Outline page) {
    FilePath last = way(page.file()).getLast();
    return switch (Objects.requireNonNull(redirects.get(last))) {
      case Trail.Leaves _ ->
          Optional.ofNullable(outlines.get(last))
              .flatMap(end -> end.conduct().redirect())
              .map(Link::written);
      case Trail.Fails _ -> Optional.empty();
      case Trail trail ->
          trail.goal().filter(goal -> !redirects.containsKey(goal)).map(follower::address);
    };
  }

  /** The pages that redirect in turn, from a first one to the last, or to where they meet again. */
  private SequencedSet<FilePath> way(FilePath first) {
    var way = new LinkedHashSet<>(List.of(first));
    var next = next(first);
    while (next.isPresent() && way.size() < LONGEST_WAY && way.add(next.get())) {
      next = next(next.get());
    }
    return way;
  }

  /** The page that redirects to which a page redirects. */
  private Optional<FilePath> next(FilePath page) {
    return Objects.requireNonNull(redirects.get(page)).goal().filter(redirects::containsKey);
  }

  private Optional<Message> mistake(FilePath page, FilePath next) {
    var way = way(page);
    boolean circle = next(way.getLast()).filter(page::equals).isPresent();
    if (!circle) {
      return Optional.of(Message.of("'%s' leads to '%s', which redirects too", page, next));
    }
    return Collections.min(way).equals(page) // a circle is one mistake
        ? Optional.of(Message.of("'%s' redirects in a circle, by way of '%s'", page, next))
        : Optional.empty();
  }

  private void report(FilePath page, Message message) {
    var outline = Objects.requireNonNull(outlines.get(page));
    var link = outline.conduct().redirect().orElseThrow();
    found.accept(Finding.of(DiagnosticCode.REDIRECT_CHAIN, message, outline, link));
  }
}

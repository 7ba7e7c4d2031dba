package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Follows all links of all files, to the very place that they name. */
final class LinkCheck {

  private final Map<FilePath, Outline> outlines;
  private final Follower follower;
  private final Arrivals arrivals;
  private final Consumer<Finding> found;
  private final Set<FilePath> files = new HashSet<>();
  private final Set<FilePath> places = new HashSet<>();
  private int misses;
  private int links;
  private int anchors;

  LinkCheck(
      Map<FilePath, Outline> outlines,
      Follower follower,
      Arrivals arrivals,
      Consumer<Finding> found) {
    this.outlines = outlines;
    this.follower = follower;
    this.arrivals = arrivals;
    this.found = found;
  }

  void check(Outline outline) {
    outline.damage().ifPresent(place -> reportDamage(outline, place));
    outline.links().forEach(link -> check(outline, link));
    outline.anchors().repeated().forEach(repeated -> report(outline, repeated));
    outline.anchors().unmet().forEach(unmet -> report(outline, unmet));
  }

  /** Links that were followed inside the site. */
  int links() {
    return links;
  }

  /** Those of them that name a place. */
  int anchors() {
    return anchors;
  }

  /** Where the links lead. */
  Goals goals() {
    return new Goals(files, places, misses);
  }

  private void reportDamage(Outline outline, int place) {
    found.accept(
        new Finding(
            DiagnosticCode.INVALID_UTF_8,
            Message.of("the file is not valid UTF-8"),
            outline.file(),
            "",
            place));
  }

  private void report(Outline outline, Outline.Repeated repeated) {
    found.accept(
        new Finding(
            DiagnosticCode.DUPLICATE_HTML_ID,
            Message.of("the id '%s' stands twice in the page", repeated.id()),
            outline.file(),
            "",
            repeated.place()));
  }

  private void report(Outline outline, Outline.Unmet unmet) {
    var message =
        switch (unmet.kind()) {
          case ID ->
              Message.of(
                  "'%s' has no element with the id '%s'%s",
                  outline.file(),
                  unmet.name(),
                  Nearest.suggestion(unmet.name(), List.copyOf(outline.anchors().names())));
          case MAP -> Message.of("'%s' has no map '%s'", outline.file(), unmet.name());
        };
    found.accept(
        new Finding(DiagnosticCode.MISSING_HTML_ID, message, outline.file(), "", unmet.place()));
  }

  private void check(Outline from, Link link) {
    switch (follower.follow(link, from)) {
      case Trail.Leaves _ -> {}
      case Trail.Arrives end -> arrive(from, link, end);
      case Trail.Detours(var redirect, var end) -> {
        misses++;
        places.add(end.file());
        found.accept(Finding.of(DiagnosticCode.REDIRECTING_LINK, redirect, from, link));
        arrive(from, link, end);
      }
      case Trail.Fails(var code, var message) -> {
        misses++;
        links++;
        found.accept(Finding.of(code, message, from, link));
      }
    }
  }

  private void arrive(Outline from, Link link, Trail.Arrives end) {
    links++;
    files.add(end.file());
    if (end.fragment().isPresent()) {
      places.add(end.file());
    }
    var target = outlines.get(end.file());
    if (target != null) {
      arrivals.check(link, from, target);
    }
    if (end.file().equals(Server.ERROR_PAGE) && !from.file().equals(end.file())) {
      found.accept(
          Finding.of(
              DiagnosticCode.BROKEN_LINK,
              Message.of("'%s' is what the server shows where there is nothing", end.file()),
              from,
              link));
    }
    if (end.fragment().isPresent() && target != null && target.file().isPage()) {
      anchors++;
      var missing = missing(end.fragment().get(), target);
      if (missing.isPresent()) {
        found.accept(Finding.of(DiagnosticCode.BROKEN_ANCHOR, missing.get(), from, link));
      }
    }
  }

  /** Why a browser would not find the place, if it would not. */
  private static Optional<Message> missing(String fragment, Outline target) {
    Set<String> names = target.anchors().names();
    if (fragment.isEmpty() || names.contains(fragment)) {
      return Optional.empty();
    }
    String plain = ServerPath.percentDecoded(fragment).orElse(fragment);
    return names.contains(plain) || plain.equalsIgnoreCase("top")
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "'%s' has no anchor '%s'%s", target.file(), plain, suggestion(plain, names)));
  }

  private static Message suggestion(String anchor, Set<String> names) {
    return names.stream()
        .filter(name -> isSameToTheEye(name, anchor))
        .min(Comparator.naturalOrder())
        .map(
            name -> Message.of("; '%s' looks the same, but is written with other characters", name))
        .orElseGet(() -> Nearest.suggestion(anchor, List.copyOf(names)));
  }

  private static boolean isSameToTheEye(String name, String anchor) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .equals(Normalizer.normalize(anchor, Normalizer.Form.NFC));
  }
}

package akkord.links;

import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Message;
import akkord.diagnostic.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Follows all links of all files, to the very place that they name. */
final class LinkCheck {

  private final Map<FilePath, Outline> outlines;
  private final Follower follower;
  private final LanguageCheck languages;
  private final Consumer<Finding> found;
  private int links;
  private int anchors;

  LinkCheck(
      Map<FilePath, Outline> outlines,
      Follower follower,
      LanguageCheck languages,
      Consumer<Finding> found) {
    this.outlines = outlines;
    this.follower = follower;
    this.languages = languages;
    this.found = found;
  }

  void check(Outline outline) {
    outline.damage().ifPresent(place -> reportDamage(outline, place));
    outline.links().forEach(link -> check(outline, link));
    outline.anchors().repeated().forEach(repeated -> report(outline, repeated));
  }

  /** Links that were followed inside the site. */
  int links() {
    return links;
  }

  /** Those of them that name a place. */
  int anchors() {
    return anchors;
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

  private void check(Outline from, Link link) {
    switch (follower.follow(link, from)) {
      case Trail.Leaves _ -> {}
      case Trail.Arrives end -> arrive(from, link, end);
      case Trail.Detours(var path, var address, var end) -> {
        found.accept(
            Finding.of(
                DiagnosticCode.REDIRECTING_LINK,
                Message.of("'%s' is a folder; its address is '%s'", path, address),
                from,
                link));
        arrive(from, link, end);
      }
      case Trail.Fails(var code, var message) -> {
        links++;
        found.accept(Finding.of(code, message, from, link));
      }
    }
  }

  private void arrive(Outline from, Link link, Trail.Arrives end) {
    links++;
    var target = outlines.get(end.file());
    if (target != null) {
      languages.check(link, from, target);
    }
    if (end.fragment().isPresent() && target != null && target.file().isPage()) {
      anchors++;
      missing(end.fragment().get(), target)
          .ifPresent(message ->
              found.accept(Finding.of(DiagnosticCode.BROKEN_ANCHOR, message, from, link)));
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
                "'%s' has no anchor '%s'%s",
                target.file(), plain, Nearest.suggestion(plain, List.copyOf(names))));
  }
}

package akkord.links;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is kept of a file once it has been read: its links and what can be linked in it.
 *
 * @param file the file
 * @param base what {@code <base href>} says
 * @param links all links of the file
 * @param anchors what fragments can name
 * @param versions what a page says of its language versions
 * @param announced the pages that a sitemap lists
 * @param damage the place where the file stops being valid UTF-8, if it does
 * @param conduct what a page asks of those who come to it
 */
record Outline(
    FilePath file,
    Optional<String> base,
    List<Link> links,
    Anchors anchors,
    Versions versions,
    List<Announced> announced,
    OptionalInt damage,
    Conduct conduct) {

  Outline {
    links = List.copyOf(links);
    announced = List.copyOf(announced);
  }

  /**
   * The places of a page.
   *
   * @param names all ids and names
   * @param repeated ids that had been given before
   * @param unmet what elements name that is not in the page
   */
  record Anchors(Set<String> names, List<Repeated> repeated, List<Unmet> unmet) {
    Anchors {
      names = Set.copyOf(names);
      repeated = List.copyOf(repeated);
      unmet = List.copyOf(unmet);
    }
  }

  /** What an element names of its page. */
  enum Named {
    ID,
    MAP
  }

  /** Something of its own page that an element names and that is not there. */
  record Unmet(Named kind, String name, int place) {}

  /** An id at the place where it stands once more. */
  record Repeated(String id, int place) {}

  /**
   * The head of a page, as far as it names versions of the page.
   *
   * @param language the page's own language, in lower case
   * @param canonicals the addresses that it wants to be known by; one, if all is well
   * @param alternates the versions that it names
   */
  record Versions(Optional<String> language, List<Link> canonicals, List<Alternate> alternates) {
    Versions {
      canonicals = List.copyOf(canonicals);
      alternates = List.copyOf(alternates);
    }
  }

  /**
   * What a page asks of those who come to it.
   *
   * @param redirect where it sends readers at once or after some seconds
   * @param listing whether search engines may list it
   */
  record Conduct(Optional<Link> redirect, Listing listing) {}

  /** Whether search engines may list a page. */
  enum Listing {
    LISTED,
    UNLISTED
  }

  /** A page that a sitemap lists, with the versions that it lists for it. */
  record Announced(Link page, List<Alternate> alternates) {
    Announced {
      alternates = List.copyOf(alternates);
    }
  }
}

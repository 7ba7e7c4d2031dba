package akkord.view;

import akkord.model.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What a page is about, as far as its frame has to know.
 *
 * @param name the page's own name
 * @param description one or two sentences
 * @param ogType what Open Graph calls such a page
 * @param trail the pages above this one
 * @param entry the entry that it shows
 */
record Subject(
    String name, String description, String ogType, List<Link> trail, Optional<Entry> entry) {

  Subject {
    trail = List.copyOf(trail);
  }

  /** A page that leads to others. */
  static Subject website(String name, String description, List<Link> trail) {
    return new Subject(name, description, "website", trail, Optional.empty());
  }

  /** A page that tells of an entry. */
  static Subject article(Entry entry, String name, String description, List<Link> trail) {
    return new Subject(name, description, "article", trail, Optional.of(entry));
  }
}

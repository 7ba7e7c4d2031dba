package akkord.links;

import java.util.List;
import java.util.Set;

/**
 * Where the links of one file lead, as far as the checks of the whole site ask.
 *
 * @param reached the files to which readers come from it
 * @param offered the files in another language that it offers readers by links
 * @param fitness whether its links to other languages are as they should be
 * @param sentOn its links to pages that redirect
 */
record Onward(Set<FilePath> reached, Set<FilePath> offered, Fitness fitness, List<SentOn> sentOn) {

  static final Onward NOWHERE = new Onward(Set.of(), Set.of(), Fitness.SOUND, List.of());

  Onward {
    reached = Set.copyOf(reached);
    offered = Set.copyOf(offered);
    sentOn = List.copyOf(sentOn);
  }

  /** Whether links to other languages are as they should be. */
  enum Fitness {
    SOUND,
    FAULTY
  }

  /** A link to a page that sends readers on. */
  record SentOn(Link link, FilePath to) {}
}

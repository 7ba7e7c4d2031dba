package akkord.links;

import java.util.Set;

/**
 * Where the links of one file lead.
 *
 * @param files the files of the site at which they arrive
 * @param places those of them in which they name a place
 * @param misses how many end nowhere or at a redirect, which other files may change
 */
record Goals(Set<FilePath> files, Set<FilePath> places, int misses) {

  static final Goals NONE = new Goals(Set.of(), Set.of(), 0);

  Goals {
    files = Set.copyOf(files);
    places = Set.copyOf(places);
  }
}

package akkord.search;

import akkord.route.Artifact;
import akkord.route.SitePath;
import java.util.List;

/**
 * A finished index: files for the folder {@code search/} of a site.
 *
 * @param files the files in the order of their paths, {@link #SCRIPT} among them
 */
public record SearchIndex(List<Artifact> files) {

  /** The script through which pages search. */
  public static final SitePath SCRIPT = new SitePath("search/pagefind.js");

  public SearchIndex {
    if (files.stream().noneMatch(file -> file.path().equals(SCRIPT))) {
      throw new IllegalArgumentException("an index has a script: " + SCRIPT);
    }
    files = List.copyOf(files);
  }
}

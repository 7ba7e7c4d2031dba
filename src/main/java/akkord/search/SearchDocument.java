package akkord.search;

import akkord.model.EdtfDate;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import akkord.route.SitePath;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the search knows of one page.
 *
 * @param path where the page stands
 * @param language the language of its readers
 * @param entry the entry that it shows
 * @param text the words that it is found by because they stand on it
 * @param filters for each filter the values that let the page pass
 * @param unseen further words that it is found by
 */
public record SearchDocument(
    SitePath path,
    LanguageTag language,
    EntryId entry,
    Text text,
    SortedMap<Filter, List<String>> filters,
    Unseen unseen) {

  /** What results can be narrowed down by. */
  public enum Filter {
    /** A collection's folder. */
    COLLECTION,
    /** The name of a domain. */
    DOMAIN,
    /** A country's code. */
    COUNTRY,
    /** A year of four digits. */
    YEAR
  }

  public SearchDocument {
    filters = Collections.unmodifiableSortedMap(new TreeMap<>(filters));
  }

  /**
   * The words of a page.
   *
   * @param title its title
   * @param summary what it is about, in a sentence or two
   * @param date the date of what it shows
   * @param passages the running text
   * @param otherTitles what else the page calls what it shows, such as an acronym
   * @param names those who take part and what the entry belongs to
   * @param mentions titles of sources, commitments and the like
   */
  public record Text(
      String title,
      String summary,
      Optional<EdtfDate> date,
      List<Passage> passages,
      List<String> otherTitles,
      List<String> names,
      List<String> mentions) {
    public Text {
      passages = List.copyOf(passages);
      otherTitles = List.copyOf(otherTitles);
      names = List.copyOf(names);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Words in lower case that readers may type in place of those on the page.
   *
   * @param aliases other words for what the title names
   * @param others other words for anything that the page speaks of
   */
  public record Unseen(SortedSet<String> aliases, SortedSet<String> others) {
    public Unseen {
      aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
      others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
    }
  }

  /**
   * A part of the running text.
   *
   * @param heading the heading that it stands below; none before the first
   * @param text its words
   */
  public record Passage(Optional<Heading> heading, String text) {}

  /**
   * A heading of the running text.
   *
   * @param anchor its anchor on the page
   * @param text its words
   */
  public record Heading(String anchor, String text) {}
}

package akkord.compare;

import akkord.compare.Changes.Subject;
import akkord.compare.Value.Items;
import akkord.compare.Value.Members;
import akkord.location.SourcePath;
import akkord.model.EntryId;
import akkord.model.LanguageTag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that editors wrote, whether or not a site can be made of it.
 *
 * @param settings the site's settings; empty where they can't be read
 * @param entries by their ids
 * @param unread the files that can't be read, in order
 */
public record WrittenContent(
    Optional<Members> settings, SortedMap<EntryId, WrittenEntry> entries, List<SourcePath> unread) {

  public WrittenContent {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    unread = List.copyOf(unread);
  }

  /** The languages that the settings name; none where they can't be read. */
  public List<LanguageTag> languages() {
    return settings.flatMap(members -> members.find("languages")).stream()
        .flatMap(value -> value instanceof Items(var items, var _) ? items.stream() : Stream.of())
        .flatMap(item -> LanguageTag.parse(item.shown()).stream())
        .toList();
  }

  /**
   * An entry.
   *
   * @param facts its facts; without keys where it has no file for them, empty where that file can't
   *     be read
   * @param texts its texts in the order of the site's languages; empty where a file can't be read
   */
  public record WrittenEntry(
      EntryId id, Optional<Members> facts, SequencedMap<LanguageTag, Optional<WrittenText>> texts) {
    public WrittenEntry {
      texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    /** What it is called. */
    public Subject subject() {
      return Titles.subject(this);
    }

    /** Whether all of it could be read. */
    boolean isRead() {
      return facts.isPresent() && texts.values().stream().allMatch(Optional::isPresent);
    }
  }

  /**
   * A text.
   *
   * @param head its front matter
   * @param sections in their order; the first has no heading where the text starts without one
   */
  public record WrittenText(Members head, List<Section> sections) {
    public WrittenText {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A part of a text: a heading and what stands below it, up to the next heading.
   *
   * @param heading as it was written, empty before the first one
   * @param text the Markdown below it, white space folded
   */
  public record Section(String heading, String text) {}
}

package akkord.model;

import akkord.location.SourcePath;
import akkord.model.TextState.Part;
import java.util.List;
import java.util.Optional;

/**
 * What there is to be done about an entry's text in a language.
 *
 * @param entry the entry
 * @param language the language of the text
 * @param original the language of the text to translate from or to compare with
 * @param file the text; where it is missing, the file to write
 * @param needs what is to be done, the most pressing first; at least one
 * @param importance how much depends on the entry: one for each entry that refers to it, five more
 *     for each briefing that lists it, and ten for a briefing and for what the main navigation
 *     names
 * @param words how many words of the original are to be translated or compared; of a stale text,
 *     those of the changed parts
 * @param changed the parts of the original that have changed since the stamp; none unless the text
 *     is stale
 */
public record TranslationTask(
    EntryId entry,
    LanguageTag language,
    LanguageTag original,
    SourcePath file,
    List<Need> needs,
    int importance,
    int words,
    List<Change> changed) {

  public TranslationTask {
    needs = List.copyOf(needs);
    changed = List.copyOf(changed);
    if (needs.isEmpty()) {
      throw new IllegalArgumentException("nothing to do in " + file);
    }
  }

  /** What a text can need, the most pressing first. */
  public enum Need {
    /** It is to be written. */
    MISSING,
    /** Its original has changed since its stamp. */
    STALE,
    /** Nobody has yet found it up to date. */
    UNSTAMPED,
    /** A machine made it, and nobody has compared it with its original. */
    MACHINE,
    /** Nobody is named who has compared it with its original. */
    UNREVIEWED
  }

  /**
   * A changed part of an original.
   *
   * @param part what it is
   * @param title its heading in the translation, else in the original; empty where it has none
   * @param line the line of the translation at which it is to be brought up to date, if there is
   *     one
   * @param words how many words it has in the original; 0 where it is gone
   */
  public record Change(Part part, Optional<String> title, Optional<Integer> line, int words) {

    /** How much there is to bring up to date. */
    public TextSize size() {
      return TextSize.of(words);
    }
  }

  /** How much there is to do. */
  public TextSize size() {
    return TextSize.of(words);
  }
}

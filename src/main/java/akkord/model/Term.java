package akkord.model;

import akkord.location.SourcePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A glossary term: a pair of words on which the two languages agree.
 *
 * @param name the agreed word in each language
 * @param definition what it means
 * @param nativeNames the word in other languages
 * @param also other words for it, by language
 * @param avoid words that texts should not use for it, by language
 * @param parts the parts of a German compound, for the search
 * @param evidence what the definition rests on
 */
public record Term(
    EntryId id,
    SourcePath file,
    LocalizedText name,
    LocalizedText definition,
    List<TaggedText> nativeNames,
    Map<LanguageTag, List<String>> also,
    Map<LanguageTag, List<String>> avoid,
    List<String> parts,
    List<Evidence> evidence)
    implements Entry {

  public Term {
    nativeNames = List.copyOf(nativeNames);
    also = Collections.unmodifiableMap(new LinkedHashMap<>(also));
    avoid = Collections.unmodifiableMap(new LinkedHashMap<>(avoid));
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
  }
}

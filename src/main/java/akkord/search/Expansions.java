package akkord.search;

import akkord.model.Entry;
import akkord.model.LanguageTag;
import akkord.model.Site;
import akkord.model.Term;
import akkord.search.SearchDocument.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that readers of a language may type in place of those that stand on a page. */
final class Expansions {

  private final LanguageTag language;
  private final Compounds compounds;
  private final Synonyms synonyms;
  private final OtherNames otherNames;

  /**
   * The expansions for the pages of a language.
   *
   * @param texts the texts of all these pages; their words are those that compounds split into
   */
  Expansions(Site site, LanguageTag language, Collection<Text> texts) {
    this.language = language;
    this.compounds = Compounds.of(language, vocabulary(site, texts));
    this.synonyms = Synonyms.of(site, language);
    this.otherNames = new OtherNames(site);
  }

  private static Collection<String> vocabulary(Site site, Collection<Text> texts) {
    var vocabulary = new HashSet<String>();
    texts.forEach(text -> vocabulary.addAll(WordForms.words(shown(text))));
    site.all(Term.class)
        .flatMap(term -> term.parts().stream())
        .forEach(part -> vocabulary.addAll(WordForms.words(part)));
    return vocabulary;
  }

  /** The words by which an entry's page is found although they do not stand on it. */
  SearchDocument.Unseen of(Entry entry, Text text) {
    String shown = shown(text);
    var standing = new HashSet<>(WordForms.words(shown));
    String titles = text.title() + "\n" + String.join("\n", text.otherTitles());
    var aliases = words(titles + "\n" + String.join("\n", names(entry, titles)));
    aliases.removeAll(WordForms.words(titles));
    var others = words(shown + "\n" + String.join("\n", names(entry, shown)));
    others.removeAll(standing);
    others.removeAll(aliases);
    return new SearchDocument.Unseen(aliases, others);
  }

  /** What an entry, and what a text speaks of, is called elsewhere. */
  private List<String> names(Entry entry, String text) {
    var names = new ArrayList<>(synonyms.of(WordForms.stems(text)));
    names.addAll(otherNames.of(entry));
    return names;
  }

  /** The words of a text, the parts of its compounds and the other spellings of all of these. */
  private SortedSet<String> words(String text) {
    var words = new TreeSet<>(WordForms.words(text));
    List.copyOf(words).forEach(word -> words.addAll(compounds.partsOrRest(word)));
    List.copyOf(words).forEach(word -> words.addAll(Spellings.of(word, language)));
    return words;
  }

  /** Everything that a page shows, in one string. */
  private static String shown(Text text) {
    var all = new ArrayList<String>();
    all.add(text.title());
    all.add(text.summary());
    text.passages()
        .forEach(passage -> {
          passage.heading().ifPresent(heading -> all.add(heading.text()));
          all.add(passage.text());
        });
    all.addAll(text.otherTitles());
    all.addAll(text.names());
    all.addAll(text.mentions());
    return String.join("\n", all);
  }
}

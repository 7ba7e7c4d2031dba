package akkord.assemble;

import akkord.assemble.Lexicon.Agreed;
import akkord.inflection.LooseSearch;
import akkord.model.Term;
import java.util.List;

/** A section and the glossary's words in its language. */
record SectionTerms(Section section, Lexicon lexicon) {

  /**
   * Whether the section answers to a name that the other one uses: it has one of the words agreed
   * on, in any shape, or shows the term's name by a reference.
   */
  boolean answers(Agreed used, Lexicon other) {
    var phrases = lexicon.answers(used, other.alternatives(used.term()));
    return phrases.isEmpty()
        || showsNameOf(used.term())
        || searches().stream()
            .anyMatch(search -> phrases.stream().anyMatch(phrase -> search.has(phrase)));
  }

  /** The agreed name in the section's language. */
  String nameOf(Term term) {
    return term.name().in(lexicon.language()).text();
  }

  private boolean showsNameOf(Term term) {
    String shown = String.valueOf(Passage.OPAQUE);
    return section.passages().stream()
        .anyMatch(passage ->
            passage.links().stream()
                .filter(link -> link.target().equals(term.id()))
                .anyMatch(
                    link -> passage.text().substring(link.start(), link.end()).equals(shown)));
  }

  private List<LooseSearch> searches() {
    return section.passages().stream().map(Passage::text).map(LooseSearch::in).toList();
  }
}

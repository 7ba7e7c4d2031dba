package akkord.assemble;

import akkord.assemble.Lexicon.Agreed;
import akkord.assemble.Lexicon.Avoided;
import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.DiagnosticCode;
import akkord.diagnostic.Diagnostics;
import akkord.inflection.PhraseIndex.Found;
import akkord.model.LanguageTag;
import akkord.model.Prose;
import akkord.model.ProseEntry;
import akkord.model.SiteSettings;
import akkord.model.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds texts against the glossary: warns of words that it advises against, and of an agreed word
 * in a section whose counterpart in the other language lacks the word that was agreed on there.
 *
 * <p>Words count in their own forms; quoted passages, code and addresses keep what they have.
 */
final class TermCheck {

  private final Map<LanguageTag, Lexicon> lexicons;
  private final SiteSettings settings;
  private final ReadTexts texts;
  private final Diagnostics found;

  /**
   * Checks the texts of an entry.
   *
   * @param lexicons the glossary
   * @param texts what was read of the entry's texts
   */
  TermCheck(
      Map<LanguageTag, Lexicon> lexicons,
      SiteSettings settings,
      ReadTexts texts,
      Diagnostics found) {
    this.lexicons = lexicons;
    this.settings = settings;
    this.texts = texts;
    this.found = found;
  }

  /** A glossary in each language of the site. */
  static Map<LanguageTag, Lexicon> lexicons(List<Term> terms, SiteSettings settings) {
    var lexicons = new LinkedHashMap<LanguageTag, Lexicon>();
    settings.languages().forEach(tag -> lexicons.put(tag, new Lexicon(terms, tag)));
    return Collections.unmodifiableMap(lexicons);
  }

  /** Warns of the words that the texts of an entry should not use. */
  void checkWords(ProseEntry entry) {
    entry.texts().byLanguage().forEach(this::checkWords);
  }

  private void checkWords(LanguageTag language, Prose prose) {
    var lexicon = lexicons.get(language);
    if (lexicon == null) {
      return;
    }
    for (var section : texts.sections(prose)) {
      for (var passage : section.passages()) {
        lexicon.avoided(passage).forEach(use -> report(use, passage, language));
      }
    }
  }

  private void report(Found<Avoided> use, Passage passage, LanguageTag language) {
    var term = use.of().term();
    found.report(
        DiagnosticCode.AVOIDED_TERM,
        passage.location(use.at().start(), use.at().end()),
        "the glossary advises against '%s'; use '%s' (%s)",
        words(use, passage),
        term.name().in(language).text(),
        term.id());
  }

  private static String words(Found<?> use, Passage passage) {
    return passage.text().substring(use.at().start(), use.at().end()).replace('\n', ' ');
  }

  /**
   * Warns of agreed words without a counterpart. Sections that differ in structure are left out:
   * what one of them lacks is reported already.
   */
  void checkCounterparts(ProseEntry entry) {
    for (var pair : TextPair.of(entry, settings)) {
      if (!pair.isHalf()) {
        checkCounterparts(pair);
      }
    }
  }

  private void checkCounterparts(TextPair pair) {
    var originals = texts.sections(pair.original());
    var translations = texts.sections(pair.translation());
    var there = lexicons.get(pair.originalLanguage());
    var here = lexicons.get(pair.language());
    if (there == null
        || here == null
        || HeadingParity.compare(originals, translations).isPresent()) {
      return;
    }
    for (int i = 0; i < originals.size(); i++) {
      var original = originals.get(i);
      var translation = translations.get(i);
      var missing = new ArrayList<Diagnostic>();
      compare(new SectionTerms(original, there), new SectionTerms(translation, here), missing);
      compare(new SectionTerms(translation, here), new SectionTerms(original, there), missing);
      if (!missing.isEmpty() && isAlike(original, translation)) {
        missing.forEach(found::report);
      }
    }
  }

  private static boolean isAlike(Section original, Section translation) {
    return SectionParity.compare(original, translation).findings().isEmpty();
  }

  /** Adds the first use of each name of a section that the other one has no answer to. */
  private static void compare(
      SectionTerms using, SectionTerms answering, List<Diagnostic> missing) {
    var seen = new HashSet<Agreed>();
    for (var passage : using.section().passages()) {
      for (var use : using.lexicon().names(passage)) {
        if (seen.add(use.of()) && !answering.answers(use.of(), using.lexicon())) {
          missing.add(finding(use, passage, answering));
        }
      }
    }
  }

  private static Diagnostic finding(Found<Agreed> use, Passage passage, SectionTerms answering) {
    var term = use.of().term();
    String agreed = answering.nameOf(term);
    return new Diagnostic(
            DiagnosticCode.TERM_COUNTERPART,
            passage.location(use.at().start(), use.at().end()),
            "'%s' has no counterpart in the other language's section; use '%s' there, or add the"
                + " variant used there to 'also' in %s",
            words(use, passage),
            agreed,
            term.file())
        .withNote(answering.section().at(), "the section that lacks '%s'", agreed);
  }
}

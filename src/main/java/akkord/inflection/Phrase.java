package akkord.inflection;

import akkord.inflection.WordForms.Role;
import akkord.model.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word, or several in a row, that is looked for in texts of its language.
 *
 * <p>Letter case is ignored but in acronyms; between two words there may be white space, such as a
 * line end, or a hyphen.
 */
public final class Phrase {

  /** What ends the part of a phrase that changes: {@code Letters of Intent}. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "on", "in", "with", "to", "at", "by", "für", "mit", "ohne", "von", "vom",
          "zu", "zum", "zur", "über", "im", "am", "an", "auf", "aus", "bei", "der", "des", "den",
          "die", "das");

  private static final int LONGEST_EVERYDAY = 9;
  private static final int LONGEST_ABSTRACT = 15;
  private static final Pattern ABSTRACT =
      Pattern.compile(
          ".*(ung|heit|keit|schaft|ion|ität|arbeit|ment|ship|ity|ness|ing|ance|ence|ism|ismus)");

  /**
   * A word of the phrase.
   *
   * @param forms all its forms, without letter case
   * @param isAcronym whether letter case counts all the same
   */
  private record Part(Word word, Set<String> forms, boolean isAcronym) {

    static Part of(Word word, Set<String> forms) {
      return new Part(word, Set.copyOf(forms), word.isAcronym());
    }

    boolean isForm(Word other) {
      return forms.contains(other.folded()) && (!isAcronym || isWrittenAlike(other));
    }

    private boolean isWrittenAlike(Word other) {
      return other.written().equals(word.written()) || other.written().equals(word.written() + "s");
    }
  }

  private final String written;
  private final List<Part> parts;
  private final GermanCompounds compounds;

  private Phrase(String written, LanguageTag language) {
    this.written = written;
    this.parts = parts(WordSequence.of(written).words(), WordForms.in(language));
    this.compounds =
        parts.size() == 1
            ? GermanCompounds.with(parts.getFirst().word(), parts.getFirst().forms(), language)
            : GermanCompounds.NONE;
  }

  /** A phrase as a glossary has it: in the singular, its first word perhaps with a capital. */
  public static Phrase of(String written, LanguageTag language) {
    return new Phrase(written, language);
  }

  private static List<Part> parts(List<Word> words, WordForms forms) {
    int head = head(words);
    return IntStream.range(0, words.size())
        .mapToObj(i -> Part.of(words.get(i), forms.of(words.get(i), role(i, head))))
        .toList();
  }

  private static int head(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i).folded())) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  private static Role role(int place, int head) {
    if (place == head) {
      return Role.HEAD;
    }
    return place < head ? Role.BEFORE_HEAD : Role.BEHIND_HEAD;
  }

  /** How the glossary writes it. */
  public String written() {
    return written;
  }

  List<Word> words() {
    return parts.stream().map(Part::word).toList();
  }

  Set<String> firstForms() {
    return parts.isEmpty() ? Set.of() : parts.getFirst().forms();
  }

  /**
   * Whether it is a word of everyday language, which a translator has many words for: a single one
   * that is short, or not much longer and abstract, such as {@code Vereinbarung}.
   */
  public boolean isEveryday() {
    if (parts.size() > 1) {
      return false;
    }
    var word = parts.getFirst().word();
    int longest = ABSTRACT.matcher(word.folded()).matches() ? LONGEST_ABSTRACT : LONGEST_EVERYDAY;
    return !word.isAbbreviation() && word.folded().length() <= longest;
  }

  /** Where it stands as such in a text of its language, in any of its forms. */
  public List<Match> in(WordSequence text) {
    var found = new ArrayList<Match>();
    for (int i = 0; i < text.words().size(); i++) {
      at(i, text).ifPresent(found::add);
    }
    return found;
  }

  /** Its match that starts with a word of the text. */
  Optional<Match> at(int first, WordSequence text) {
    int last = first + parts.size() - 1;
    if (parts.isEmpty() || last >= text.words().size()) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean fits = parts.get(i).isForm(text.words().get(first + i));
      if (!fits || (first + i < last && !text.isJoined(first + i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(text.words().get(first).start(), text.words().get(last).end()));
  }

  /** Where it stands as such, or is the first or last part of a compound that is written as one. */
  public List<Match> inOrWithinCompounds(WordSequence text) {
    var found = new ArrayList<>(in(text));
    text.words().stream()
        .filter(compounds::include)
        .filter(word -> !parts.getFirst().isForm(word))
        .map(word -> new Match(word.start(), word.end()))
        .forEach(found::add);
    return found;
  }
}

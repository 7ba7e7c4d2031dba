package akkord.view;

import akkord.model.Backlink.Place;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.ReadingOrder;
import akkord.model.TaggedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the sentences of an entry's text in which a source is cited or another entry is linked. */
final class Sentences {

  /**
   * The end of a sentence: a stop that follows neither a number nor a letter alone nor an
   * abbreviation, such as those of {@code am 9. April} and {@code z. B.}, and a capital behind it;
   * in Chinese and Japanese, which have stops of their own, whatever stands around it.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<![0-9 .(]\\p{L}|\\b[0-9]{1,2}|\\b(?:ca|bzw|vgl|Nr|Dr|Prof|St|No|Mr|Ms|Mrs|vs|"
              + "Mio|Mrd|Bio|Tsd|Jan|Feb|Aug|Sept|Okt|Oct|Nov|Dez|Dec))"
              + "[.!?]+[\\p{Pf}\\p{Pi}\"')]*(?=\\s+[\\p{Pi}\\p{Ps}\"']*[\\p{Lu}0-9])"
              + "|[。！？]+(?![」』）])");

  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("\\s+([.,;:!?])");

  private static final int LONGEST = 400;

  /** What ends a sentence begins with one of these. */
  private static final String STOPS = ".!?。！？";

  private final Edition edition;
  private final Set<Place> wanted;
  private final Map<Place, String> byPlace = new HashMap<>();
  private int citations;
  private int references;

  private Sentences(Edition edition, Set<Place> wanted) {
    this.edition = edition;
    this.wanted = wanted;
  }

  /**
   * The sentences of the text that readers of the edition get, by what stands in them.
   *
   * @param wanted the citations and references of which the sentences are asked for
   */
  static Map<Place, Phrase> of(ProseEntry entry, Edition edition, Set<Place> wanted) {
    var sentences = new Sentences(edition, wanted);
    if (wanted.stream().anyMatch(Sentences::isInText)) {
      ReadingOrder.runs(edition.prose(entry).body()).forEach(sentences::read);
    }
    return phrases(sentences.byPlace, edition.languageOf(entry), edition.language());
  }

  private static boolean isInText(Place place) {
    return place instanceof Place.InCitation || place instanceof Place.InReference;
  }

  private static Map<Place, Phrase> phrases(
      Map<Place, String> sentences, LanguageTag language, LanguageTag reader) {
    var phrases = new HashMap<Place, Phrase>();
    sentences.forEach(
        (place, text) -> phrases.put(place, Phrase.of(new TaggedText(language, text), reader)));
    return phrases;
  }

  private void read(List<Inline> run) {
    var text = new StringBuilder();
    var offsets = new LinkedHashMap<Place, Integer>();
    ReadingOrder.inlines(run.stream()).forEach(inline -> read(inline, text, offsets));
    if (!offsets.isEmpty()) {
      var whole = text.toString();
      offsets.forEach((place, offset) -> byPlace.put(place, sentence(whole, offset)));
    }
  }

  private void read(Inline inline, StringBuilder text, Map<Place, Integer> offsets) {
    switch (inline) {
      case Inline.Text(_, var words) -> text.append(words);
      case Inline.Code(_, var words) -> text.append(words);
      case Inline.SoftBreak _, Inline.HardBreak _ -> text.append(' ');
      case Inline.Reference reference -> {
        note(new Place.InReference(++references), text.length(), offsets);
        if (reference.content().isEmpty()) {
          text.append(edition.title(edition.entry(reference.target())).text());
        }
      }
      case Inline.Citations group ->
          group
              .citations()
              .forEach(_ -> note(new Place.InCitation(++citations), text.length(), offsets));
      case Inline.Emphasis _,
          Inline.Strong _,
          Inline.Strikethrough _,
          Inline.Foreign _,
          Inline.AddressLink _,
          Inline.AnchorLink _,
          Inline.FootnoteReference _ -> {}
    }
  }

  private void note(Place place, int offset, Map<Place, Integer> offsets) {
    if (wanted.contains(place)) {
      offsets.put(place, offset);
    }
  }

  /** The sentence around an offset; one that ends right there counts as around it. */
  private static String sentence(String text, int offset) {
    int start = 0;
    int end = text.length();
    var ends = END.matcher(text).useTransparentBounds(true);
    for (int i = 0; i < text.length(); i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0 && ends.region(i, text.length()).lookingAt()) {
        if (ends.end() >= offset) {
          end = ends.end();
          break;
        }
        start = ends.end();
        i = start - 1;
      }
    }
    String sentence = text.substring(start, end).strip();
    return shortened(SPACE_BEFORE_MARK.matcher(sentence).replaceAll("$1"));
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST);
    int anywhere = Character.isLowSurrogate(sentence.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return sentence.substring(0, space > LONGEST / 2 ? space : anywhere) + " …";
  }
}

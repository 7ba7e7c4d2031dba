package akkord.view;

import akkord.model.Backlink.Place;
import akkord.model.Inline;
import akkord.model.LanguageTag;
import akkord.model.ProseEntry;
import akkord.model.ReadingOrder;
import akkord.model.TaggedText;
import java.util.ArrayList;
import java.util.Collections;
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
              + "[.!?]++[\\p{Pf}\\p{Pi}\"')]*+(?=\\s++[\\p{Pi}\\p{Ps}\"']*+[\\p{Lu}0-9])"
              + "|[。！？]+(?![」』）])");

  private static final Pattern SPACE_BEFORE_MARK = Pattern.compile("(?<!\\s)\\s++([.,;:!?])");

  private static final int LONGEST = 400;

  /** What ends a sentence begins with one of these. */
  private static final String STOPS = ".!?。！？";

  private static final String LATIN_STOPS = ".!?";

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
      var ends = ends(whole);
      offsets.forEach((place, offset) -> byPlace.put(place, sentence(whole, ends, offset)));
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

  /** Where the sentences of a text end, but for the last one. */
  private static List<Integer> ends(String text) {
    var all = new ArrayList<Integer>();
    var end = END.matcher(text).useTransparentBounds(true);
    int i = 0;
    while (i < text.length()) {
      if (STOPS.indexOf(text.charAt(i)) < 0) {
        i++;
      } else if (end.region(i, text.length()).lookingAt()) {
        all.add(end.end());
        i = end.end();
      } else {
        i = i > 0 && isLatinStop(text, i - 1) ? behindStops(text, i) : i + 1;
      }
    }
    return all;
  }

  /** Of a row of stops only the first can be that of an abbreviation; the others end as one. */
  private static int behindStops(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isLatinStop(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLatinStop(String text, int i) {
    return LATIN_STOPS.indexOf(text.charAt(i)) >= 0;
  }

  /** The sentence around an offset; one that ends right there counts as around it. */
  private static String sentence(String text, List<Integer> ends, int offset) {
    int found = Collections.binarySearch(ends, offset);
    int next = found >= 0 ? found : -found - 1;
    int start = next == 0 ? 0 : ends.get(next - 1);
    int end = next == ends.size() ? text.length() : ends.get(next);
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

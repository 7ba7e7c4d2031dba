package akkord.site;

import akkord.diagnostic.Diagnostic;
import akkord.diagnostic.Note;
import akkord.location.Location;
import akkord.location.Position;
import java.util.List;
import java.util.stream.Stream;

/**
 * A single change of one text of one entry, after which its languages no longer say the same.
 *
 * @param kind what was done
 * @param changed the text that was changed, as it was before
 * @param at where in that text
 * @param text the whole file after the change
 * @param places where the check may report it: one of these characters has to be in what it names
 */
record Mutation(Kind kind, MutatedText changed, Position at, String text, List<Place> places) {

  /** What is done to a text. */
  enum Kind {
    DIGIT,
    MONTH,
    YEAR,
    CURRENCY,
    SCALE,
    PERCENT_SIGN_ADDED,
    HEADING_DELETED,
    HEADING_LEVEL,
    ITEM_DELETED,
    ITEM_ADDED,
    ROW_DELETED,
    ROW_ADDED,
    CITATION_DELETED,
    CITATION_EXCHANGED,
    CITATION_ADDED,
    REFERENCE_EXCHANGED,
    REFERENCE_DELETED
  }

  /** A character of a text. */
  record Place(MutatedText text, Position at) {

    private boolean isIn(Location location) {
      boolean behindStart = location.start().compareTo(at) <= 0;
      boolean beforeEnd = at.compareTo(location.end()) < 0 || at.equals(location.start());
      return location.path().equals(text.path()) && behindStart && beforeEnd;
    }

    @Override
    public String toString() {
      return text.path() + ":" + at;
    }
  }

  Mutation {
    places = List.copyOf(places);
  }

  /** Whether a finding, or one of its notes, names the place of the change. */
  boolean isNamedBy(Diagnostic finding) {
    return Stream.concat(
            Stream.of(finding.location()), finding.notes().stream().map(Note::location))
        .anyMatch(location -> places.stream().anyMatch(place -> place.isIn(location)));
  }

  @Override
  public String toString() {
    return kind + " " + changed.path() + ":" + at + " " + snippet();
  }

  /** The first line that differs, from a little before the difference. */
  private String snippet() {
    String before = changed.text();
    int first = 0;
    while (first < Math.min(before.length(), text.length())
        && before.charAt(first) == text.charAt(first)) {
      first++;
    }
    return "\"" + around(before, first) + "\" → \"" + around(text, first) + "\"";
  }

  private static String around(String text, int place) {
    return text.substring(Math.max(0, place - 15), Math.min(text.length(), place + 25))
        .replace("\n", "⏎");
  }
}

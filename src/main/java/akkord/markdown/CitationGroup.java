package akkord.markdown;

import akkord.diagnostic.Message;
import akkord.diagnostic.Sentence;
import akkord.location.Location;
import akkord.model.Collection;
import akkord.model.EntryId;
import akkord.model.Inline;
import akkord.model.Located;
import akkord.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between the brackets of a group of citations, such as {@code @one, p. 3; @two}. */
sealed interface CitationGroup {

  /** Citations, at least one. */
  record Read(List<Inline.Citation> citations) implements CitationGroup {}

  /**
   * Something that can't be read as citations.
   *
   * @param reason what is wrong, and what to write instead
   */
  record Malformed(Message reason) implements CitationGroup {
    Malformed(@Sentence String pattern, Object... arguments) {
      this(Message.of(pattern, arguments));
    }
  }

  /** An id, and behind a comma where in the source. */
  Pattern CITATION = Pattern.compile("@([^\\s,@]+)(?:,(.*))?", Pattern.DOTALL);

  /** An {@code @} that starts a word somewhere behind the start. */
  Pattern LATER_CITATION = Pattern.compile("(?<=[\\s-])@\\S");

  /** Whether the text between two brackets is meant as citations: it starts with {@code @}. */
  static boolean isMeant(String inside) {
    return inside.startsWith("@");
  }

  /** Whether citations are meant, but words come before the first, as in {@code see @id}. */
  static boolean hasPrefix(String inside) {
    return !isMeant(inside) && LATER_CITATION.matcher(inside).find();
  }

  /**
   * Reads what stands between the brackets.
   *
   * @param location the group with its brackets, which is where each of its sources is reported
   */
  static CitationGroup parse(String inside, Location location) {
    var citations = new ArrayList<Inline.Citation>();
    for (String part : Words.plain(inside).split(";", -1)) {
      var citation = CITATION.matcher(part.strip());
      if (!citation.matches()) {
        return part.isBlank()
            ? new Malformed("nothing stands beside the semicolon; write [@one; @two]")
            : new Malformed(
                "'%s' is no citation; write [@source-id] or [@source-id, p. 3]", part.strip());
      }
      var name = Slug.parse(citation.group(1));
      if (name.isEmpty()) {
        return new Malformed("'%s' can't be the id of a source", citation.group(1));
      }
      var locator = Optional.ofNullable(citation.group(2)).map(CitationGroup::words);
      if (locator.isPresent() && LATER_CITATION.matcher(" " + locator.get()).find()) {
        return new Malformed("several sources are parted by semicolons: [@one; @two]");
      }
      var source = new EntryId(Collection.SOURCES, name.get());
      citations.add(
          new Inline.Citation(
              new Located<>(source, location), locator.filter(text -> !text.isEmpty())));
    }
    return new Read(citations);
  }

  private static String words(String locator) {
    return locator.replaceAll("\\s+", " ").strip();
  }
}

package akkord.model;

import akkord.location.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that facts and sentences rest on, described in the terms of CSL.
 *
 * @param type a CSL item type, such as {@code webpage}
 * @param title in its own language
 * @param titleTranslated in the site's languages
 * @param publisher who published it
 * @param authors who wrote it
 * @param issued when it was published
 * @param accessed a day on which a person or the link check really opened it
 * @param address where it can be read
 * @param number its number, where it has one
 * @param doi its digital object identifier, without the address of a resolver
 * @param archived copies in archives
 * @param level how near it is to the parties
 * @param mirrorOf the source that it is a copy of
 * @param language its language
 * @param note what has to be known about it
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
public record Source(
    EntryId id,
    SourcePath file,
    String type,
    TaggedText title,
    Optional<LocalizedText> titleTranslated,
    Attribution publisher,
    List<String> authors,
    EdtfDate issued,
    Optional<EdtfDate> accessed,
    Optional<Address> address,
    Optional<String> number,
    Optional<String> doi,
    List<ArchivedCopy> archived,
    Level level,
    Optional<Located<EntryId>> mirrorOf,
    LanguageTag language,
    Optional<LocalizedText> note)
    implements Entry {

  /** How a DOI may begin in content, though it is the same DOI. */
  private static final Pattern RESOLVER =
      Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", Pattern.CASE_INSENSITIVE);

  public Source {
    doi = doi.map(text -> RESOLVER.matcher(text.strip()).replaceFirst(""));
    authors = List.copyOf(authors);
    archived = List.copyOf(archived);
  }

  /**
   * Where a source can be read.
   *
   * @param url a web address
   * @param state what is known about it
   */
  public record Address(SafeUrl url, UrlState state) {}

  /** What is known about an address. */
  public enum UrlState {
    /** Somebody opened it, and it shows the source. */
    VERIFIED,
    /** A stored copy of the page at this address was read. */
    STORED_COPY,
    /** Built from a pattern or cited elsewhere; not opened. */
    INFERRED,
    /** It no longer shows the source. */
    GONE
  }

  /**
   * A copy in an archive.
   *
   * @param url the copy's address
   * @param on the day of the copy
   */
  public record ArchivedCopy(SafeUrl url, EdtfDate on) {}

  /** How near a source is to the parties. */
  public enum Level {
    PRIMARY,
    OFFICIAL_SECONDARY,
    MEDIA,
    MIRROR
  }
}

package akkord.model;

import akkord.location.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * A state, a state's body, a laboratory, a university, a company or another organisation.
 *
 * @param name its name in the site's languages
 * @param nativeName its name at home
 * @param acronym its short name
 * @param type what it is
 * @param country where it is at home
 * @param parent what it is part of
 * @param url its own site
 * @param sameAs its records elsewhere
 * @param successor what took its place
 */
public record Actor(
    EntryId id,
    SourcePath file,
    LocalizedText name,
    Optional<TaggedText> nativeName,
    Optional<LocalizedText> acronym,
    Type type,
    CountryCode country,
    Optional<Located<EntryId>> parent,
    Optional<SafeUrl> url,
    List<SafeUrl> sameAs,
    Optional<Located<EntryId>> successor)
    implements Entry {

  public Actor {
    sameAs = List.copyOf(sameAs);
  }

  /** What an actor is. */
  public enum Type {
    STATE,
    MINISTRY,
    AGENCY,
    LABORATORY,
    UNIVERSITY,
    COMPANY,
    ORGANISATION
  }
}

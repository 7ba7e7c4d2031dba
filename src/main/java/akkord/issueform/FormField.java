package akkord.issueform;

import java.util.Arrays;
import java.util.Optional;

/**
 * A question of the form {@code .github/ISSUE_TEMPLATE/new-agreement.yml}, in its order. GitHub
 * puts the answers under the labels into the text of the issue.
 */
public enum FormField {
  TITLE_DE("Titel auf Deutsch / Title in German", Presence.REQUIRED, 200),
  TITLE_EN("Titel auf Englisch / Title in English", Presence.REQUIRED, 200),
  ID("Id", Presence.REQUIRED, 80),
  TYPE("Art / Type", Presence.REQUIRED, 80),
  DATE_KIND("Was an dem Tag geschah / What happened on the day", Presence.REQUIRED, 80),
  DATE("Datum / Date", Presence.REQUIRED, 11),
  PARTIES("Beteiligte / Parties", Presence.REQUIRED, 2_000),
  DOMAINS("Themen / Domains", Presence.REQUIRED, 1_000),
  SOURCES("Adressen der Quellen / Addresses of sources", Presence.REQUIRED, 10_000),
  SUMMARY_DE("Zusammenfassung auf Deutsch / Summary in German", Presence.OPTIONAL, 300),
  SUMMARY_EN("Zusammenfassung auf Englisch / Summary in English", Presence.OPTIONAL, 300);

  /** Whether a question must be answered. */
  enum Presence {
    REQUIRED,
    OPTIONAL
  }

  private final String label;
  private final Presence presence;
  private final int mostCharacters;

  FormField(String label, Presence presence, int mostCharacters) {
    this.label = label;
    this.presence = presence;
    this.mostCharacters = mostCharacters;
  }

  /** The field with this label. */
  static Optional<FormField> ofLabel(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }

  /** What it is called in the form, in both languages. */
  public String label() {
    return label;
  }

  boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  /** Most code points of an answer. */
  int mostCharacters() {
    return mostCharacters;
  }
}

package akkord.diagnostic;

/** How much a finding matters; the worst comes first. */
public enum Severity {
  /** The site can't be published as it is. */
  ERROR("error"),
  /** The site can be published, but somebody should look. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word used in messages, such as {@code error}. */
  public String word() {
    return word;
  }
}

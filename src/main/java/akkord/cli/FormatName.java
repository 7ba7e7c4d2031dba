package akkord.cli;

import akkord.model.Word;

/** The printed forms of findings, by the names that {@code --format} takes. */
enum FormatName {
  TEXT,
  JSON,
  GITHUB,
  SARIF;

  @Override
  public String toString() {
    return Word.of(this);
  }
}
